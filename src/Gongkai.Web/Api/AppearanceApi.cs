using Gongkai.Web.Components;
using Gongkai.Web.Hosting;

namespace Gongkai.Web.Api;

/// <summary>切换长者版：记下这一项选择，回到原来的页面。</summary>
public static class AppearanceApi
{
    public static void MapAppearance(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/appearance", async (HttpContext context) =>
        {
            if (!context.Request.HasFormContentType)
                return Results.StatusCode(StatusCodes.Status400BadRequest);
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            Appearance.Remember(context, large: form["view"] == Appearance.Large);
            return Results.LocalRedirect(LocalAddress(context.Request.PathBase, form["back"]), preserveMethod: false);
        })
        .DisableAntiforgery()
        .ForEveryone();

    /// <summary>只回到本站的路径；别处的地址一律改为首页。</summary>
    private static string LocalAddress(PathString pathBase, string? back) =>
        back is ['/', ..] && (back.Length == 1 || back[1] is not ('/' or '\\')) && !back.Any(char.IsControl)
            ? $"{pathBase}{back}"
            : $"{pathBase}/";
}
