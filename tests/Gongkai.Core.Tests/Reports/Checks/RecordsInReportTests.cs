using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Checks;
using Gongkai.Core.Reports.Counting;
using Gongkai.Core.Reports.Records;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using static Gongkai.Core.Tests.Reports.Checks.ReportUnderCheck;

namespace Gongkai.Core.Tests.Reports.Checks;

/// <summary>The report against what is recorded on the platform: CK-TXT-FEE, CK-AGG-DUP, and tables 3 and 4 counted.</summary>
public sealed class RecordsInReportTests
{
    [Theory]
    [InlineData("本年度收取信息处理费2200元，涉及1名申请人。")]
    [InlineData("依法收取政府信息公开信息处理费 2,200.00 元。")]
    [InlineData("信息处理费共计0.22万元，全部缴库。")]
    public void A_fee_that_was_collected_is_written_with_its_amount(string text) => Fee(text, 2200).ShouldPass();

    [Theory]
    [InlineData("没有其他需要报告的事项。", "第六部分没有写明金额")]
    [InlineData("本年度未收取信息处理费。", "请改写")]
    [InlineData("本年度收取信息处理费220元。", "请核对金额")]
    public void A_fee_that_is_missing_denied_or_different_is_an_error(string text, string told) =>
        Fee(text, 2200).ShouldFind(Severity.Error).Message.ShouldContain(told);

    [Fact]
    public void Nothing_collected_agrees_with_nothing_written()
    {
        Fee("本年度未收取信息处理费。", 0).ShouldPass();
        Fee("无", 0).ShouldPass();
        Fee("本年度收取信息处理费200元。", 0).ShouldFind(Severity.Error);
        Zero.WithText(6, "收取信息处理费200元。").Outcome("CK-TXT-FEE").ShouldNotApply();
    }

    [Fact]
    public void What_is_said_to_be_published_is_what_was_published_here()
    {
        const string text = "全年发布政务公开信息32条，其中主动公开32条，不予公开0条。";
        Outcome(Zero.WithText(1, text), "CK-TXT-PUB", Records() with { Published = 32 }).ShouldPass();
        var finding = Outcome(Zero.WithText(1, text), "CK-TXT-PUB", Records() with { Published = 30 }).ShouldFind(Severity.Warning);
        (finding.Expected, finding.Actual).ShouldBe(("30", "32"));
        finding.Message.ShouldContain("相差 2");
        Outcome(Zero.WithText(1, text), "CK-TXT-PUB", Records()).ShouldPass();
    }

    [Fact]
    public void What_came_from_another_organ_without_being_passed_on_may_be_counted_twice()
    {
        var merged = Records() with { IsMerged = true, Unmatched = [new Counted(3, 7, "依申请〔2023〕7号")] };

        Outcome(Zero, "CK-AGG-DUP", merged).ShouldFind(Severity.Warning).Message.ShouldContain("依申请〔2023〕7号");
        Outcome(Zero, "CK-AGG-DUP", merged with { Unmatched = [] }).ShouldPass();
        Outcome(Zero, "CK-AGG-DUP", Records()).ShouldNotApply();
    }

    [Fact]
    public void Every_cell_that_differs_from_the_records_is_named_in_one_warning()
    {
        var records = Records(new CountedCase(1, 4, "依申请〔2023〕4号", ApplicantKind.NaturalPerson, new(2023, 3, 1), AnswerType.A02, new(2023, 3, 20)));

        var finding = CountsAgree.Check(ReportContent.Of(Zero), records).ShouldHaveSingleItem().ShouldFind(Severity.Warning);
        finding.Where.ShouldBe(["T3.R1.C1", "T3.R1.C7", "T3.R3.1.C1", "T3.R3.1.C7", "T3.R3.7.C1", "T3.R3.7.C7"], ignoreOrder: true);
        CountsAgree.Check(ReportContent.Of(Zero.With("T3.R1.C1=1 T3.R1.C7=1 T3.R3.1.C1=1 T3.R3.1.C7=1 T3.R3.7.C1=1 T3.R3.7.C7=1")), records).ShouldHaveSingleItem().ShouldPass();
        CountsAgree.Check(ReportContent.Of(Zero), records with { IsKept = false }).ShouldBeEmpty("an organ that keeps its requests elsewhere");
    }

    private static RecordedYear Records(params CountedCase[] cases)
    {
        var tally = new Tally(2023, new DateOnly(2023, 12, 31));
        foreach (var one in cases)
            tally.Add(one);
        return new RecordedYear(tally, IsKept: true, FeesInYuan: 0, Unmatched: []);
    }

    private static CheckOutcome Fee(string text, decimal yuan) => Outcome(Zero.WithText(6, text), "CK-TXT-FEE", Records() with { FeesInYuan = yuan });

    private static CheckOutcome Outcome(AnnualReport report, string rule, RecordedYear records) =>
        CrossChecks.Run(new CheckSubject(report) { Records = records }).Single(outcome => outcome.Rule == rule);
}
