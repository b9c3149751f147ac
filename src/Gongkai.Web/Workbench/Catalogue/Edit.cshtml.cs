using System.Globalization;
using Gongkai.Core.Catalogue;
using Gongkai.Core.Catalogue.Checks;
using Gongkai.Core.Catalogue.Register;
using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Gongkai.Storage;
using Gongkai.Storage.Catalogue;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Notices;
using Gongkai.Web.Workbench.Ledger;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Workbench.Catalogue;

/// <summary>一条信息：起草、检查、送审、各步审查、退回、发布、更正、撤下、废止。没有脚本也能用：每件事都是提交表单。</summary>
[RequestSizeLimit(LargestForm)]
[RequestFormLimits(ValueLengthLimit = LargestForm, KeyLengthLimit = 200)]
public sealed class EditModel : ItemsPage
{
    private const int LargestForm = 2 * 1024 * 1024;
    private const string Seeing = "已记下：您打开核看过这份附件。";

    private ItemPlace place = null!;

    [BindProperty]
    public ItemForm Form { get; set; } = new();

    /// <summary>打开时看到的最后一条；还没有的为 0。</summary>
    [BindProperty]
    public long Seen { get; set; }

    /// <summary>退回、撤下、废止、紧急的理由。</summary>
    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Remark { get; set; }

    /// <summary>更正说明，给公众看。</summary>
    [BindProperty]
    public string? Note { get; set; }

    /// <summary>保密审查里看过的各项。</summary>
    [BindProperty]
    public IReadOnlyList<string>? Cleared { get; set; }

    [BindProperty]
    public string? AbolishedOn { get; set; }

    [BindProperty]
    public string? Replacement { get; set; }

    public long Number { get; private set; }

    /// <summary>还没有保存过的为 <c>null</c>。</summary>
    public DisclosureItem? Item => place.Item;

    /// <summary>页面上的一稿。</summary>
    public ItemContent Shown { get; private set; } = new();

    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    /// <summary>公开的时限；已经公开过的、成文日期没有填的为 <c>null</c>。</summary>
    public DateOnly? DueOn => Item?.Current is null ? place.DueOn(Shown) : null;

    /// <summary>由这条信息公开的公文。</summary>
    public IReadOnlyList<DocumentRow> Documents { get; private set; } = [];

    /// <summary>它所解读的；没有则为 <c>null</c>。</summary>
    public DisclosureItem? Original => place.Other;

    /// <summary>解读它的，公开着的。</summary>
    public IReadOnlyList<PublishedItem> Interpretations { get; private set; } = [];

    /// <summary>解读的时限；不必解读的、已经有解读的为 <c>null</c>。</summary>
    public DateOnly? InterpretBy { get; private set; }

    public Past Past { get; private set; } = Past.None;

    /// <summary>已公开、已撤下的，要更正：表单打开。</summary>
    public bool IsCorrecting { get; private set; }

    /// <summary>可以填写。</summary>
    public bool IsOpen => MayDraft && (Item is null || Item.Stage is ItemStage.Drafting or ItemStage.Returned || (IsCorrecting && Item.Stage is ItemStage.Published or ItemStage.Withdrawn));

    public bool MayCorrect => MayDraft && !IsCorrecting && Item is { Stage: ItemStage.Published or ItemStage.Withdrawn };

    /// <summary>等着审查、而且本人有这个岗位的一步；没有的为 <c>null</c>。</summary>
    public Duty? Reviewing => (Item?.Awaiting ?? Item?.Owing.Select(step => (Duty?)step).FirstOrDefault()) is { } step && May(ItemActs.Of(step), Organ.Id) ? step : null;

    public bool MayReturn => Item is { Stage: ItemStage.FirstReview or ItemStage.SecrecyReview or ItemStage.SecondReview or ItemStage.Signing or ItemStage.Approved } && May(ItemActs.Return, Organ.Id);

    public bool MayPublish => Item is { Stage: ItemStage.Approved } && May(ItemActs.Publish, Organ.Id);

