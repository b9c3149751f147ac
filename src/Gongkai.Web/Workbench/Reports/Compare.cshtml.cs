using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Comparing;
using Gongkai.Core.Reports.Records;
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

    public async Task<IActionResult> OnGetAsync(int year, [FromQuery(Name = "old")] string? older, [FromQuery(Name = "new")] string? newer, bool only)
    {
        if (year < 2008 || year > Today.Year)
            return Hidden();
        (Year, Only) = (year, only);
        Record = await Platform.Reports.Find(Organ.Id, year, HttpContext.RequestAborted);
        all = ComparedReport.All(Record, await Platform.Reports.Find(Organ.Id, year - 1, HttpContext.RequestAborted), May(ReportActs.ViewDraft, Organ.Id));
        New = all.FirstOrDefault(one => newer is null ? one.Key != ComparedReport.Before : one.Key == newer);
        Old = older is null ? all.FirstOrDefault(one => one.Key == ComparedReport.Before) ?? all.FirstOrDefault(one => one != New) : all.FirstOrDefault(one => one.Key == older);
        if ((older is not null && Old is null) || (newer is not null && New is null))
            return Hidden();
        if (Old is null || New is null)
            return Page();
        OldReport = Read(Old);
        Shown = new CheckedReport("本平台", Read(New)) { Outcomes = [], Beside = new Beside(Old.Brief, OldReport) };
        Comparison = ReportComparison.Of(OldReport, Shown.Report);
        Copied = Old.Year == New.Year ? [] : CopiedParagraph.Between(OldReport, Shown.Report);
        return Page();
    }

    /// <summary>一张表里不同的各格。</summary>
    public IReadOnlyList<CellChange> Changes(IReadOnlyCollection<StatutoryTable> tables) => [.. Comparison.Cells.Where(change => tables.Contains(change.Cell.Table))];

    /// <summary>各部分的比对，引言在前。</summary>
    public IEnumerable<SectionComparison> Sections => Comparison.Preface is { } preface ? Comparison.Sections.Prepend(preface) : Comparison.Sections;

    private AnnualReport Read(ComparedReport one) => one.Content.ToReport(ReportRecordRules.NameFor(Organ, one.Year, Today), one.Year, one.PublishedOn);
}
