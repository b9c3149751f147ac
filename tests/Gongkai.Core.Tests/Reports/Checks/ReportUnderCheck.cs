using Gongkai.Core.Organs;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Checks;

namespace Gongkai.Core.Tests.Reports.Checks;

/// <summary>全部数字为 0 的街道年报，以及逐格改写、按编号取结果的写法。</summary>
internal static class ReportUnderCheck
{
    /// <summary>青禾街道 2023 年度：三张表全 0，六部分齐全。</summary>
    public static AnnualReport Zero { get; } = new()
    {
        Organ = "云川市滨河区青禾街道办事处",
        Year = 2023,
        ProactiveLayout = TableLayout.Of2021,
        RequestLayout = TableLayout.Of2021,
        Sections = ConsistentReports.Of(1).Sections,
        Figures = Figures.Of(CellAddress.All.Where(cell => cell.Table != StatutoryTable.T2019).Select(cell => KeyValuePair.Create(cell, (decimal?)0))),
    };

    /// <summary>改写若干格：<c>"T3.R1.C7=3 T4.A5=2"</c>；等号后空着为空白。</summary>
    public static AnnualReport With(this AnnualReport report, string cells) => report with
    {
        Figures = report.Figures.With(
            from cell in cells.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            let parts = cell.Split('=')
            select KeyValuePair.Create(
                CellAddress.Find(parts[0]).ShouldNotBeNull(parts[0]),
                parts[1] == "" ? null : (decimal?)decimal.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture))),
    };

    /// <summary>改写一个部分的文字。</summary>
    public static AnnualReport WithText(this AnnualReport report, int section, string text) => report with
    {
        Sections = [.. report.Sections.Select(s => s.Number == section ? s with { Text = text } : s)],
    };

    public static AnnualReport Without(this AnnualReport report, params CellAddress[] cells) => report with
    {
        Figures = report.Figures.With(cells.Select(cell => KeyValuePair.Create(cell, (decimal?)null))),
    };

    /// <summary>某一规则实例的结果。</summary>
    public static CheckOutcome Outcome(this AnnualReport report, string rule, AnnualReport? previous = null, OrganLevel? level = null) =>
        CrossChecks.Run(new CheckSubject(report, previous, level)).Single(outcome => outcome.Rule == rule);

    public static void ShouldPass(this CheckOutcome outcome)
    {
        outcome.Findings.Select(finding => finding.Message).ShouldBeEmpty();
        outcome.Verdict.ShouldBe(Verdict.Passed);
    }

    public static void ShouldNotApply(this CheckOutcome outcome) => outcome.Verdict.ShouldBe(Verdict.NotApplicable);

    public static Core.Rules.Finding ShouldFind(this CheckOutcome outcome, Core.Rules.Severity severity)
    {
        var finding = outcome.Findings.ShouldHaveSingleItem();
        finding.Severity.ShouldBe(severity);
        outcome.Verdict.ShouldBe(severity == Core.Rules.Severity.Info ? Verdict.Passed : Verdict.Failed);
        return finding;
    }
}
