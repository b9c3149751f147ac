using System.Globalization;
using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Checks;
using Gongkai.Core.Reports.Prose;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Core.Reports.Records;
using Gongkai.Core.Rules;
using Gongkai.Documents.Reports;
using Gongkai.Storage;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Notices;
using Gongkai.Web.Components.Reports;
using Gongkai.Web.Portal.Reports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Gongkai.Web.Workbench.Reports.Importing;

/// <summary>核对导入的一份：读出的表格和原件并排，存疑的在先；确认之前什么也不保存。没有脚本也能用。</summary>
[RequestSizeLimit(LargestForm)]
[RequestFormLimits(ValueLengthLimit = LargestForm, KeyLengthLimit = 200, ValueCountLimit = MostFields)]
public sealed class ReviewModel(PendingImports imports, CheckDesk desk) : ReportsPage
{
    private const int LargestForm = 2 * 1024 * 1024;
    private const int MostFields = 8192;

    [BindProperty]
    public ReportForm Form { get; set; } = new();

    [BindProperty]
    public ReviewForm Review { get; set; } = new();

    /// <summary>打开时看到的档案的最后一条；还没有的为 0。</summary>
    [BindProperty]
    public long Seen { get; set; }

    /// <summary>原件；已经放下的为 <c>null</c>。</summary>
    public PendingImport? Pending { get; private set; }

    /// <summary>页面上的一稿，已经核对。</summary>
    public CheckedReport Shown { get; private set; } = null!;

    public SourcePlaces Places { get; private set; } = null!;

    public SourceDocument? Source => Pending?.Reading.Document;

    public SheetView Sheet => new(Shown, Form, IsOpen: true, _ => null)
    {
        Source = cell => Places.Has(cell) ? SourcePlaces.Anchor(cell) : null,
        IsDoubtful = cell => doubtful.Contains(cell.Text),
    };

    /// <summary>读到而不印在表上的格（旧表二的另一种归法），随表单带着。</summary>
    public IEnumerable<KeyValuePair<string, string?>> Carried => Form.Cells.Where(cell => CellAddress.Find(cell.Key) is { } address && !printed.Contains(address));

    private readonly HashSet<string> doubtful = new(StringComparer.Ordinal);
    private readonly HashSet<CellAddress> printed = [];

    protected override bool MayOpen(Organ organ) => May(ReportActs.Import, organ.Id);

    public async Task<IActionResult> OnGetAsync(string pending)
    {
        if ((Pending = await Find(pending)) is not { } import)
            return Gone();
        var report = import.Reading.Report;
        var content = ReportContent.Of(report);
        Form = ReportForm.Of(content);
        Review = new ReviewForm { Year = import.Year ?? report.Year, PublishedOn = import.PublishedOn, Proactive = report.ProactiveLayout, Requests = report.RequestLayout };
        Show(content with { ProactiveLayout = Review.Basis().ProactiveLayout, RequestLayout = Review.Basis().RequestLayout });
        Review.Doubts = [.. Doubt.Of(Shown)];
        Mark();
        Seen = await Version();
        return Page();
    }

    /// <summary>原件的一页，画成图片。</summary>
    public async Task<IActionResult> OnGetPageAsync(string pending, int number)
    {
        if (await Find(pending) is not { IsPaged: true } import || number < 1 || number > import.Reading.Document!.Pages.Length)
            return Hidden();
        return await desk.Take(stop => PageImages.Draw(import.Content, number, stop), HttpContext.RequestAborted) is Served<ReadOnlyMemory<byte>?>({ } picture)
            ? File(picture.ToArray(), "image/png")
            : Hidden();
    }

    /// <summary>只核对，不保存；脚本取其中的一段就地更新。</summary>
    public async Task<IActionResult> OnPostCheckAsync(string pending)
    {
        await Open(pending);
        return Page();
    }

    /// <summary>确认保存：成为一稿，或者从前公布的版次；原件随档保存，没有确认的存疑记在草稿上。</summary>
    public async Task<IActionResult> OnPostAsync(string pending)
    {
        var content = await Open(pending);
        if (Review.Year is not { } year)
            ModelState.AddModelError("Review.Year", "文件里没有写明年度，请填写");
        else if (ModelState.IsValid)
            return await Keep(pending, year, content);
        return Page();
    }

