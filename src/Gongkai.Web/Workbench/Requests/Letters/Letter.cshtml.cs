using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.Letters;
using Gongkai.Core.People;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Storage;
using Gongkai.Storage.Letters;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Notices;
using Gongkai.Web.Workbench.Ledger;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Requests.Letters;

/// <summary>一份文书：左边是纸上的样子，右边填写；填齐了定稿，定稿之后下载、打印、附上盖章的原件。没有脚本也能用。</summary>
[RequestFormLimits(ValueLengthLimit = 64 * 1024)]
public sealed class LetterModel : LettersPage
{
    [BindProperty]
    public LetterForm Form { get; set; } = new();

    /// <summary>打开时看到的文书卷的最后一条；还没有的为 0。</summary>
    [BindProperty]
    public long Seen { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>所选的扫描件。</summary>
    [BindProperty]
    public long Scan { get; set; }

    public LetterView Opened { get; private set; } = null!;

    /// <summary>纸上的样子：还没有保存的改动也在其中；内容已删除的为 <c>null</c>。</summary>
    public Letter? Shown { get; private set; }

    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    /// <summary>这件申请收存的扫描件，还没有附上的。</summary>
    public IReadOnlyList<(long Number, string Name)> Scans { get; private set; } = [];

    public Past Past { get; private set; } = Past.None;

    /// <summary>可以填写：办件的岗位，还没有定稿。</summary>
    public bool IsOpen => Opened.Issued is null && May(LetterActs.Save, Organ.Id) && Sees(Facet.Applicant) && Sees(Facet.FreeText);

    public bool MayVoid => Opened.Issued is not null && May(LetterActs.Void, Organ.Id);

    public bool MayScan => Opened.Issued is not null && May(LetterActs.Scan, Organ.Id);

    public async Task<IActionResult> OnGetAsync(long number, string letter)
    {
        if (!await Open(number, letter))
            return Hidden();
        (Form, Seen) = (LetterForm.Of(Opened.Draft, Opened.Template.Current), Opened.Version);
        return Page();
    }

    /// <summary>保存拟稿。</summary>
    public Task<IActionResult> OnPostAsync(long number, string letter) => Fill(number, letter, thenIssue: false);

    /// <summary>只看会写成什么，不保存。</summary>
    public async Task<IActionResult> OnPostCheckAsync(long number, string letter)
    {
        if (!await Open(number, letter) || !IsOpen)
            return Hidden();
        await Try();
        return Page();
    }

    /// <summary>保存并定稿。</summary>
    public Task<IActionResult> OnPostIssueAsync(long number, string letter) => Fill(number, letter, thenIssue: true);

    public async Task<IActionResult> OnPostVoidAsync(long number, string letter) =>
        await Open(number, letter) && May(LetterActs.Void, Organ.Id)
            ? await Do("已作废，号不再使用。改好之后可以重新定稿。", new VoidLetter(Organ.Id, number, Opened.Slot) { Reason = Reason, SeenVersion = Seen })
            : Hidden();

    public async Task<IActionResult> OnPostScanAsync(long number, string letter) =>
        await Open(number, letter) && May(LetterActs.Scan, Organ.Id)
            ? await Do("已附上盖章的原件。", new AttachScan(Organ.Id, number, Opened.Slot, Scan) { SeenVersion = Seen })
            : Hidden();

    private LetterDraft Draft => Form.Read(Opened.Template.Current);

    private async Task<IActionResult> Fill(long number, string letter, bool thenIssue)
    {
        if (!await Open(number, letter) || !IsOpen)
            return Hidden();
        await Try();
        var isChanged = !Draft.IsSameAs(Opened.Draft);
        if (isChanged && await Refused(new SaveLetter(Organ.Id, number, Opened.Slot, Draft) { SeenVersion = Seen }))
            return Page();
        if (!thenIssue)
        {
            this.Tell(!isChanged ? "没有改动，照旧。" : Findings.Count == 0 ? "已保存，要件齐全，可以定稿。" : $"已保存。定稿之前还有 {Findings.Count} 处要填。");
            return Here();
        }

        await Open(number, letter);
        Seen = Opened.Version;
        ModelState.Remove(nameof(Seen));
        if (Findings.Count > 0)
        {
            ModelState.Refuse(Findings);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        // What is sealed is the whole letter; whoever may fill it in sees all of it.
        return await Do("已定稿，可以下载、打印、盖章。", new IssueLetter(Organ.Id, number, Opened.Slot, Opened.Letter!, Opened.Template.Current.Version, Opened.Seen));
    }

    private async Task<IActionResult> Do(string done, Act act)
    {
        if (await Refused(act))
            return Page();
        this.Tell(done);
        return Here();
    }

    private async Task<bool> Refused(Act act)
    {
        if (await Perform(act) is not Blocked<Receipt>(var findings))
            return false;
        ModelState.Refuse(findings);
        if (Form.Text is null)
            Form = LetterForm.Of(Opened.Draft, Opened.Template.Current);
        if (findings.Any(finding => finding.Rule == StorageRules.Version.Id))
        {
            // Whoever has read what the other wrote may go on from there.
            ModelState.Remove(nameof(Seen));
            Seen = Opened.Version;
            Response.StatusCode = StatusCodes.Status409Conflict;
        }

        return true;
    }

    private async Task Try()
    {
        if (await Platform.Letters.Try(Organ.Id, Number, Opened.Slot, Draft, HttpContext.RequestAborted) is var (written, findings))
            (Shown, Findings) = (written.Seen(Sees), findings);
    }

    private async Task<bool> Open(long number, string letter)
    {
        if (LetterSlot.Find(letter) is not { } slot || await Find(number, slot) is not { } view)
            return false;
        (Opened, Shown, Findings) = (view, view.Letter, view.Findings);
        Past = await Past.Of(this, CaseLetters.SubjectOf(Organ.Id, number));
        if (MayScan && Sees(Facet.Scan))
            Scans = await Kept(number);
        return true;
    }

    private async Task<IReadOnlyList<(long Number, string Name)>> Kept(long number)
    {
        var kept = new List<(long, string)>();
        foreach (var one in await Platform.Attachments.Of(DisclosureCase.SubjectOf(Organ.Id, number), HttpContext.RequestAborted))
        {
            if (one is { IsErased: false, Particulars.Purpose: AttachmentPurpose.Scan } && !Opened.Issued!.Scans.Contains(one.Subject.Number))
                kept.Add((one.Subject.Number, await Platform.Attachments.FileName(one, HttpContext.RequestAborted) ?? $"附件{one.Subject.Number}"));
        }

        return kept;
    }

    private RedirectToPageResult Here() => RedirectToPage(new { organ = Organ.Address, number = Number, letter = Opened.Slot.Key });
}
