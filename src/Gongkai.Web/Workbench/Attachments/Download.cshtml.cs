using Gongkai.Core.Attachments;
using Gongkai.Web.Components;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Attachments;

/// <summary>下载一份附件；身份证件影像不由这里看。</summary>
public sealed class DownloadModel : AttachmentsPage
{
    public async Task<IActionResult> OnGetAsync(long number)
    {
        return await Find(number) is { IsErased: false, Particulars.Purpose: not AttachmentPurpose.IdentityDocument } attachment
            && Viewer(attachment.Particulars.Purpose) is not null
            && await Platform.Attachments.Content(attachment.Subject, HttpContext.RequestAborted) is { } content
                ? new AttachmentFile(content, attachment.Particulars, await NameOf(attachment))
                : Hidden();
    }
}
