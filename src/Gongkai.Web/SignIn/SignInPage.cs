using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Gongkai.Storage;
using Gongkai.Web.Components.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.SignIn;

/// <summary>登录各页共有的：不留在任何缓存里；办完之后去哪里。</summary>
public abstract class SignInPage : PageModel
{
    protected Platform Platform => HttpContext.RequestServices.GetRequiredService<Platform>();

    protected SignInDesk Desk => HttpContext.RequestServices.GetRequiredService<SignInDesk>();

    protected Passwords Passwords => HttpContext.RequestServices.GetRequiredService<Passwords>();

    protected CancellationToken Stop => HttpContext.RequestAborted;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) => Response.Headers.CacheControl = "no-cache, no-store";

    /// <summary>去要打开的那一页；还差一步的，由那一页再领去办。</summary>
    protected IActionResult Onward(string? back) =>
        LocalRedirect(back is ['/', ..] && (back.Length == 1 || back[1] is not ('/' or '\\')) && !back.Any(char.IsControl) ? $"~{back}" : "~/workbench");

    /// <summary>新口令可以用；不行的记在表单上。</summary>
    protected async Task<bool> IsAcceptable(NewPassword given, Person person)
    {
        var (staff, tree) = await Platform.Look(Stop);
        return IsAcceptable(given.Check(person, staff, tree));
    }

    protected bool IsAcceptable(IEnumerable<Finding> findings)
    {
        ModelState.Refuse(findings, "Chosen");
        return ModelState.IsValid;
    }

    protected void Refuse(IEnumerable<Finding> findings) => ModelState.Refuse(findings);
}
