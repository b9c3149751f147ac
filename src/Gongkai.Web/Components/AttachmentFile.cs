using Gongkai.Core.Attachments;
using Gongkai.Documents.Attachments;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Components;

/// <summary>把附件交给浏览器：只下载，不在本站里打开；就是打开了，也在沙盒里，什么脚本都不能运行。</summary>
internal sealed class AttachmentFile(Stream content, AttachmentAdded fact, string name) : FileStreamResult(content, fact.MediaType)
{
    public override Task ExecuteResultAsync(ActionContext context)
    {
        var headers = context.HttpContext.Response.Headers;
        headers.ContentDisposition = Disposition.Header(name, AttachmentFormats.Find(fact.Extension));
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return base.ExecuteResultAsync(context);
    }
}