    public bool MayWithdraw => Item is { IsPublic: true } && May(ItemActs.Withdraw, Organ.Id);

    public bool MayAbolish => Item is { IsPublic: true, Abolition: null } && ItemKindName.Of(Item.Current!.Content.Kind).HasValidity && May(ItemActs.Abolish, Organ.Id);

    /// <summary>这份附件有读不出的部分、还没有人核看，而本人可以核看。</summary>
    public bool CanBeSeen(long file) =>
        Item is { Stage: ItemStage.Drafting or ItemStage.Returned } && IsUnseen(file) && May(ItemActs.SeeFile, Organ.Id);

    /// <summary>这份附件有读不出的部分，还没有人核看。</summary>
    public bool IsUnseen(long file) => Item?.Examinations.Any(one => one.Attachment == file && one.Unread.Count > 0) == true && !Item.Seen.Contains(file);

    /// <summary>要写说明的警告，每条规则一条。</summary>
    public IEnumerable<Finding> Warnings => Findings.Where(finding => finding.Severity == Severity.Warning).DistinctBy(finding => finding.Rule, StringComparer.Ordinal);

    /// <param name="interprets">新起草的，解读哪一条；不是解读的为 <c>null</c>。</param>
    public async Task<IActionResult> OnGetAsync(long number, bool correct, long? interprets)
    {
        if (!await Open(number))
            return Hidden();
        if (number == 0 && interprets is { } other)
            return await Interpreting(other);
        IsCorrecting = correct && MayDraft && Item is { Stage: ItemStage.Published or ItemStage.Withdrawn };
        Seen = Item?.Version ?? 0;
        Show(Item?.Content ?? new ItemContent());
        Form = ItemForm.Of(Shown);
        return Page();
    }

    /// <summary>只检查，不保存。</summary>
    public async Task<IActionResult> OnPostCheckAsync(long number)
    {
        if (!await OpenToDraft(number))
            return Hidden();
        Show(Form.Read(Shown, ModelState));
        return Page();
    }

    public Task<IActionResult> OnPostAsync(long number) => Save(number, submit: false, isUrgent: false);

    /// <summary>保存，随后去上传附件；<paramref name="replaces"/> 是要更换的一份，新加的为 <c>null</c>。</summary>
    public Task<IActionResult> OnPostAttachAsync(long number, long? replaces) =>
        Save(number, submit: false, isUrgent: false, then: saved => RedirectToPage("Upload", new { organ = Organ.Address, number = saved, replaces }));

    /// <summary>保存，附件上移、下移、移除。</summary>
    public Task<IActionResult> OnPostFileAsync(long number, long file, string? move) =>
        Save(number, submit: false, isUrgent: false, change: content => content with { Files = FileOrder.Changed(content.Files, file, move) });

    /// <summary>保存，并记下本人打开核看过读不出文字的一份；不起草的人只核看。</summary>
    public async Task<IActionResult> OnPostSeenAsync(long number, long file)
    {
        if (!await Open(number) || !CanBeSeen(file))
            return Hidden();
        if (!IsOpen)
            return await Do(Seeing, new SeeFile(Organ.Id, number, file));
        return await Save(number, submit: false, isUrgent: false, thenDo: new SeeFile(Organ.Id, number, file));
    }

    public Task<IActionResult> OnPostSubmitAsync(long number) => Save(number, submit: true, isUrgent: false);

    public Task<IActionResult> OnPostUrgentAsync(long number) => Save(number, submit: true, isUrgent: true);

    public async Task<IActionResult> OnPostReviewAsync(long number) => await Judge(number, thenPublish: false);

    /// <summary>签发，随即发布。</summary>
    public async Task<IActionResult> OnPostSignAsync(long number) => await Judge(number, thenPublish: true);

    public async Task<IActionResult> OnPostReturnAsync(long number) =>
        await Open(number) && MayReturn ? await Do("已退回，起草的人会看到意见。", new ReturnItem(Organ.Id, number) { Reason = Reason, SeenVersion = Seen }) : Hidden();

