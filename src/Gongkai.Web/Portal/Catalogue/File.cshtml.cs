using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Storage;
using Gongkai.Web.Components;
using Gongkai.Web.Portal.Organs;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Portal.Catalogue;

/// <summary>下载公开的附件：只有公开着的信息、公开过的版次里的附件；名称是公开的名称。</summary>
public sealed class FileModel(Platform platform) : PublicOrganPage(platform)
{
    public async Task<IActionResult> OnGetAsync(int year, long serial, long file)
    {
        var stop = HttpContext.RequestAborted;
        if (await Platform.Items.At(Organ.Id, year, serial, stop) is not { IsWithdrawn: 0 } item)
            return NotFound();
        var editions = await Platform.Items.Editions(Organ.Id, item.Number, stop);
        var subject = new Subject(Organ.Id, Attachment.SubjectKind, file);
        return editions.SelectMany(edition => edition.Content.Files).LastOrDefault(one => one.Attachment == file) is { } named
            && await Platform.Attachments.Find(subject, stop) is { IsErased: false } attachment
            && await Platform.Attachments.Content(subject, stop) is { } content
                ? new AttachmentFile(content, attachment.Particulars, named.Name + named.Extension)
                : NotFound();
    }
}
