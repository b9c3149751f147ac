using Gongkai.Core.Ledger;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Collecting;
using Gongkai.Core.Reports.Records;
using Gongkai.Core.Rules;
using Gongkai.Documents.Reports;
using Gongkai.Documents.Sheets;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Notices;
using Gongkai.Web.Workbench.Ledger;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Reports.Collecting;

/// <summary>上报与审阅：机关上报、答复；主管部门通过，或者把意见钉在单元格和句子上退回。</summary>
public sealed class HandInModel : HandInPage
{
    private const int RowsAtOnce = 3;
    private const int MostRows = 60;

    /// <summary>退回的意见，一条一行；没有写的行不算。</summary>
    [BindProperty]
    public IList<RemarkRow> Form { get; set; } = [];

    /// <summary>对各条意见的答复，按第几条。</summary>
    [BindProperty]
    public IDictionary<int, string?> Answers { get; set; } = new Dictionary<int, string?>();

    /// <summary>通过代收的文件时，对各条警告的说明，按规则。</summary>
    [BindProperty]
    public IDictionary<string, string?> Explanations { get; set; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    /// <summary>撤回的理由。</summary>
    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public long Seen { get; set; }

    public Past Past { get; private set; } = Past.None;

    /// <summary>可以钉意见的单元格：现行的三张表。</summary>
    public static IEnumerable<CellAddress> Cells => CellAddress.All.Where(cell => cell.Table != StatutoryTable.T2019);

    public bool SeesCollection => May(CollectionActs.View, Office.Id);

    /// <summary>现在可以上报：轮到本机关，有上报的岗位，年报提交审核了或者公布了，而且与上次报的不同。</summary>
    public bool MayHandUp => Gathering is { IsOpen: true } && Gathering.Includes(Organ.Id) && May(CollectionActs.HandUp, Organ.Id) && Organ.Id != Office.Id
        && Place.Record is { Stage: ReportStage.Submitted or ReportStage.Published } record
        && !(State is HandInState.HandedIn or HandInState.Accepted && HandIn!.Last!.Content.IsSameAs(record.Content.Resolved()));

    public bool MayJudge => Gathering.IsOpen && State is HandInState.HandedIn or HandInState.Accepted && Round == HandIn!.Last && OfficeActor(CollectionActs.Accept) is not null;

    /// <summary>可以撤回：本机关自己报的，主管部门还没有办。</summary>
    public bool MayTakeBack => Gathering.IsOpen && State is HandInState.HandedIn && HandIn!.Last!.File is null && Round == HandIn.Last && May(CollectionActs.TakeBack, Organ.Id);

    /// <summary>代收的文件上要问明的警告，每个规则实例一条；机关自己报的已有说明，为空。</summary>
    public IEnumerable<Finding> ToExplain => Round is { File: not null } ? Shown!.Findings.Where(finding => finding.Severity == Severity.Warning).DistinctBy(finding => finding.Rule, StringComparer.Ordinal) : [];

    public string? ExplanationOf(string rule) => Explanations.TryGetValue(rule, out var written) ? written : null;

    public int Errors => Shown?.Count(Severity.Error) ?? 0;

    /// <summary>要答复的意见：第几条、意见、所指之处改过没有。</summary>
    public IReadOnlyList<(int Number, PinnedRemark Remark, bool IsMended)> Answering =>
        [.. (HandIn?.OpenRemarks ?? []).Select((remark, index) => (index + 1, remark, Place.Record is { } record && remark.IsMended(HandIn!.Last!.Content, record.Content.Resolved())))];

    public string? AnswerTo(int remark) => Answers.TryGetValue(remark, out var written) ? written : null;

    /// <summary>轮到谁。</summary>
    public string? Whose => (Gathering.IsOpen, State) switch
    {
        (false, _) => null,
        (_, HandInState.HandedIn) => $"已上报，等{OfficeName}审阅",
        (_, HandInState.Returned) => $"已退回，等{BriefName}照意见修改后再报",
        (_, HandInState.Accepted) => null,
        _ => $"还没有上报，等{BriefName}",
    };

    /// <summary>有上报的岗位而现在不能上报：还差什么。</summary>
    public string? WhyNotYet => !Gathering.IsOpen || !May(CollectionActs.HandUp, Organ.Id) || Organ.Id == Office.Id || State is HandInState.HandedIn or HandInState.Accepted ? null
        : Place.Record switch
        {
            null => "先填报或导入这一年的年报，提交审核之后就能上报。",
            { Stage: ReportStage.Drafting or ReportStage.Returned } => "年报提交审核之后就能上报。",
            _ => null,
        };

    public async Task<IActionResult> OnGetAsync(int year, string office, int? round)
    {
        if (!await Open(year, office, round))
            return Hidden();
        await Show();
        return Page();
    }

    /// <summary>下载这一次上报的核对结论和说明。</summary>
    public async Task<IActionResult> OnGetFindingsAsync(int year, string office, int? round)
    {
        if (!await Open(year, office, round) || Round is not { } chosen)
            return Hidden();
        using var output = new MemoryStream();
        FindingsWorkbook.Write(Shown!.Findings, [.. chosen.Content.Explanations, .. chosen.Verdict?.Explanations ?? []], output);
        return File(output.ToArray(), SheetWriter.MediaType, $"{BriefName}{year}年年报核对结论和说明.xlsx");
    }

    public async Task<IActionResult> OnPostHandUpAsync(int year, string office)
    {
        if (!await Open(year, office, round: null) || !May(CollectionActs.HandUp, Organ.Id))
            return Hidden();
        var answers = Answers.Where(one => !string.IsNullOrWhiteSpace(one.Value)).OrderBy(one => one.Key).Select(one => new RemarkAnswer(one.Key, one.Value!.Trim()));
        return await Done(ActingFor(CollectionActs.HandUp, Organ.Id), new HandInReport(Organ.Id, Office.Id, year, [.. answers]), $"已上报，等{OfficeName}审阅。");
    }

    public Task<IActionResult> OnPostAcceptAsync(int year, string office) =>
        Judge(year, office, () => new AcceptHandIn(Organ.Id, Office.Id, year) { SeenVersion = Seen, Explanations = [.. Explanations.Where(one => !string.IsNullOrWhiteSpace(one.Value)).Select(one => new Explanation(one.Key, one.Value!))] }, "已通过。");

    /// <summary>机关撤回，理由必填。</summary>
    public async Task<IActionResult> OnPostTakeBackAsync(int year, string office) =>
        await Open(year, office, round: null) && May(CollectionActs.TakeBack, Organ.Id)
            ? await Done(ActingFor(CollectionActs.TakeBack, Organ.Id), new TakeBackHandIn(Organ.Id, Office.Id, year) { Reason = Reason, SeenVersion = Seen }, "已撤回，改好之后请再上报。")
            : Hidden();

    public Task<IActionResult> OnPostReturnAsync(int year, string office) =>
        Judge(year, office, () => new ReturnHandIn(Organ.Id, Office.Id, year, [.. Form.Where(row => !row.IsBlank).Select(row => row.ToRemark())]) { SeenVersion = Seen }, "已退回，机关在填报的页上看得到各条意见。");

    /// <summary>再加几行，写过的都在。</summary>
    public Task<IActionResult> OnPostMoreAsync(int year, string office) => Offer(year, office, () => []);

    /// <summary>把核对的结论填成意见，由人来增删；写过的都在。</summary>
    public Task<IActionResult> OnPostSuggestAsync(int year, string office) => Offer(year, office, () =>
        Shown!.Findings.Where(finding => finding.Severity >= Severity.Warning).Select(finding => new RemarkRow
        {
            Where = finding.Where.FirstOrDefault(PinnedRemark.IsPlace) ?? "",
            Text = $"{finding.Message}（{finding.Rule}）" is { Length: > 500 } text ? text[..500] : $"{finding.Message}（{finding.Rule}）",
        }).ToList());

    private async Task<IActionResult> Offer(int year, string office, Func<IReadOnlyList<RemarkRow>> more)
    {
        if (!await Open(year, office, round: null) || !MayJudge)
            return Hidden();
        Form = Form.Where(row => !row.IsBlank).Concat(more()).Take(MostRows - RowsAtOnce).ToList();
        ModelState.Clear();
        await Show();
        return Page();
    }

    private async Task<IActionResult> Judge(int year, string office, Func<Act> act, string done) =>
        await Open(year, office, round: null) && OfficeActor(CollectionActs.Accept) is { } actor ? await Done(actor, act(), done) : Hidden();

    private async Task<IActionResult> Done(Actor actor, Act act, string done)
    {
        if (await Platform.Acts.Perform(actor, act, HttpContext.RequestAborted) is Blocked<Receipt>(var findings))
        {
            ModelState.Refuse(findings);
            await Open(Year, Office.Address, round: null);
            await Show();
            return Page();
        }

        this.Tell(done);
        return RedirectToPage(new { organ = Organ.Address, year = Year, office = Office.Address });
    }

    private async Task Show()
    {
        Past = HandIn is null ? Past.None : await Past.Of(this, HandIn.Subject);
        Form = [.. Form, .. Enumerable.Range(0, RowsAtOnce).Select(_ => new RemarkRow())];
    }
}

/// <summary>退回意见的一行。</summary>
public sealed class RemarkRow
{
    public string? Where { get; set; }

    public string? Quote { get; set; }

    public string? Text { get; set; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Text) && string.IsNullOrWhiteSpace(Quote) && string.IsNullOrWhiteSpace(Where);

    public PinnedRemark ToRemark() => new((Where ?? "").Trim().ToUpperInvariant(), string.IsNullOrWhiteSpace(Quote) ? null : Quote.Trim(), (Text ?? "").Trim());
}
