using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Gongkai.Web.Hosting;

/// <summary>页只答它有的方法和提交；没有的答 405。框架自己会不经页上的任何一问，就把空的页写出来。</summary>
internal sealed class OwnMethodsOnly : IPageFilter
{
    /// <summary>只有 GET、POST 的处理可以由请求叫到。</summary>
    // By its name the framework takes an overridden OnPageHandlerExecuting for the handler of a method called PAGE.
    public static void Declare(PageApplicationModel page)
    {
        foreach (var handler in page.HandlerMethods.Where(handler => handler.HttpMethod is not ("Get" or "Post")).ToList())
            page.HandlerMethods.Remove(handler);
    }

    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
        // Whether it is there is known once the handler has been chosen; the answer is given before it would run.
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var (http, method) = (context.HttpContext, context.HttpContext.Request.Method);
        if (context.HandlerMethod is null && !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method) && !IsExplaining(http))
            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
        // Nothing is left to do.
    }

    // The page that says what went wrong is written whatever the method was.
    private static bool IsExplaining(HttpContext http) =>
        http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null;
}
