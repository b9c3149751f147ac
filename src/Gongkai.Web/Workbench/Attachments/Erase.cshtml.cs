using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Notices;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Attachments;

/// <summary>删除附件的内容：写明理由并确认；账目留下。</summary>
public sealed class EraseModel : AttachmentsPage
{
    /// <summary>要删除的是什么。</summary>
    public string What { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(long number) =>
        await Look(number) is null ? Hidden() : Page();

    public async Task<IActionResult> OnPostAsync(long number, string? reason, bool confirmed)
    {
        if (await Look(number) is not { } attachment || Acting(AttachmentActs.Erase, Organ.Id) is not { } who)
            return Hidden();
        if (!confirmed)
            ModelState.AddModelError("confirmed", "请先确认：删除之后不能恢复");
        if (ModelState.IsValid && await Platform.Attachments.Erase(who, attachment.Subject, reason ?? "", HttpContext.RequestAborted) is Blocked<Receipt>(var findings))
            ModelState.Refuse(findings);
        if (!ModelState.IsValid)
            return Page();
        this.Tell("附件的内容已删除，账目留下。");
        return RedirectToPage("Index", new { organ = Organ.Address });
    }

    private async Task<Attachment?> Look(long number)
    {
        if (!May(AttachmentActs.Erase, Organ.Id) || await Find(number) is not { IsErased: false } attachment)
            return null;
        var purpose = attachment.Particulars.Purpose;
        What = Viewer(purpose) is null ? $"一份{AttachmentPurposeName.Of(purpose).Name}" : await NameOf(attachment);
        return attachment;
    }
}
