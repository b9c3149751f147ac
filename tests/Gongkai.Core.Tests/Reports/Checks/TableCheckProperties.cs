using FsCheck;
using FsCheck.Fluent;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Checks;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Tests.Reports.Checks;

/// <summary>随机年报上的性质：一致的不报，改动一格必报且指到那一格，空白一格只报空白。</summary>
public sealed class TableCheckProperties
{
    private static readonly CellAddress[] RequestAndRemedyCells =
        [.. CellAddress.All.Where(cell => cell.Table is StatutoryTable.T3 or StatutoryTable.T4)];

    [Fact]
    public void A_consistent_report_has_no_error() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(ConsistentReports.Arbitrary, report => Errors(report) is []));

    [Fact]
    public void Changing_any_figure_of_tables_3_and_4_by_one_is_found_at_that_very_cell() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(25),
        Prop.ForAll(ConsistentReports.Arbitrary, report =>
        {
            foreach (var cell in RequestAndRemedyCells.Where(cell => report.Figures[cell] is not null))
            {
                foreach (var step in new[] { 1, -1 })
                    IsFound(report, cell, step).ShouldBeTrue($"{cell} {step:+0;-0}");
            }
        }));

    [Fact]
    public void Blanking_any_figure_is_reported_only_as_a_blank() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(20),
        Prop.ForAll(ConsistentReports.Arbitrary, report =>
        {
            foreach (var (cell, _) in report.Figures.Filled)
            {
                var finding = Errors(report.Without(cell)).ShouldHaveSingleItem();
                finding.Rule.ShouldBe("CK-NUM");
                finding.Where.ShouldBe([cell.Text]);
            }
        }));

    [Fact]
    public void Rules_over_a_blank_cell_do_not_apply() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(20),
        Prop.ForAll(ConsistentReports.Arbitrary, report =>
        {
            foreach (var cell in RequestAndRemedyCells.Where(cell => report.Figures[cell] is not null))
            {
                var over = Rules(report.With($"{cell}={report.Figures[cell] + 1}"), cell);
                CrossChecks.Run(new CheckSubject(report.Without(cell)))
                    .Where(outcome => over.Contains(outcome.Rule))
                    .ShouldAllBe(outcome => outcome.Verdict == Verdict.NotApplicable);
            }
        }));

    [Fact]
    public void Table_2_is_seen_exactly_as_far_as_its_relations_reach() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(40),
        Prop.ForAll(ConsistentReports.Arbitrary, report =>
        {
            if (report.ProactiveLayout != TableLayout.Of2021)
                return;
            var before = ConsistentReports.YearBefore(report);
            foreach (var cell in CellAddress.Of(StatutoryTable.T2).Where(cell => !cell.IsAmount))
            {
                var changed = report.With($"{cell}={report.Figures[cell] + 1}");
                ErrorsOfTable2(changed, before).ShouldBe(ExpectedOfTable2(changed, cell), ignoreOrder: true, $"{cell}");
            }
        }));

    /// <summary>多 1 时：规章的三格由 CK-LEG-RULES 看见；制发超出现行有效与废止之和由 CK-T2-BOUND 看见；有上年的，行内任一格由 CK-YOY-T2 看见（2021 年度只提示）；其余各格没有勾稽关系。</summary>
    private static IEnumerable<string> ExpectedOfTable2(AnnualReport changed, CellAddress cell)
    {
        foreach (var row in new[] { ProactiveRow.GovernmentRules, ProactiveRow.NormativeDocuments }.Where(row => row.Cells.Contains(cell)))
        {
            if (row == ProactiveRow.GovernmentRules)
                yield return "CK-LEG-RULES";
            if (changed.Figures[row.At(0)] > changed.Figures[row.At(1)] + changed.Figures[row.At(2)])
                yield return $"CK-T2-BOUND-{row.Number}";
            if (changed.Year != 2021)
                yield return $"CK-YOY-T2-{row.Number}";
        }
    }

    private static IEnumerable<string> ErrorsOfTable2(AnnualReport report, AnnualReport before) =>
        from outcome in CrossChecks.Run(new CheckSubject(report, before))
        from finding in outcome.Findings
        where finding.Severity == Severity.Error && finding.Rule != "CK-FMT-TABLE"
        select finding.Rule;

    private static bool IsFound(AnnualReport report, CellAddress cell, int step) =>
        Rules(report.With($"{cell}={report.Figures[cell] + step}"), cell).Count > 0;

    private static HashSet<string> Rules(AnnualReport report, CellAddress cell) =>
    [
        .. from finding in Errors(report)
           where finding.Rule.StartsWith("CK-T3-", StringComparison.Ordinal) || finding.Rule.StartsWith("CK-T4-", StringComparison.Ordinal)
           where finding.Where.Contains(cell.Text)
           select finding.Rule,
    ];

    private static Finding[] Errors(AnnualReport report) =>
    [
        .. from outcome in CrossChecks.Run(new CheckSubject(report))
           from finding in outcome.Findings
           where finding.Severity == Severity.Error
           where finding.Rule != "CK-FMT-TABLE"
           select finding,
    ];
}
