using System.Globalization;
using Gongkai.Core.Ledger;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Checks;
using Gongkai.Core.Reports.Comparing;
using Gongkai.Core.Reports.Counting;
using Gongkai.Core.Reports.Declaring;
using Gongkai.Core.Reports.Prose;
using Gongkai.Core.Reports.Records;
using Gongkai.Core.Rules;
using Gongkai.Documents.Reports;
using Gongkai.Documents.Sheets;
using Gongkai.Storage;
using Gongkai.Web.Components;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Notices;
using Gongkai.Web.Components.Reports;
using Gongkai.Web.Workbench.Ledger;
using Gongkai.Web.Workbench.Reports.Collecting;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Reports;

/// <summary>一年的年报：填报、核对、提交；审核的人退回或公布。没有脚本也能用：核对、保存都是提交表单。</summary>
[RequestSizeLimit(LargestForm)]
[RequestFormLimits(ValueLengthLimit = LargestForm, KeyLengthLimit = 200)]
public sealed class EditModel : ReportsPage
{
    private const int LargestForm = 2 * 1024 * 1024;

    private ReportPlace place = null!;
    private ILookup<Finding, FigureInProse> repairs = Enumerable.Empty<FigureInProse>().ToLookup(_ => (Finding)null!);

    [BindProperty]
    public ReportForm Form { get; set; } = new();

