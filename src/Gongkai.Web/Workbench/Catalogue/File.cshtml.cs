using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Web.Components;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Catalogue;

/// <summary>工作台上打开一份附件：列在这条信息的某一稿里的；草稿的附件只有看得到草稿的人下载得到。</summary>
public sealed class FileModel : ItemsPage
{
    public async Task<IActionResult> OnGetAsync(long number, long file)
    {
        var (stop, subject) = (HttpContext.RequestAborted, new Subject(Organ.Id, Attachment.SubjectKind, file));
        return await Platform.Items.Find(Organ.Id, number, stop) is { } item
            && item.Versions.SelectMany(version => version.Content.Files).LastOrDefault(one => one.Attachment == file) is { } named
            && await Platform.Attachments.Find(subject, stop) is { IsErased: false } attachment
            && attachment.Particulars.About == item.Subject
            && await Platform.Attachments.Content(subject, stop) is { } content
                ? new AttachmentFile(content, attachment.Particulars, named.Name + named.Extension)
                : Hidden();
    }
}