    public async Task<IActionResult> OnPostPublishAsync(long number) =>
        !await Open(number) || !MayPublish ? Hidden() : Seen != Item!.Version ? Stale() : await Publish();

    public async Task<IActionResult> OnPostWithdrawAsync(long number) =>
        await Open(number) && MayWithdraw ? await Do("已撤下，公众只看到说明。改好之后可以再发布。", new WithdrawItem(Organ.Id, number) { Reason = Reason, SeenVersion = Seen }) : Hidden();

    public async Task<IActionResult> OnPostAbolishAsync(long number)
    {
        if (!await Open(number) || !MayAbolish)
            return Hidden();
        if (!DateOnly.TryParseExact(AbolishedOn, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on))
            return Refuse(nameof(AbolishedOn), "请填写自哪天起废止，如 2026-03-02");
        long? by = null;
        if (!string.IsNullOrWhiteSpace(Replacement))
        {
            if (!long.TryParse(Replacement.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var other))
                return Refuse(nameof(Replacement), "替代它的信息应写序号，如 12；没有的留空");
            by = other;
        }

        return await Do("已登记废止。", new AbolishItem(Organ.Id, number, by) { LegalDate = on, Reason = Reason, SeenVersion = Seen });
    }

    private async Task<IActionResult> Save(
        long number, bool submit, bool isUrgent, Func<ItemContent, ItemContent>? change = null, Func<long, IActionResult>? then = null, Act? thenDo = null)
    {
        if (!await OpenToDraft(number))
            return Hidden();
        var content = Form.Read(Shown, ModelState);
        content = change?.Invoke(content) ?? content;
        Show(content);
        if (!ModelState.IsValid)
            return Page();
        // Whoever goes on to something else need not have changed a word.
        var isSame = Item?.Content.IsSameAs(content) == true;
        if (!(isSame && (then is not null || thenDo is not null || (submit && Item is { Stage: ItemStage.Drafting or ItemStage.Returned }))))
        {
            switch (await Perform(new SaveItem(Organ.Id, number, content) { SeenVersion = number == 0 ? null : Seen }))
            {
                case Allowed<Receipt>(var receipt):
                    number = receipt.Subject.Number;
                    break;
                case Blocked<Receipt>(var findings):
                    return Refuse(findings);
            }
        }

        if (then is not null)
            return then(number);
        if (thenDo is not null)
            return await Do(Seeing, thenDo);
        if (!submit)
        {
            this.Tell(Findings.Count == 0 ? "已保存。检查没有发现问题。" : $"已保存。还有 {Findings.Count} 处要看。");
            return Here(number);
        }

        // What was saved just now is one's own: where submitting is refused, saving goes on from there.
        await Open(number);
        ModelState.Remove(nameof(Seen));
        Seen = Item!.Version;
        Show(content);
        return await Do(isUrgent ? "已保存并紧急送审：先作保密审查和签发，发布之后 24 小时内补一审、二审。" : "已保存并送审。", new SubmitItem(Item, isUrgent) { Reason = isUrgent ? Reason : null });
    }

    // The draft of an interpretation, begun from what it interprets.
    private async Task<IActionResult> Interpreting(long other)
    {
        if (await Platform.Items.Find(Organ.Id, other, HttpContext.RequestAborted) is not { } original)
            return Hidden();
        var content = original.Current?.Content ?? original.Content;
        Shown = new ItemContent { Title = $"《{content.Title}》解读", Kind = ItemKind.Interpretation, Basis = content.Basis, Topic = content.Topic, Interprets = other };
        Form = ItemForm.Of(Shown);
        return Page();
    }