    private async Task<IActionResult> Keep(string pending, int year, ReportContent content)
    {
        var turned = Review.PublishedOn is null ? FigureInProse.ToTurn(content, SubjectOf(content, year)) : [];
        content = FigureInProse.Turn(content, turned);
        var act = new ImportReport(Organ.Id, year, content, Original: null, Review.PublishedOn) { Notes = Review.Notes(Form), SeenVersion = year == SeenYear ? Seen : null };
        if (await Platform.Acts.Try(ActingFor(act.Kind, Organ.Id), [act], HttpContext.RequestAborted) is { Count: > 0 } refused)
            return await Refuse(refused);
        var original = Pending is null
            ? new OriginalFile(null, "原件没有留住，没有随档保存。", [])
            : await OriginalFile.Keep(Platform, ActingFor(AttachmentActs.Add, Organ.Id), act.On, Pending.FileName, Pending.Content, HttpContext.RequestAborted);
        if (original.Forbidden.Count > 0)
            return await Refuse(original.Forbidden);
        switch (await Perform(act with { Original = original.Number }))
        {
            case Allowed<Receipt>:
                await imports.Forget(pending, Organ.Id, HttpContext.RequestAborted);
                this.Tell($"{(act.Notes.Count == 0 ? $"已导入 {year} 年的年报，全部读清。" : $"已导入 {year} 年的年报，有 {act.Notes.Count} 处没有确认，请再核对。")}{(turned.Count == 0 ? "" : $"文字里与表相符的 {turned.Count} 处数字变成了引用，随表改变；不要的，在填报的页上改回数字。")}{original.Remark}");
                return RedirectToPage("/Workbench/Reports/Edit", new { organ = Organ.Address, year });
            case Blocked<Receipt>(var findings):
                return await Refuse(findings);
            default:
                throw new InvalidOperationException("An outcome is allowed or blocked.");
        }
    }

    private CheckSubject SubjectOf(ReportContent content, int year) =>
        new(content.ToReport(ReportRecordRules.NameFor(Organ, year, Today), year, null), Level: Organ.Nature.On(Today).Level);

    private async Task<IActionResult> Refuse(IReadOnlyList<Finding> findings)
    {
        ModelState.Refuse(findings);
        if (findings.Any(finding => finding.Rule == StorageRules.Version.Id))
        {
            // Every draft stays on the ledger: whoever has read this may import on top of it.
            ModelState.Remove(nameof(Seen));
            Seen = await Version();
            Response.StatusCode = StatusCodes.Status409Conflict;
        }

        return Page();
    }

    private Task<PendingImport?> Find(string pending) => imports.Find(pending, Me.Person, Organ.Id, HttpContext.RequestAborted);

    private async Task<ReportContent> Open(string pending)
    {
        Pending = await Find(pending);
        var content = Form.Read(Basis(), ModelState);
        Show(content);
        Follow(content);
        Mark();
        return Form.Read(Basis(), new ModelStateDictionary());
    }

    private ReportContent Basis() => Pending is null ? Review.Basis() : ReportContent.Of(Pending.Reading.Report) with
    {
        ProactiveLayout = Review.Basis().ProactiveLayout,
        RequestLayout = Review.Basis().RequestLayout,
    };

    // Two cells that stand at one place of the original are one figure: what is mended in the printed one holds for the other.
    private void Follow(ReportContent content)
    {
        if (Pending is null)
            return;
        var origins = Pending.Reading.Report.Origins;
        foreach (var (cell, origin) in origins.Where(one => !printed.Contains(one.Key)))
        {
            if (origins.FirstOrDefault(one => printed.Contains(one.Key) && ReferenceEquals(one.Value, origin)).Key is { } twin)
                Form.Cells[cell.Text] = content.Cells.TryGetValue(twin.Text, out var value) ? value.ToString(CultureInfo.InvariantCulture) : null;
        }
    }

    private void Show(ReportContent content)
    {
        var read = Pending?.Reading.Report;
        var year = Review.Year ?? read?.Year ?? YearDue;
        var report = content.ToReport(read?.Organ ?? OrganName, year, Review.PublishedOn ?? read?.PublishedOn) with
        {
            Origins = read?.Origins ?? CellOrigins.Empty,
            Notes = read?.Notes ?? [],
        };
        Shown = new CheckedReport(Pending?.FileName ?? "", report, Source, level: Organ.Nature.On(Today).Level);
        Places = new SourcePlaces(report, Source);
        printed.UnionWith(Shown.Forms.SelectMany(form => form.FigureRows()).SelectMany(row => row));
    }

    private void Mark() => doubtful.UnionWith(Review.Doubts.Where(doubt => doubt.Cell is not null && !doubt.IsDone(Form.Cell(doubt.Where))).Select(doubt => doubt.Where));

    private int? SeenYear => Pending is null ? Review.Year : Pending.Year ?? Pending.Reading.Report.Year;

    private async Task<long> Version() =>
        SeenYear is { } year && await Platform.Reports.Find(Organ.Id, year, HttpContext.RequestAborted) is { } record ? record.Version : 0;

    private RedirectToPageResult Gone()
    {
        this.Tell("这一份没有留住：超过 8 小时，已经确认过，或者不是您交来的。请重新选择文件。");
        return RedirectToPage("/Workbench/Reports/Import", new { organ = Organ.Address });
    }
}
