using System.Globalization;
using Gongkai.Core.Calendar;
using Gongkai.Core.Catalogue.Register;
using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;
using Gongkai.Storage;
using Gongkai.Storage.Catalogue;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Notices;
using Gongkai.Web.Workbench.Ledger;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Workbench.Catalogue.Register;

/// <summary>一件登记的公文：登记、认定公开属性、更改、由它起草信息、对应已有的信息、注销。号为 0 的是新登记。</summary>
public sealed class DocumentModel : RegisterPage
{
    private WorkdayCalendar calendar = WorkdayCalendar.Shipped;

    [BindProperty]
    public DocumentForm Form { get; set; } = new();

    /// <summary>打开时看到的最后一条；还没有的为 0。</summary>
    [BindProperty]
    public long Seen { get; set; }

    /// <summary>对应的信息的号。</summary>
    [BindProperty]
    public string? Item { get; set; }

    /// <summary>注销的理由。</summary>
    [BindProperty]
    public string? Reason { get; set; }

    public long Number { get; private set; }

    /// <summary>还没有登记的为 <c>null</c>。</summary>
    public OfficialDocument? Document { get; private set; }

    /// <summary>它现在的行；还没有登记的为 <c>null</c>。</summary>
    public DocumentRow? Row { get; private set; }

    public Past Past { get; private set; } = Past.None;

    public bool IsOpen => Document is { IsCancelled: false };

    public bool MayChange => IsOpen && May(DocumentActs.Change, Organ.Id);

    public bool MayDecide => IsOpen && May(DocumentActs.Decide, Organ.Id);

    public bool MayDraft => IsOpen && Document is { Item: null, Judgement.Attribute: DisclosureType.Proactive } && May(DocumentActs.Draft, Organ.Id);

    public bool MayLink => IsOpen && Document is { Judgement.Attribute: DisclosureType.Proactive } && May(DocumentActs.Tie, Organ.Id);

    public bool MayCancel => IsOpen && May(DocumentActs.Cancel, Organ.Id);

    public async Task<IActionResult> OnGetAsync(long number)
    {
        if (!await Open(number))
            return Hidden();
        Seen = Document?.Version ?? 0;
        Form = DocumentForm.Of(Document);
        return Page();
    }

    /// <summary>登记，或者更改登记的各栏。</summary>
    public async Task<IActionResult> OnPostAsync(long number)
    {
        if (!await Open(number) || !(number == 0 ? MayRegister : MayChange))
            return Hidden();
        var content = Form.Content(ModelState, Today);
        Act act = number == 0 ? new RegisterDocument(Organ.Id, content, Form.Judgement()) : new ChangeDocument(Organ.Id, number, content) { SeenVersion = Seen };
        return ModelState.IsValid
            ? await Do(number == 0 ? "已登记，公开的时限从形成之日算起。" : "已更改登记。", act)
            : Refuse(await Platform.Acts.Try(ActingFor(act.Kind, Organ.Id), [act], HttpContext.RequestAborted));
    }

    public async Task<IActionResult> OnPostDecideAsync(long number)
    {
        if (!await Open(number) || !MayDecide)
            return Hidden();
        if (Form.Judgement() is { } judgement)
            return await Do("已认定公开属性。", new DecideDisclosure(Organ.Id, number, judgement, Document!.Item) { SeenVersion = Seen });
        ModelState.AddModelError("Form.Attribute", "请选择公开属性");
        return Again();
    }

    /// <summary>由它起草，随即打开起草的信息。</summary>
    public async Task<IActionResult> OnPostDraftAsync(long number)
    {
        if (!await Open(number) || !MayDraft)
            return Hidden();
        if (Document!.Version > Seen)
            return Refuse([new Finding(StorageRules.Version.Id, StorageRules.Version.Severity, [], Expected: null, Actual: null, "在您打开之后，这件公文又办过一步。请看过现在的登记再起草")]);
        switch (await Perform(new DraftFromDocument(Organ.Id, number)))
        {
            case Allowed<Receipt>(var receipt):
                this.Tell("已由公文起草，标题、文号、日期照登记的带过来了，请补全其余各栏。");
                return RedirectToPage("/Workbench/Catalogue/Edit", new { organ = Organ.Address, number = receipt.Subject.Number });
            case Blocked<Receipt>(var findings):
                return Refuse(findings);
            default:
                throw new InvalidOperationException("An outcome is allowed or blocked.");
        }
    }

    public async Task<IActionResult> OnPostLinkAsync(long number)
    {
        if (!await Open(number) || !MayLink)
            return Hidden();
        if (long.TryParse(Item?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var item) && item > 0)
            return await Do("已对应这条信息。", new LinkDocument(Organ.Id, number, item) { SeenVersion = Seen });
        ModelState.AddModelError(nameof(Item), "请填写信息的序号，就是它的工作台地址末尾的数，如 12");
        return Again();
    }

    public async Task<IActionResult> OnPostCancelAsync(long number) =>
        await Open(number) && MayCancel ? await Do("已注销登记。", new CancelDocument(Organ.Id, number) { Reason = Reason, SeenVersion = Seen }) : Hidden();

    private async Task<IActionResult> Do(string done, Act act)
    {
        switch (await Perform(act))
        {
            case Allowed<Receipt>(var receipt):
                this.Tell(done);
                return RedirectToPage(new { organ = Organ.Address, number = receipt.Subject.Number });
            case Blocked<Receipt>(var findings):
                return Refuse(findings);
            default:
                throw new InvalidOperationException("An outcome is allowed or blocked.");
        }
    }

    private PageResult Refuse(IReadOnlyList<Finding> findings)
    {
        ModelState.Refuse(findings, nameof(Form));
        if (findings.Any(finding => finding.Rule == StorageRules.Version.Id))
            Response.StatusCode = StatusCodes.Status409Conflict;
        return Again();
    }

    // What the other forms of the page hold is filled from the record; what was typed stays.
    private PageResult Again()
    {
        ModelState.Remove(nameof(Seen));
        Seen = Document?.Version ?? 0;
        var kept = DocumentForm.Of(Document);
        if (Form.Attribute is null && Form.Reason is null)
            (Form.Attribute, Form.Ground, Form.Reason) = (kept.Attribute, kept.Ground, kept.Reason);
        if (Form.MadeOn is null && Form.Title is null)
            (Form.Title, Form.DocumentNumber, Form.Genre, Form.Origin, Form.MadeOn, Form.ChangedOn, Form.Unit) = (kept.Title, kept.DocumentNumber, kept.Genre, kept.Origin, kept.MadeOn, kept.ChangedOn, kept.Unit);
        return Page();
    }

    private async Task<bool> Open(long number)
    {
        var stop = HttpContext.RequestAborted;
        Number = number;
        if (number == 0)
            return MayRegister;
        calendar = await Calendar();
        Document = await Platform.Documents.Find(Organ.Id, number, stop);
        if (Document is null)
            return false;
        Row = await Platform.Documents.Row(Organ.Id, number, Today, calendar, stop);
        Past = await Past.Of(this, Document.Subject);
        return true;
    }
}
