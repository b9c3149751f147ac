using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Gongkai.Web.Workbench.Organs;

/// <summary>一个机关的页：<c>/workbench/{地址标识}/…</c>。没有这个机关、不可查看的都答 404；旧的地址标识转到现在的。</summary>
public abstract class OrganPage : WorkbenchPage
{
    private const string RouteKey = "organ";

    public Organ Organ { get; private set; } = null!;

    /// <summary>今天的全称。</summary>
    public string OrganName => Organ.NameOn(Today);

    /// <summary>今天的简称；没有的用全称。</summary>
    public string BriefName => Organ.BriefNameOn(Today);

    /// <summary>打开这一页要能查看的。</summary>
    protected virtual ActKind View => ViewActs.Organ;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var given = RouteData.Values[RouteKey] as string ?? "";
        if (Tree.At(given) is not { } organ || !May(View, organ.Id) || !MayOpen(organ))
            context.Result = Hidden();
        else if (organ.Address != given && HttpMethods.IsGet(Request.Method))
            context.Result = ToCurrent(organ.Address);
        else
            Organ = organ;
    }

    /// <summary>除了查看机关之外，打开这一页还要什么。</summary>
    protected virtual bool MayOpen(Organ organ) => true;

    /// <summary>本机关资料的页。</summary>
    protected RedirectToPageResult ToOrgan(string? address = null) =>
        RedirectToPage("/Workbench/Organs/Organ", new { organ = address ?? Organ.Address });

    private RedirectResult ToCurrent(string address)
    {
        var values = new RouteValueDictionary(RouteData.Values) { [RouteKey] = address };
        values.Remove("page");
        return RedirectPermanent($"{Url.Page(null, values)}{Request.QueryString}");
    }
}
