using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Checks;
using static Gongkai.Core.Tests.Reports.Checks.ReportUnderCheck;

namespace Gongkai.Core.Tests.Reports.Checks;

public sealed class CrossChecksTests
{
    [Fact]
    public void There_are_eighty_two_instances_whatever_the_report()
    {
        CrossChecks.Run(new CheckSubject(Zero)).Count.ShouldBe(84);
        CrossChecks.Run(new CheckSubject(new AnnualReport())).Count.ShouldBe(84);
        CrossChecks.Run(new CheckSubject(Zero, Zero with { Year = 2022 })).Count.ShouldBe(84);
    }

    [Fact]
    public void Each_rule_stands_once_and_its_instances_carry_its_number()
    {
        CrossChecks.All.Select(check => check.Rule.Id).ShouldBeUnique();
        foreach (var check in CrossChecks.All)
            check.Check(new CheckSubject(Zero)).ShouldAllBe(outcome => outcome.Rule == check.Rule.Id || outcome.Rule.StartsWith($"{check.Rule.Id}-", StringComparison.Ordinal));
    }

    [Fact]
    public void Tables_3_and_4_have_thirty_nine_and_three_instances() =>
        CrossChecks.Run(new CheckSubject(Zero)).Count(outcome => outcome.Rule.StartsWith("CK-T3-", StringComparison.Ordinal) || outcome.Rule.StartsWith("CK-T4-", StringComparison.Ordinal)).ShouldBe(42);

    [Fact]
    public void The_instances_are_named_by_column_row_and_group()
    {
        var rules = CrossChecks.Run(new CheckSubject(Zero)).Select(outcome => outcome.Rule).ToHashSet();
        foreach (var rule in new[] { "CK-T3-ID-C1", "CK-T3-SUM-C7", "CK-T3-ROW-R3.3.1", "CK-T4-A", "CK-NUM", "CK-T2-BOUND-R2", "CK-YOY-T3-C7", "CK-YOY-T2-R1", "CK-YOY-T4-C" })
            rules.ShouldContain(rule);
    }

    [Fact]
    public void A_report_with_nothing_in_it_passes_nothing_of_its_tables()
    {
        var outcomes = CrossChecks.Run(new CheckSubject(new AnnualReport()));
        outcomes.Count(outcome => outcome.Rule == "CK-NUM" && outcome.Verdict == Verdict.Failed).ShouldBe(3);
        outcomes.Where(outcome => outcome.Rule.StartsWith("CK-T", StringComparison.Ordinal)).ShouldAllBe(outcome => outcome.Verdict == Verdict.NotApplicable);
    }

    [Fact]
    public void Each_finding_has_a_severity_that_its_rule_allows_and_a_sentence()
    {
        var worst = Zero.With("T3.R1.C7=5 T4.A5=3 T2.R1.C1=1 T2.R2.C1=9 T2.R4=1 T2.R6=-1 T3.R4.C1=") with { Sections = [] };
        foreach (var finding in CrossChecks.Run(new CheckSubject(worst)).SelectMany(outcome => outcome.Findings))
        {
            var rule = CrossChecks.All.Single(check => finding.Rule == check.Rule.Id || finding.Rule.StartsWith($"{check.Rule.Id}-", StringComparison.Ordinal)).Rule;
            ((int)finding.Severity).ShouldBeLessThanOrEqualTo((int)rule.Severity);
            finding.Message.ShouldNotBeNullOrWhiteSpace();
        }
    }
}
