using FsCheck;
using FsCheck.Fluent;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Checks;
using Gongkai.Core.Reports.Prose;
using Gongkai.Core.Reports.Records;
using Gongkai.Core.Tests.Reports.Checks;
using Gongkai.Core.Tests.Reports.Checks.Wording;

namespace Gongkai.Core.Tests.Reports.Prose;

public sealed class FigureInProseTests
{
    /// <summary>What reports write of their figures, with the figures as references.</summary>
    private const string Written =
        "（二）依申请公开情况\n本年度新收到政府信息公开申请 {T3.R1.C7} 件，上年结转 {T3.R2.C7} 件，办结 {T3.R3.7.C7} 件，结转下年度 {T3.R4.C7} 件。" +
        "其中予以公开 {T3.R3.1.C7} 件，部分公开 {T3.R3.2.C7} 件，不予公开 {T3.R3.3.C7} 件，无法提供 {T3.R3.4.C7} 件，不予处理 {T3.R3.5.C7} 件，其他处理 {T3.R3.6.C7} 件。" +
        "因政府信息公开引起的行政复议 {T4.A5} 件，行政诉讼 {T4.B5+T4.C5} 件。";

    [Fact]
    public void References_read_as_the_very_figures_of_the_tables() => FsCheck.Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(50),
        Prop.ForAll(ConsistentReports.Arbitrary, report =>
        {
            var subject = new CheckSubject((ReportContent.Of(report).WithText(1, Written)).ToReport(report.Organ!, report.Year!.Value, null));
            CrossChecks.Run(subject).Where(outcome => outcome.Rule.StartsWith("CK-TXT-", StringComparison.Ordinal)).SelectMany(outcome => outcome.Findings).ShouldBeEmpty();
        }));

    [Fact]
    public void Figures_turned_into_references_come_back_as_they_were_and_follow_the_tables() => FsCheck.Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(50),
        Prop.ForAll(ConsistentReports.Arbitrary, Arb.From(Gen.Choose(0, 9)), (report, more) =>
        {
            var original = ReportContent.Of(report).WithText(1, Written).Resolved();

            var turned = FigureInProse.Turn(original, FigureInProse.ToTurn(original, Subject(original)));

            turned.Resolved().IsSameAs(original).ShouldBeTrue();
            turned.Prose(1).References.Count().ShouldBeGreaterThanOrEqualTo(10);
            var cell = RequestRow.NewlyReceived.At(ApplicantColumn.Total);
            var moved = turned with { Cells = new Dictionary<string, decimal>(turned.Cells) { [cell.Text] = report.Figures[cell]!.Value + more } };
            moved.Prose(1).Text.ShouldContain($"申请 {report.Figures[cell] + more} 件");
        }));

    public static IEnumerable<TheoryDataRow<WordingCase>> Sentences => [.. WordingCase.Of("agreeing"), .. WordingCase.Of("contradicting")];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Whatever_is_turned_renders_as_it_was_written(WordingCase @case)
    {
        var original = ReportContent.Of(@case.Report());

        var places = FigureInProse.ToTurn(original, Subject(original, @case.Report().Organ));

        FigureInProse.Turn(original, places).Resolved().IsSameAs(original).ShouldBeTrue();
        foreach (var place in places)
            original.TextOf(place.Section).AsSpan(place.Start).StartsWith(place.Written).ShouldBeTrue();
    }

    [Theory]
    [InlineData("共收到政府信息公开申请 71 件，办结 70 件。", "共收到政府信息公开申请 {T3.R1.C7} 件，办结 {T3.R3.7.C7} 件。")]
    [InlineData("共收到政府信息公开申请 74 件（含上年结转 3 件）。", "共收到政府信息公开申请 {T3.R1.C7+T3.R2.C7} 件（含上年结转 {T3.R2.C7} 件）。")]
    [InlineData("新收到政府信息公开申请七十一件。", "新收到政府信息公开申请七十一件。")]
    [InlineData("收到政府信息公开申请约 71 件。", "收到政府信息公开申请约 71 件。")]
    [InlineData("收到政府信息公开申请 72 件。", "收到政府信息公开申请 72 件。")]
    [InlineData("通过网络收到政府信息公开申请 71 件。", "通过网络收到政府信息公开申请 71 件。")]
    [InlineData("制发行政规范性文件 3 件，现行有效 12 件。", "制发行政规范性文件 {T2.R2.C1} 件，现行有效 {T2.R2.C3} 件。")]
    public void Only_what_is_sure_is_turned(string text, string expected)
    {
        var content = ReportContent.Of(new WordingCase("", "", "", text).Report());
        FigureInProse.Turn(content, FigureInProse.ToTurn(content, Subject(content, "云川市滨河区城市管理局"))).TextOf(1).ShouldBe(expected);
    }

    [Fact]
    public void One_zero_that_says_two_things_follows_neither()
    {
        var content = ReportContent.Of(ReportUnderCheck.Zero.WithText(1, "因政府信息公开引起的行政复议、行政诉讼均为 0 件。"));
        FigureInProse.ToTurn(content, Subject(content)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("共收到政府信息公开申请 72 件。", "共收到政府信息公开申请 {T3.R1.C7} 件。")]
    [InlineData("共收到政府信息公开申请 {T3.R2.C7} 件。", "共收到政府信息公开申请 {T3.R1.C7} 件。")]
    [InlineData("收到政府信息公开申请1,072件，另有行政复议 {T4.A5} 件。", "收到政府信息公开申请{T3.R1.C7}件，另有行政复议 {T4.A5} 件。")]
    [InlineData("因政府信息公开引起的行政诉讼 9 件。", "因政府信息公开引起的行政诉讼 {T4.B5+T4.C5} 件。")]
    public void A_figure_that_contradicts_the_table_is_repaired_by_a_reference(string text, string repaired)
    {
        var content = ReportContent.Of(new WordingCase("", "", "", text).Report());
        var subject = Subject(content, "云川市滨河区城市管理局");
        var findings = ReportRecordRules.Judge(content, subject, sheet: null).SelectMany(outcome => outcome.Findings).ToList();

        var repair = FigureInProse.ToRepair(content, subject, findings).ShouldHaveSingleItem();

        repair.Key.Rule.ShouldBe(repair.Single().Rule);
        var mended = FigureInProse.Turn(content, repair);
        mended.TextOf(1).ShouldBe(repaired);
        ReportRecordRules.Judge(mended, Subject(mended, "云川市滨河区城市管理局"), sheet: null).SelectMany(outcome => outcome.Findings).ShouldNotContain(finding => finding.Rule == repair.Key.Rule);
    }

    private static CheckSubject Subject(ReportContent content, string? organ = null) => new(content.ToReport(organ ?? "云川市滨河区城市管理局", 2023, null));
}
