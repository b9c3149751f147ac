using Gongkai.Storage;
using Gongkai.Storage.Requests;
using Gongkai.Web.Portal.Organs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Gongkai.Web.Portal.Requests;

/// <summary>申请表的一页：填的存在服务器上，浏览器拿着令牌；地址里、日志里没有个人信息，浏览器不缓存。</summary>
public abstract class ApplyPage(Platform platform) : PublicOrganPage(platform)
{
    /// <summary>现在的草稿；没有、过期的为 <c>null</c>。</summary>
    public ApplicationDraft? Draft { get; private set; }

    public ApplicationForm Form { get; protected set; } = new();

    protected string? Token { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Response.Headers.CacheControl = "no-store";
        await base.OnPageHandlerExecutionAsync(context, async () =>
        {
            await Load();
            return await next();
        });
    }

    /// <summary>重新取得草稿，如收下文件之后。</summary>
    protected async Task Load()
    {
        Token = DraftCookie.Read(HttpContext, Organ.Id);
        Draft = Token is null ? null : await Platform.Drafts.Find(Organ.Id, Token, HttpContext.RequestAborted);
        Form = ApplicationForm.Read(Draft?.Content);
    }

    /// <summary>存下；草稿过期了的另开一份，填的一个字也不少。</summary>
    protected async Task Keep()
    {
        if (Token is not null && Draft is { IsSubmitted: false } && await Platform.Drafts.Save(Organ.Id, Token, Form.Write(), HttpContext.RequestAborted))
            return;
        var kept = Form;
        var token = await Platform.Drafts.Begin(Organ.Id, kept.Write(), HttpContext.RequestAborted);
        DraftCookie.Write(HttpContext, Organ.Id, token);
        (Token, Draft) = (token, await Platform.Drafts.Find(Organ.Id, token, HttpContext.RequestAborted));
    }

    /// <summary>不填了、看过回执了：服务器上的、浏览器里的都清除。</summary>
    protected async Task Forget()
    {
        if (Token is not null)
            await Platform.Drafts.Discard(Organ.Id, Token, HttpContext.RequestAborted);
        DraftCookie.Remove(HttpContext, Organ.Id);
    }

    protected IActionResult To(string page, object? values = null) => RedirectToPage($"/Portal/Requests/{page}", values);
}

/// <summary>草稿的 cookie：只有随机令牌，一个机关一个，脚本读不到，别的网站的表单带不走。</summary>
public static class DraftCookie
{
    public static string? Read(HttpContext context, long organ) =>
        context.Request.Cookies[Name(organ)] is { Length: > 0 and <= 64 } token ? token : null;

    public static void Write(HttpContext context, long organ, string token) =>
        context.Response.Cookies.Append(Name(organ), token, Options(context, Drafts.Lifetime));

    public static void Remove(HttpContext context, long organ) => context.Response.Cookies.Delete(Name(organ), Options(context, lifetime: null));

    private static string Name(long organ) => FormattableString.Invariant($"gongkai-draft-{organ}");

    private static CookieOptions Options(HttpContext context, TimeSpan? lifetime) => new()
    {
        Path = $"{context.Request.PathBase}/o",
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
        IsEssential = true,
        MaxAge = lifetime,
    };
}
