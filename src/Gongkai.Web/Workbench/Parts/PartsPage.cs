using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Workbench.Parts;

/// <summary>部件各页共有的外框：一个虚构的经办人。</summary>
public abstract class PartsPage : PageModel
{
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) =>
        new Shell("林晓", ["青禾街道办事处　办件", "青禾街道办事处　一审"],
            [
                new("今天", "/Workbench/Parts/Index") { Waiting = 3 },
                new("机关", "/Workbench/Parts/Record"),
                new("人员", "/Workbench/Parts/Working"),
                new("台账", "/Portal/Index"),
                new("设置", "/Portal/Reports/Check"),
            ])
        {
            Account = Url.Page("/Workbench/Parts/Record"),
            Search = Url.Page("/Workbench/Parts/Index"),
            SignOut = Url.Page("/Workbench/Parts/Index", "SignOut"),
        }.For(HttpContext);
}
