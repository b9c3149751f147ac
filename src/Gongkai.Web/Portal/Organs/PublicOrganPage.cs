using Gongkai.Core.Organs;
using Gongkai.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Portal.Organs;

/// <summary>一个机关公开的页 <c>/o/{地址标识}/…</c>：没有这个机关的答 404，旧的地址标识永久转到现在的。</summary>
public abstract class PublicOrganPage(Platform platform) : PageModel
{
    private const string RouteKey = "organ";

    public Platform Platform { get; } = platform;

    public Organ Organ { get; private set; } = null!;

    public OrganTree Tree { get; private set; } = null!;

    public DateOnly Today => Platform.Today;

    public string OrganName => Organ.NameOn(Today);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        (_, Tree) = await Platform.Look(HttpContext.RequestAborted);
        var given = RouteData.Values[RouteKey] as string ?? "";
        if (Tree.At(given.ToLowerInvariant()) is not { } found || found.Since > Today)
            context.Result = NotFound();
        else if (found.Address != given)
            context.Result = RedirectPermanent($"{Url.Page(null, new RouteValueDictionary(RouteData.Values) { [RouteKey] = found.Address, ["page"] = null })}{Request.QueryString}");
        else
            Organ = found;
        if (context.Result is null)
            await base.OnPageHandlerExecutionAsync(context, next);
    }
}
