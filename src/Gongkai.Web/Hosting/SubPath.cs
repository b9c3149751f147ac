namespace Gongkai.Web.Hosting;

/// <summary>反向代理下的子路径：代理去掉或保留它都可以，页面里的链接总是带着它。</summary>
public static class SubPath
{
    public static void UseSubPath(this IApplicationBuilder app, string pathBase)
    {
        if (pathBase.Length == 0)
            return;
        var prefix = new PathString(pathBase);
        app.Use((context, next) =>
        {
            if (context.Request.Path.StartsWithSegments(prefix, StringComparison.OrdinalIgnoreCase, out var rest))
                context.Request.Path = rest;
            context.Request.PathBase = prefix;
            return next(context);
        });
    }
}
