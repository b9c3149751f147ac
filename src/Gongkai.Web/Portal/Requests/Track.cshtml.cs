using Gongkai.Storage;
using Gongkai.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Portal.Requests;

/// <summary>查询办理情况 <c>/track</c>：编号和查询码两样，没有账号；错了越等越久，编号有没有都一样答。</summary>
public sealed class TrackModel(Platform platform) : PageModel
{
    private const int LongestTyped = 100;
    private const int LongestKept = 4000;

    [BindProperty]
    public string? Number { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    /// <summary>正在写的补正或理由，随表单带着。</summary>
    [BindProperty]
    public string? Kept { get; set; }

    public IActionResult OnGet(string? number)
    {
        Response.Headers.CacheControl = "no-store";
        Number = number is { Length: <= LongestTyped } ? number : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Response.Headers.CacheControl = "no-store";
        if (string.IsNullOrWhiteSpace(Number) || Number.Length > LongestTyped)
            ModelState.AddModelError(nameof(Number), "请填写提交编号，在回执上；有受理号的也可以写受理号");
        if (string.IsNullOrWhiteSpace(Code) || Code.Length > LongestTyped)
            ModelState.AddModelError(nameof(Code), "请填写查询码，在回执上，四个一组");
        if (!ModelState.IsValid)
            return Refused();
        var entry = await platform.Tracking.Enter(Number!, Code!, ClientAddress.Group(HttpContext), Kept is { Length: > 0 and <= LongestKept } ? Kept : null, HttpContext.RequestAborted);
        if (entry.Token is { } token)
        {
            TrackCookie.Write(HttpContext, token);
            return RedirectToPage("/Portal/Requests/Tracked");
        }

        var wait = entry.Wait <= TimeSpan.Zero ? "" : $"请等 {Said(entry.Wait)}再试。";
        ModelState.AddModelError("", entry.IsTooSoon ? $"试得太快了。{wait}" : $"编号或者查询码不对，请照回执核对（零和字母 O、一和字母 I 都认得）。{wait}查询码遗失的，带身份证件到机关另取");
        return Refused();
    }

    private static string Said(TimeSpan wait) => wait.TotalMinutes >= 1 ? $"{Math.Ceiling(wait.TotalMinutes):0} 分钟" : $"{Math.Ceiling(wait.TotalSeconds):0} 秒";

    private PageResult Refused()
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}

/// <summary>查询的 cookie：只有随机令牌，半小时不动就失效，关闭浏览器即失。</summary>
public static class TrackCookie
{
    private const string Name = "gongkai-track";

    public static string? Read(HttpContext context) =>
        context.Request.Cookies[Name] is { Length: > 0 and <= 64 } token ? token : null;

    public static void Write(HttpContext context, string token) => context.Response.Cookies.Append(Name, token, Options(context));

    public static void Remove(HttpContext context) => context.Response.Cookies.Delete(Name, Options(context));

    private static CookieOptions Options(HttpContext context) => new()
    {
        Path = $"{context.Request.PathBase}/track",
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
        IsEssential = true,
    };
}
