using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Portal;

/// <summary>出错的说明页：一句话和一个追踪编号，别的都不透露。</summary>
[IgnoreAntiforgeryToken]
public sealed class ErrorModel : PageModel
{
    public string Heading { get; private set; } = "";

    public string Explanation { get; private set; } = "";

    public string Trace => Activity.Current?.TraceId.ToHexString() ?? HttpContext.TraceIdentifier;

    public void OnGet(int code) => Explain(code);

    public void OnPost(int code) => Explain(code);

    private void Explain(int code)
    {
        Response.StatusCode = code is >= 400 and < 600 ? code : StatusCodes.Status404NotFound;
        Response.Headers.CacheControl = "no-store";
        (Heading, Explanation) = Response.StatusCode switch
        {
            400 => ("收到的内容不完整", "请回到原来的页面，重新填写后再试。"),
            403 => ("不能打开这个页面", "这个页面不对外开放。"),
            404 => ("没有找到这个页面", "地址可能写错了，或者这个页面已经移走。"),
            405 => ("不能这样打开这个页面", "请从首页重新进入。"),
            413 => ("提交的内容太大", "请减小文件后再试，例如删去年报里的照片。"),
            429 => ("核对得太频繁", "每分钟的核对次数有上限，请过一分钟再试。"),
            503 => ("正在办理的人较多", "请过半分钟再试。"),
            < 500 => ("这个请求不能受理", "请回到原来的页面再试。"),
            _ => ("出了一点问题", "平台内部发生错误，已经记录。请稍后再试。"),
        };
    }
}
