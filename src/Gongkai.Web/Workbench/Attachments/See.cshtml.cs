using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Attachments;

/// <summary>查看身份证件影像：先说明要留痕，确认之后入账，入了账才给看。</summary>
public sealed class SeeModel : AttachmentsPage
{
    public string FileName { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(long number)
    {
        if (await Document(number) is not { } attachment)
            return Hidden();
        FileName = await NameOf(attachment);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(long number, string? reason)
    {
        if (await Document(number) is not { } attachment || Viewer(AttachmentPurpose.IdentityDocument) is not { } who)
            return Hidden();
        FileName = await NameOf(attachment);
        var act = new SeeIdentityDocument(attachment.Subject) { Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim() };
        if (await Platform.Acts.Perform(who, act, HttpContext.RequestAborted) is Blocked<Receipt>(var findings))
        {
            ModelState.Refuse(findings);
            return Page();
        }

        return await Platform.Attachments.Content(attachment.Subject, HttpContext.RequestAborted) is { } content
            ? new AttachmentFile(content, attachment.Particulars, FileName)
            : Hidden();
    }

    private async Task<Attachment?> Document(long number) =>
        await Find(number) is { IsErased: false, Particulars.Purpose: AttachmentPurpose.IdentityDocument } found && Viewer(AttachmentPurpose.IdentityDocument) is not null ? found : null;
}
