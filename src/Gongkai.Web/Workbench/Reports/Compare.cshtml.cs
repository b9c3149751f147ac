using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Comparing;
using Gongkai.Core.Reports.Records;
using Gongkai.Documents.Reports;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Reports;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Reports;

/// <summary>比对：与上一年的，或者同一年的两稿、两个版次，逐格、逐部分并排；照抄的各段指出来。可以打印。</summary>
public sealed class CompareModel : ReportsPage
{
    private const int Problems = 5;

    private IReadOnlyList<ComparedReport> all = [];

    public int Year { get; private set; }

    public ReportRecord? Record { get; private set; }

    /// <summary>拿来对照的一份；没有可以比对的为 <c>null</c>。</summary>
    public ComparedReport? Old { get; private set; }

    public ComparedReport? New { get; private set; }

    public ReportComparison Comparison { get; private set; } = null!;

    /// <summary>新的一份，每个数字旁边附着原来的。</summary>
    public CheckedReport Shown { get; private set; } = null!;

    public AnnualReport OldReport { get; private set; } = null!;

    /// <summary>照抄上一年的各段；同一年的两稿不算照抄，为空。</summary>
    public IReadOnlyList<CopiedParagraph> Copied { get; private set; } = [];

    /// <summary>只看不同的。</summary>
    public bool Only { get; private set; }

    public IReadOnlyList<Choice> Choices => [.. all.Select(one => new Choice(one.Key, one.Name))];

    /// <summary>可以恢复从前的一稿：有填报的岗位，而且在编制中。</summary>
    public bool MayRestore => MayFill && Record is { Stage: ReportStage.Drafting or ReportStage.Returned };

    /// <summary>与上一年比，第五部分雷同。</summary>
    public bool RepeatsProblems => Old!.Year != New!.Year && Comparison.Sections.Any(section => section.Number == Problems && section.Similarity > CopiedParagraph.NearlyVerbatim);

    /// <summary>比对的结果可以下载的格式。</summary>
    public static IReadOnlyList<ReportFormat> Formats { get; } = [ReportFormat.Xlsx, ReportFormat.Json];

    public async Task<IActionResult> OnGetAsync(int year, [FromQuery(Name = "old")] string? older, [FromQuery(Name = "new")] string? newer, bool only)
    {
        Only = only;
        return await Load(year, older, newer) ? Page() : Hidden();
    }

    /// <summary>下载比对的结果：电子表格，或者与 <c>gongkai report compare --json</c> 相同的 JSON。</summary>
    public async Task<IActionResult> OnGetFileAsync(int year, [FromQuery(Name = "old")] string? older, [FromQuery(Name = "new")] string? newer, string format)
    {
        if (Formats.FirstOrDefault(one => one.Extension == $".{format}") is not { } wanted || !await Load(year, older, newer) || Old is null || New is null)
            return Hidden();
        var name = $"{BriefName}{Year}年年报比对 {Old.Brief}与{New.Brief}";
        if (wanted == ReportFormat.Json)
            return File(ReportJson.Bytes(writer => ReportJson.WriteComparison(writer, (OldReport, Old.Name), (Shown.Report, New.Name), Comparison), indented: true), wanted.MediaType, $"{name}{wanted.Extension}");
        using var output = new MemoryStream();
        ComparisonWorkbook.Write(OldReport, Shown.Report, (Old.Brief, New.Brief), output);
        return File(output.ToArray(), wanted.MediaType, $"{name}{wanted.Extension}");
    }

    /// <summary>一个部分从头到尾并排。</summary>
    public IReadOnlyList<TextRun> Runs(int number) => TextRun.In(OldReport, Shown.Report, number);

    /// <summary>在两份的第几段。</summary>
    public string Place(TextRun run) => (run.OldParagraph, run.Paragraph) switch
    {
        (0, var here) => $"第 {here} 段",
        (var there, 0) => $"{Old!.Brief}第 {there} 段",
        var (there, here) when there == here => $"第 {here} 段",
        var (there, here) => $"第 {here} 段（{Old!.Brief}第 {there} 段）",
    };

    private async Task<bool> Load(int year, string? older, string? newer)
    {
        if (year < 2008 || year > Today.Year)
            return false;
        Year = year;
        Record = await Platform.Reports.Find(Organ.Id, year, HttpContext.RequestAborted);
        all = ComparedReport.All(Record, await Platform.Reports.Find(Organ.Id, year - 1, HttpContext.RequestAborted), May(ReportActs.ViewDraft, Organ.Id));
        New = all.FirstOrDefault(one => newer is null ? one.Key != ComparedReport.Before : one.Key == newer);
        Old = older is null ? all.FirstOrDefault(one => one.Key == ComparedReport.Before) ?? all.FirstOrDefault(one => one != New) : all.FirstOrDefault(one => one.Key == older);
        if ((older is not null && Old is null) || (newer is not null && New is null))
            return false;
        if (Old is null || New is null)
            return true;
        OldReport = Read(Old);
        Shown = new CheckedReport("本平台", Read(New)) { Outcomes = [], Beside = new Beside(Old.Brief, OldReport) };
        Comparison = ReportComparison.Of(OldReport, Shown.Report);
        Copied = Old.Year == New.Year ? [] : CopiedParagraph.Between(OldReport, Shown.Report);
        return true;
    }

    /// <summary>一张表里不同的各格。</summary>
    public IReadOnlyList<CellChange> Changes(IReadOnlyCollection<StatutoryTable> tables) => [.. Comparison.Cells.Where(change => tables.Contains(change.Cell.Table))];

    /// <summary>各部分的比对，引言在前。</summary>
    public IEnumerable<SectionComparison> Sections => Comparison.Preface is { } preface ? Comparison.Sections.Prepend(preface) : Comparison.Sections;

    private AnnualReport Read(ComparedReport one) => one.Content.ToReport(ReportRecordRules.NameFor(Organ, one.Year, Today), one.Year, one.PublishedOn);
}
