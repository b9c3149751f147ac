namespace Gongkai.Web.Components;

/// <summary>显示方式：标准版或长者版（大字、大按钮），由一个不含个人信息的 cookie 记住。</summary>
public static class Appearance
{
    public const string Large = "large";
    private const string Cookie = "gongkai-view";

    public static bool IsLarge(HttpContext context) => context.Request.Cookies[Cookie] == Large;

    public static void Remember(HttpContext context, bool large)
    {
        var options = new CookieOptions
        {
            Path = context.Request.PathBase.HasValue ? context.Request.PathBase.Value : "/",
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            MaxAge = TimeSpan.FromDays(365),
        };
        if (large)
            context.Response.Cookies.Append(Cookie, Large, options);
        else
            context.Response.Cookies.Delete(Cookie, options);
    }
}