    private async Task<IActionResult> Judge(long number, bool thenPublish)
    {
        if (!await Open(number) || Reviewing is not { } step)
            return Hidden();
        if (Seen != Item!.Version)
            return Stale();
        var secrecy = step == Duty.SecrecyReview
            ? new SecrecyJudgement([.. SecrecyPointName.All.Where(point => Cleared?.Contains(point.Key, StringComparer.Ordinal) == true).Select(point => point.Point)], string.IsNullOrWhiteSpace(Remark) ? null : Remark.Trim())
            : null;
        if (await Perform(new ReviewItem(Item, step, Remark, secrecy)) is Blocked<Receipt>(var findings))
            return Refuse(findings);
        if (thenPublish && step == Duty.Sign && await Open(number) && MayPublish)
            return await Publish();
        this.Tell($"{DutyName.Of(step).Name}已通过。");
        return Here(number);
    }

    private async Task<IActionResult> Publish() =>
        await Do(Item!.Current is null ? "已发布，公众现在就能看到。" : "已发布更正的一版，公众现在就能看到；原来的版次仍可查看。", new PublishItem(Item, Note));

    private IActionResult Stale() => Refuse([new Finding(StorageRules.Version.Id, StorageRules.Version.Severity, [], Expected: null, Actual: null, "在您打开之后，这条信息又办过一步。请看过现在的内容再办")]);

    private async Task<IActionResult> Do(string done, Act act)
    {
        if (await Perform(act) is Blocked<Receipt>(var findings))
            return Refuse(findings);
        this.Tell(done);
        return Here(Number);
    }

    private PageResult Refuse(string field, string message)
    {
        ModelState.AddModelError(field, message);
        return Again();
    }

    private PageResult Refuse(IReadOnlyList<Finding> findings)
    {
        ModelState.Refuse(findings, "Form");
        if (findings.Any(finding => finding.Rule == StorageRules.Version.Id))
            Response.StatusCode = StatusCodes.Status409Conflict;
        return Again();
    }

    // The page as it stands now, with what was typed; whoever has read what changed may go on from there.
    private PageResult Again()
    {
        ModelState.Remove(nameof(Seen));
        Seen = Item?.Version ?? 0;
        if (Form.Title is null)
            Form = ItemForm.Of(Shown);
        return Page();
    }

    private async Task<bool> OpenToDraft(long number)
    {
        if (!await Open(number))
            return false;
        IsCorrecting = Item is { Stage: ItemStage.Published or ItemStage.Withdrawn };
        return IsOpen;
    }

    private async Task<bool> Open(long number)
    {
        var stop = HttpContext.RequestAborted;
        Number = number;
        var item = number == 0 ? null : await Platform.Items.Find(Organ.Id, number, stop);
        if (item is null && (number != 0 || !MayDraft))
            return false;
        place = new ItemPlace(
            Organ, item, item?.Content.Interprets is { } other ? await Platform.Items.Find(Organ.Id, other, stop) : null,
            await Platform.Items.Setting(Organ.Id, stop), await Platform.Requests.Calendar(stop));
        Past = item is null ? Past.None : await Past.Of(this, item.Subject);
        Documents = item is null || !May(DocumentActs.View, Organ.Id) ? [] : await Platform.Documents.OfItem(Organ.Id, number, Today, place.Calendar, stop);
        Interpretations = item is null ? [] : await Platform.Items.InterpretationsOf(Organ.Id, number, stop);
        InterpretBy = Interpretations.Count == 0 && item is { IsPublic: true } && item.ValidityOn(Today) is Validity.InForce or Validity.Amended or Validity.NotYet
            && await Platform.Items.Published(Organ.Id, number, stop) is { } published
            ? InterpretationClock.DueOn(published.FirstPublishedOn, place.Calendar)
            : null;
        Show(item?.Content ?? new ItemContent());
        return true;
    }

    private void Show(ItemContent content)
    {
        Shown = content;
        // Nobody is reproached for an empty form, nor for what is settled.
        var isQuiet = (Item is null && content.IsSameAs(new ItemContent())) || (Item is { Stage: ItemStage.Published or ItemStage.Withdrawn } && !IsCorrecting);
        Findings = isQuiet ? [] : ItemChecks.Of(content, place, Today);
    }

    private RedirectToPageResult Here(long number) => RedirectToPage(new { organ = Organ.Address, number });
}
