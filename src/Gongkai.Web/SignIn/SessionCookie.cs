namespace Gongkai.Web.SignIn;

/// <summary>会话 cookie：只含随机令牌，关闭浏览器即失；脚本读不到，别的网站的表单带不走。</summary>
public static class SessionCookie
{
    public const string Name = "gongkai-session";

    public static string? Read(HttpContext context) =>
        context.Request.Cookies[Name] is { Length: > 0 and <= 64 } token ? token : null;

    public static void Write(HttpContext context, string token) => context.Response.Cookies.Append(Name, token, Options(context));

    public static void Remove(HttpContext context) => context.Response.Cookies.Delete(Name, Options(context));

    private static CookieOptions Options(HttpContext context) => new()
    {
        Path = context.Request.PathBase.HasValue ? context.Request.PathBase.Value : "/",
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
        IsEssential = true,
    };
}
