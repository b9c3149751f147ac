using FsCheck;
using FsCheck.Fluent;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Checks;
using Gongkai.Core.Rules;
using static Gongkai.Core.Tests.Reports.Checks.ReportUnderCheck;

namespace Gongkai.Core.Tests.Reports.Checks;

public sealed class YearOnYearTests
{
    private static readonly AnnualReport Before = Zero with { Year = 2022 };

    [Fact]
    public void Without_the_year_before_nothing_applies()
    {
        foreach (var outcome in CrossChecks.Run(new CheckSubject(Zero)).Where(outcome => outcome.Rule.StartsWith("CK-YOY-", StringComparison.Ordinal)))
            outcome.ShouldNotApply();
    }

    [Fact]
    public void A_report_of_another_year_is_not_compared() =>
        Zero.Outcome("CK-YOY-T3-C7", Before.With("T3.R4.C7=3") with { Year = 2021 }).ShouldNotApply();

    [Theory]
    [InlineData("C7", Severity.Error)]
    [InlineData("C1", Severity.Warning)]
    public void What_was_carried_forward_must_be_carried_over(string column, Severity severity)
    {
        var finding = Zero.With($"T3.R2.{column}=1").Outcome($"CK-YOY-T3-{column}", Before.With($"T3.R4.{column}=3")).ShouldFind(severity);
        finding.Where.ShouldBe([$"T3.R2.{column}"]);
        finding.WhereLastYear.ShouldBe([$"T3.R4.{column}"]);
        finding.Message.ShouldContain("2022 年年报结转下年度 3，本年的上年结转填 1，相差 2");
    }

    [Fact]
    public void In_force_follows_from_the_year_before()
    {
        var report = Zero.With("T2.R2.C1=4 T2.R2.C2=3 T2.R2.C3=37");
        report.Outcome("CK-YOY-T2-R2", Before.With("T2.R2.C3=36")).ShouldPass();
        var finding = report.Outcome("CK-YOY-T2-R2", Before.With("T2.R2.C3=40")).ShouldFind(Severity.Error);
        finding.Where.ShouldBe(["T2.R2.C3", "T2.R2.C1", "T2.R2.C2"]);
        finding.Message.ShouldContain("40 + 本年制发 4 - 本年废止 3 = 41，现行有效填 37，相差 4");
    }

    [Fact]
    public void From_the_old_table_2_the_difference_is_only_mentioned()
    {
        var before = Before with { Year = 2020, ProactiveLayout = TableLayout.Of2019, Figures = Figures.Blank };
        (Zero with { Year = 2021 }).Outcome("CK-YOY-T2-R2", before.With("T2019.R2.C3=5")).ShouldFind(Severity.Info).WhereLastYear.ShouldContain("T2019.R2.C3");
    }

    [Fact]
    public void Pending_cases_must_reappear()
    {
        Zero.With("T4.A5=2").Outcome("CK-YOY-T4-A", Before.With("T4.A4=2")).ShouldPass();
        Zero.With("T4.A5=1").Outcome("CK-YOY-T4-A", Before.With("T4.A4=2")).ShouldFind(Severity.Warning).Where.ShouldBe(["T4.A5", "T4.A4"]);
        Zero.With("T4.A5=").Outcome("CK-YOY-T4-A", Before).ShouldNotApply();
    }

    [Theory]
    [InlineData("T3.R1.C7=30", "T3.R1.C7=10", true)]
    [InlineData("T3.R1.C7=11", "T3.R1.C7=0", true)]
    [InlineData("T3.R1.C7=10", "T3.R1.C7=0", false)]
    [InlineData("T3.R1.C7=20", "T3.R1.C7=10", false)]
    [InlineData("T2.R6=12864700", "T2.R6=1286.47", true)]
    public void A_jump_is_more_than_twice_and_more_than_ten(string now, string before, bool isJump)
    {
        var outcome = Zero.With(now).Outcome("CK-YOY-JUMP", Before.With(before));
        if (isJump)
            outcome.ShouldFind(Severity.Info).Message.ShouldContain("请复核");
        else
            outcome.ShouldPass();
    }

    [Fact]
    public void Consistent_years_have_no_finding_but_jumps() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(ConsistentReports.Arbitrary, report => CrossChecks.Run(new CheckSubject(report, ConsistentReports.YearBefore(report)))
            .Where(outcome => outcome.Rule.StartsWith("CK-YOY-", StringComparison.Ordinal) && outcome.Rule != "CK-YOY-JUMP")
            .All(outcome => outcome.Findings is [])));
}