    /// <summary>打开时看到的最后一条；还没有的为 0。</summary>
    [BindProperty]
    public long Seen { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>退回的意见：所指的单元格或部分，可以不写。</summary>
    [BindProperty]
    public string? RemarkWhere { get; set; }

    [BindProperty]
    public string? Remark { get; set; }

    public int Year { get; private set; }

    public ReportRecord? Record => place.Record;

    /// <summary>上一年的年报；没有则为 <c>null</c>。</summary>
    public AnnualReport? Before { get; private set; }

    /// <summary>页面上的一稿，已经核对。</summary>
    public CheckedReport Shown { get; private set; } = null!;

    /// <summary>页面上的一稿，照写的样子：文字里的引用没有代入数字。</summary>
    public ReportContent Draft { get; private set; } = ReportContent.Blank;

    /// <summary>刚把文字里的几处数字变成了引用；没有办这件事的为 <c>null</c>。</summary>
    public int? Turned { get; private set; }

    /// <summary>刚动过引用，把各处引用展开给人看。</summary>
    public bool ShowsReferences { get; private set; }

    /// <summary>还什么也没有填。</summary>
    public bool IsUntouched { get; private set; }

    /// <summary>要看的从前一稿；看最近一稿的为 <c>null</c>。</summary>
    public ReportVersion? Chosen { get; private set; }

    /// <summary>别人先保存了：改了什么；没有的为 <c>null</c>。</summary>
    public ReportConflict? Conflict { get; private set; }

    /// <summary>要向哪些主管部门上报，到了哪一步。</summary>
    public IReadOnlyList<ReportTurn> Turns { get; private set; } = [];

    /// <summary>办理经过。</summary>
    public Past Past { get; private set; } = Past.None;

    /// <summary>可以填写：有填报的岗位，而且不在审核、没有公布。</summary>
    public bool IsOpen => MayFill && Chosen is null && (Record is null || Record.Stage is ReportStage.Drafting or ReportStage.Returned);

    /// <summary>看得到草稿：本机关的人。</summary>
    public bool SeesDrafts => May(ReportActs.ViewDraft, Organ.Id);

    public bool MaySubmit => Record is { Stage: ReportStage.Drafting or ReportStage.Returned } && May(ReportActs.Submit, Organ.Id) && Chosen is null;

    public bool MayJudge => Record is { Stage: ReportStage.Submitted } && MayReview;

    /// <summary>只有一名经办人，可以凭负责人的纸质签批公布。</summary>
    public bool MayUsePaper => MayJudge && Staff.HasOneOfficer(Organ.Id, Today);

    public bool MayReopen => Record is { Stage: ReportStage.Published } && May(ReportActs.Reopen, Organ.Id);

    /// <summary>随档保存的文件：导入时的原件，附件号由先到后。</summary>
    public IReadOnlyList<long> Originals { get; private set; } = [];

    /// <summary>这一年的采数单。</summary>
    public FigureSheet Figures { get; private set; } = null!;

    /// <summary>这一年登记在平台上的申请、复议诉讼；看不到草稿的为 <c>null</c>。</summary>
    public RecordedYear? Records { get; private set; }

    /// <summary>打开时照登记的件数填入了表三、表四，还没有保存。</summary>
    public bool IsCounted { get; private set; }

    /// <summary>打开时照采数单填入的空白格，还没有保存。</summary>
    public IReadOnlyList<DeclaredCell> Prefilled { get; private set; } = [];

    /// <summary>一格与采数单相联：打开哪一条申报，核实了多少，这一稿是否不同；不由科室申报的、没有申报的、看不到采数单的为 <c>null</c>。</summary>
    public DeclaredMark? Declared(CellAddress address) =>
        May(FigureActs.View, Organ.Id) && DeclaredCell.Find(address.Text) is { } cell && Figures.Units(cell).Any()
            ? new DeclaredMark(DeclaredMark.LinkTo(Url, Organ, Figures, cell), Figures.InReport(cell)?.ToString(CultureInfo.InvariantCulture), FiguresAgree.Differs(Figures, cell, Draft.Figure(address)))
            : null;

    /// <summary>一格由哪几件数出；不由记录数出的、没有一件而又相符的为 <c>null</c>。</summary>
    public CountedMark? Counted(CellAddress address) =>
        Records is { IsKept: true } records && records.Tally.Behind(address) is { } counted && CountsAgree.Differs(Draft, records, address) is var differs && (differs || counted.Count > 0)
            ? new CountedMark(Url.Page("/Workbench/Reports/Cases", new { organ = Organ.Address, year = Year, cell = address.Text })!, counted.Count, differs)
            : null;

    /// <summary>表三、表四与登记的件数不同的格数；不核对的为 <c>null</c>。</summary>
    public int? Miscounted => Records is { IsKept: true } records ? CellAddress.All.Count(cell => CountsAgree.Differs(Draft, records, cell)) : null;

    /// <summary>法定表格怎样填、怎样显示。</summary>
    public SheetView Sheet => new(Shown, Form, IsOpen, LastYear) { Declared = Declared, Counted = Counted };

    public IReadOnlyList<Finding> Findings => Shown.Findings;

    /// <summary>要写说明的警告，每个规则实例一条。</summary>
    public IEnumerable<Finding> Warnings => Findings.Where(finding => finding.Severity == Severity.Warning).DistinctBy(finding => finding.Rule, StringComparer.Ordinal);

    /// <summary>与上一年数字不同的单元格。</summary>
    public IReadOnlyList<CellChange> Changes => Before is null ? [] : ReportComparison.Of(Before, Shown.Report).Cells;

    public async Task<IActionResult> OnGetAsync(int year, int? version)
    {
        if (!await Open(year))
            return Hidden();
        if (version is not null && !SeesDrafts)
            return Hidden();
        if (version is { } number && (Chosen = Record?.Versions.FirstOrDefault(one => one.Number == number)) is null)
            return Hidden();
        var content = Chosen?.Content ?? Record?.Content ?? Start();
        (Form, Seen) = (ReportForm.Of(content), Record?.Version ?? 0);
        if (IsOpen)
            Prefilled = Form.FillDeclared(Figures, onlyBlank: true);
        if (IsOpen && Records is { IsKept: true } records && Form.HasNoRequests)
        {
            Form.FillCounted(records.Tally);
            IsCounted = true;
        }

        Show(Prefilled.Count > 0 || IsCounted ? Read() : content);
        return Page();
    }

    /// <summary>下载保存了的最近一稿的核对结论和说明。</summary>
    public async Task<IActionResult> OnGetFindingsAsync(int year)
    {
        if (!await Open(year) || Record is not { } record)
            return Hidden();
        Show(record.Content);
        using var output = new MemoryStream();
        FindingsWorkbook.Write(Shown.Findings, record.Content.Explanations, output);
        return File(output.ToArray(), SheetWriter.MediaType, $"{BriefName}{year}年年报核对结论和说明.xlsx");
    }

    /// <summary>只核对，不保存；脚本取其中的一段就地更新。</summary>
    public async Task<IActionResult> OnPostCheckAsync(int year)
    {
        if (!await Open(year) || !IsOpen)
            return Hidden();
        Show(Read());
        return Page();
    }

    /// <summary>许可、处罚、强制、收费照采数单填入，核实过的才填；还没有保存。</summary>
    public Task<IActionResult> OnPostDeclaredAsync(int year) => Offer(year, () => _ = Form.FillDeclared(Figures));

    /// <summary>表三、表四照登记的件数填入，填过的也换；还没有保存。</summary>
    public Task<IActionResult> OnPostCountedAsync(int year) => Offer(year, () =>
    {
        if (Records is { IsKept: true } records)
            Form.FillCounted(records.Tally);
    });

    /// <summary>空白的单元格都填 0；填过的不动，还没有保存。</summary>
    public Task<IActionResult> OnPostZerosAsync(int year) => Offer(year, Form.FillZeros);

    /// <summary>空白的部分照用上一年的文字，年份改为这一年；填过的不动，还没有保存。</summary>
    public Task<IActionResult> OnPostTextsAsync(int year) => Offer(year, () =>
    {
        if (place.Before is not { } before)
            return;
        var (written, had) = (before.StandingAsWritten, References());
        Form.FillTexts(FigureInProse.Turn(written, FigureInProse.ToTurn(written, SubjectOf(written, year - 1))), year);
        (Turned, ShowsReferences) = (References() - had, true);

        int References() => Read().AllProse.Sum(prose => prose.Text.References.Count());
    });

    /// <summary>这一稿的文字里认得准、与表相符的数字都变成引用，还没有保存。</summary>
    public Task<IActionResult> OnPostTurnAsync(int year) => Offer(year, () =>
    {
        var draft = Read();
        var figures = FigureInProse.ToTurn(draft, SubjectOf(draft, year)).Where(figure => !figure.Written.StartsWith('{')).ToList();
        Form.TakeTexts(FigureInProse.Turn(draft, figures));
        (Turned, ShowsReferences) = (figures.Count, true);
    });

    /// <summary>这一稿的文字里的引用都改回此刻的数字，还没有保存。</summary>
    public Task<IActionResult> OnPostPlainAsync(int year) => Offer(year, () => Form.TakeTexts(Read().Resolved()));

    /// <summary>换掉文字里的一处：数字换成引用，或者引用换回数字；还没有保存。</summary>
    public async Task<IActionResult> OnPostSwapAsync(int year, string? swap)
    {
        var isDone = false;
        var answer = await Offer(year, () =>
        {
            if (Swap.Read(swap) is { } wanted && wanted.In(Read().TextOf(wanted.Section)) is { } text)
            {
                Form.Take(wanted.Section, text);
                isDone = true;
            }

            ShowsReferences = true;
        });
        if (!isDone)
            ModelState.AddModelError("Form.Preface", "这一处的文字已经改过，没有换。请看新的核对结论，再换一次");
        return answer;
    }

    public async Task<IActionResult> OnPostAsync(int year) => await Fill(year, thenSubmit: false);

    public async Task<IActionResult> OnPostSubmitAsync(int year) => await Fill(year, thenSubmit: true);

    /// <summary>恢复从前的一稿：它成为最新的一稿，别的各稿仍在。</summary>
    public async Task<IActionResult> OnPostRestoreAsync(int year, int version)
    {
        if (!await Open(year) || !IsOpen || Record?.Versions.FirstOrDefault(one => one.Number == version) is not { } past)
            return Hidden();
        return await Do($"已恢复第 {version} 稿。", new SaveReport(Organ.Id, year, past.Content) { SeenVersion = Seen });
    }

    public async Task<IActionResult> OnPostReturnAsync(int year) =>
        await Open(year) && MayReview ? await Do("已退回，填报人会看到意见。", new ReturnReport(Organ.Id, year, [new ReportRemark(RemarkWhere ?? "", Remark ?? "")]) { SeenVersion = Seen }) : Hidden();

    public async Task<IActionResult> OnPostPublishAsync(int year) =>
        await Open(year) && MayReview ? await Do($"已公布 {year} 年的年报，公众现在就能看到。", new PublishReport(Organ.Id, year) { SeenVersion = Seen }) : Hidden();

    public async Task<IActionResult> OnPostReopenAsync(int year) =>
        await Open(year) && May(ReportActs.Reopen, Organ.Id) ? await Do("已重新打开。改好之后公布新的版次，原来的版次仍可查看。", new ReopenReport(Organ.Id, year) { Reason = Reason, SeenVersion = Seen }) : Hidden();

    /// <summary>上一年同一格的数，供对照。</summary>
    public decimal? LastYear(CellAddress cell) => Before?.Figures[cell];

    /// <summary>引用在上一年的数字，供改回；没有上一年的为 <c>null</c>。</summary>
    public string? LastYearOf(FigureReference? reference) =>
        place.Before is { } before && reference?.In(before.Standing.Figure) is { } value ? value.ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>一条结论可以怎样一步改好：文字里与表不符的数换成引用。</summary>
    public IEnumerable<FindingAct> RepairsOf(Finding finding) =>
        !IsOpen ? [] : from figure in repairs[finding]
                       let now = figure.Reference.In(Draft.Figure)!.Value.ToString(CultureInfo.InvariantCulture)
                       select new FindingAct(
                           $"把“{figure.Written}”换成表里的数（{now}）", "swap", new Swap(figure.Section, figure.Start, figure.Written, figure.Reference.Text).ToString(),
                           Url.Page("/Workbench/Reports/Edit", "Swap", new { organ = Organ.Address, year = Year })!);

    private CheckSubject SubjectOf(ReportContent content, int year) => new(content.ToReport(ReportRecordRules.NameFor(Organ, year, Today), year, null), Level: Organ.Nature.On(Today).Level);

    private async Task<IActionResult> Offer(int year, Action fill)
    {
        if (!await Open(year) || !IsOpen)
            return Hidden();
        fill();
        ModelState.Clear();
        Show(Read());
        return Page();
    }

    private async Task<IActionResult> Fill(int year, bool thenSubmit)
    {
        if (!await Open(year) || !IsOpen)
            return Hidden();
        var content = Read();
        Show(content);
        if (!ModelState.IsValid)
            return Page();
        List<Act> acts = Record is not null && Record.Content.IsSameAs(content) && thenSubmit ? [] : [new SaveReport(Organ.Id, year, content) { SeenVersion = Seen }];
        if (acts.Count > 0 && await Refused(acts[0]))
            return Page();
        if (!thenSubmit)
        {
            this.Tell(Findings.Count == 0 ? "已保存。核对没有发现问题。" : $"已保存。还有 {Findings.Count} 条核对结论要看。");
            return Here();
        }

        // What was saved just now is one's own: where submitting is refused, saving goes on from there.
        await Refresh();
        return await Do("已保存并提交，等待审核公布。", new SubmitReport(Organ.Id, year));
    }

    private async Task<IActionResult> Do(string done, Act act)
    {
        if (await Refused(act))
        {
            var content = Record?.Content ?? Start();
            if (Form.Cells.Count == 0)
                Form = ReportForm.Of(content);
            if (Shown is null)
                Show(content);
            return Page();
        }

        this.Tell(done);
        return Here();
    }

    private async Task<bool> Refused(Act act)
    {
        if (await Perform(act) is not Blocked<Receipt>(var findings))
            return false;
        ModelState.Refuse(findings);
        if (findings.Any(finding => finding.Rule == StorageRules.Version.Id))
        {
            // Whoever has read what the other changed may go on from there.
            var seen = Seen;
            await Refresh();
            await Settle(seen);
            Response.StatusCode = StatusCodes.Status409Conflict;
        }

        return true;
    }

    private async Task Refresh()
    {
        ModelState.Remove(nameof(Seen));
        await Open(Year);
        Seen = Record?.Version ?? 0;
    }

    // Only what is being filled in can clash; a judgement carries no cells.
    private async Task Settle(long seen)
    {
        if (Record is not { Versions: [.., var theirs] } record || Form.Cells.Count == 0 || theirs.Entry <= seen)
            return;
        var opened = record.Versions.LastOrDefault(version => version.Entry <= seen)?.Content ?? Start();
        Conflict = ReportConflict.Settle(opened, theirs, Form, await Platform.Names.Of(theirs.Who.Person, HttpContext.RequestAborted));
        Show(Form.Read(record.Content, ModelState));
    }

    private async Task<bool> Open(int year)
    {
        if (year < 2008 || year > Today.Year)
            return false;
        Year = year;
        place = new ReportPlace(Organ, await Platform.Reports.Find(Organ.Id, year, HttpContext.RequestAborted), await Platform.Reports.Find(Organ.Id, year - 1, HttpContext.RequestAborted));
        Figures = await Platform.Figures.Find(Organ.Id, year, HttpContext.RequestAborted);
        if (SeesDrafts)
            Records = await Platform.Requests.Recorded(new YearCount(Organ.Id, year), Tree, Today, HttpContext.RequestAborted);
        place = place with { Figures = Figures, Records = Records };
        Turns = SeesDrafts ? await ReportTurn.Of(this, Organ, year) : [];
        Originals = Record is null || !SeesDrafts ? [] : [.. (await Platform.Attachments.Of(Record.Subject, HttpContext.RequestAborted)).Where(file => !file.IsErased).Select(file => file.Subject.Number)];
        Past = Record is null ? Past.None : await Past.Of(this, Record.Subject);
        Before = place.Before?.Standing.ToReport(ReportRecordRules.NameFor(Organ, year - 1, Today), year - 1, place.Before.Edition?.PublishedOn);
        // Those above see what was handed in or published, never what is still being written.
        return Record is null ? MayFill : SeesDrafts || Record.Stage is ReportStage.Submitted or ReportStage.Published;
    }

    private ReportContent Read() => Form.Read(Record?.Content ?? Start(), ModelState);

    /// <summary>新的一年从空白开始；上一年的文字要照用的，由人来选。</summary>
    private static ReportContent Start() => ReportContent.Blank;

    private void Show(ReportContent content)
    {
        Draft = content;
        var subject = ReportRecordRules.SubjectOf(content, Year, place, Today, Today);
        Shown = new CheckedReport("本平台", subject.Report, previous: subject.Previous, level: subject.Level)
        {
            Outcomes = ReportRecordRules.Judge(content, subject, Figures),
            Pins = Turns.SelectMany(turn => turn.Remarks).Select(remark => remark.Where).ToHashSet(StringComparer.Ordinal),
        };
        // Nobody is reproached for an empty form.
        if (IsUntouched = Record is null && (content.IsSameAs(Start()) || Prefilled.Count > 0 || IsCounted))
            Shown = new CheckedReport(Shown.Source, subject.Report, level: subject.Level) { Outcomes = [] };
        repairs = FigureInProse.ToRepair(content, subject, Shown.Findings);
    }

    private RedirectToPageResult Here() => RedirectToPage(new { organ = Organ.Address, year = Year });
}
