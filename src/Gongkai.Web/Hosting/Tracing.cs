using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Gongkai.Web.Hosting;

/// <summary>追踪（OpenTelemetry）：环境变量 OTEL_EXPORTER_OTLP_ENDPOINT 指明收集器时才有；地址和查询不外传。</summary>
public static class Tracing
{
    private const string Method = "http.request.method";

    public static void AddTracing(this IServiceCollection services, ServerOptions options)
    {
        if (options.IsTraced)
            services.AddSingleton(_ => Collect());
    }

    /// <summary>开始追踪，在认出路由之后；停机时由容器关闭，发出余下的。</summary>
    public static void UseTracing(this IApplicationBuilder app)
    {
        if (app.ApplicationServices.GetService<TracerProvider>() is not null)
            app.Use(Describe);
    }

    /// <summary>一次请求叫什么、怎样结束：方法、路由的样子、状态码；不含地址。</summary>
    private static async Task Describe(HttpContext context, RequestDelegate next)
    {
        var activity = Activity.Current;
        // An error page that stands in for the page that was asked for does not take its name.
        if (activity?.GetTagItem(Method) is null)
        {
            var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText?.TrimStart('/');
            activity?.DisplayName = route is null ? context.Request.Method : $"{context.Request.Method} /{route}";
            activity?.SetTag(Method, context.Request.Method).SetTag("http.route", route);
        }

        try
        {
            await next(context);
        }
        finally
        {
            activity?.SetTag("http.response.status_code", context.Response.StatusCode);
        }
    }

    private static TracerProvider Collect() => Sdk.CreateTracerProviderBuilder()
        .SetResourceBuilder(ResourceBuilder.CreateDefault().AddService("gongkai-web"))
        .AddSource("Microsoft.AspNetCore", "Npgsql")
        .AddProcessor(new WithoutAddresses())
        .AddOtlpExporter()
        .Build();

    /// <summary>地址里可能有一次性令牌，查询里可能有姓名：只留路由的样子，如 <c>/invitation/{token}</c>。</summary>
    private sealed class WithoutAddresses : BaseProcessor<Activity>
    {
        private static readonly string[] Telling = ["url.path", "url.query", "url.full", "http.target", "http.url", "client.address", "user_agent.original"];

        public override void OnEnd(Activity data)
        {
            foreach (var tag in Telling)
                data.SetTag(tag, null);
        }
    }
}
