using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Requests;
using Gongkai.Web.Components;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Requests;

/// <summary>下载协办答复所附的一份文件：收存在被请的机关，答复之后请的一方看得到。</summary>
public sealed class MaterialFileModel : RequestsPage
{
    protected override bool MayOpen(Organ organ) => CaseSight.Sees(this, Facet.Attachment, organ.Id);

    public async Task<IActionResult> OnGetAsync(long number, string reference, long file)
    {
        var stop = HttpContext.RequestAborted;
        if (await Platform.Cases.Find(Organ.Id, number, stop) is not { } record || record.One.Material(reference) is not { Organ: { } asked, AnsweredOn: not null }
            || await Platform.Attachments.Find(new Subject(asked, Attachment.SubjectKind, file), stop) is not { IsErased: false } attachment
            || attachment.Particulars.About != Assistance.SubjectOf(asked, record.Subject, reference)
            || await Platform.Attachments.Content(attachment.Subject, stop) is not { } content)
            return Hidden();
        var name = await Platform.Attachments.FileName(attachment, stop) ?? $"附件{attachment.Subject.Number}{attachment.Particulars.Extension}";
        return new AttachmentFile(content, attachment.Particulars, name);
    }
}
