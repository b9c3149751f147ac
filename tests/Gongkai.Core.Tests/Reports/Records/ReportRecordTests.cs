using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Records;
using Gongkai.Core.Tests.People;

namespace Gongkai.Core.Tests.Reports.Records;

public sealed class ReportRecordTests
{
    private const int Year = 2025;

    private readonly PaperPlatform platform = new() { Today = new DateOnly(2026, 1, 12) };
    private readonly long organ;
    private readonly Actor filler;
    private readonly Actor reviewer;

    public ReportRecordTests()
    {
        organ = platform.NewOrgan("DEMO1");
        filler = platform.Hold(Role.ReportFiller, organ);
        reviewer = platform.Hold(Role.ReportReviewer, organ);
    }

    private ReportRecord Record => ReportRecord.From(platform.Of(ReportRecord.SubjectOf(organ, Year)))!;

    [Fact]
    public void A_report_goes_from_draft_to_publication_by_two_people()
    {
        platform.Do(filler, new SaveReport(organ, Year, Zero));
        platform.Do(filler, new SubmitReport(organ, Year));
        platform.Do(reviewer, new PublishReport(organ, Year));

        Record.Stage.ShouldBe(ReportStage.Published);
        Record.Edition!.PublishedOn.ShouldBe(new DateOnly(2026, 1, 12));
        Record.Edition.Content.IsSameAs(Zero).ShouldBeTrue();
    }

    [Fact]
    public void Whoever_filled_it_in_does_not_publish_it()
    {
        var both = platform.Appoint(filler.Person, organ, Role.ReportReviewer);
        platform.Do(filler, new SaveReport(organ, Year, Zero));
        platform.Do(filler, new SubmitReport(organ, Year));

        platform.Rules(both, new PublishReport(organ, Year)).ShouldBe(["POST-SECOND"]);
        platform.Rules(filler, new PublishReport(organ, Year)).ShouldBe(["POST-PERMIT"]);
    }

    [Fact]
    public void Where_one_person_holds_the_report_posts_alone_the_head_signs_on_paper()
    {
        var one = platform.NewOrgan("DEMO2");
        var person = platform.NewPerson("yiren");
        var (fills, judges) = (platform.Appoint(person, one, Role.ReportFiller), platform.Appoint(person, one, Role.ReportReviewer));
        platform.Do(fills, new SaveReport(one, Year, Zero));
        platform.Do(fills, new SubmitReport(one, Year));

        platform.Rules(judges, new PublishReport(one, Year)).ShouldBe(["POST-SECOND"]);
        platform.Rules(judges, new PublishReport(one, Year, new PaperSignature("王主任", platform.Today, 0))).ShouldBe(["POST-PAPER"]);
        platform.Findings(judges, new PublishReport(one, Year, new PaperSignature("王主任", platform.Today, 0)))[0].Message.ShouldContain("扫描件", customMessage: "only the scan is missing");

        platform.Hold(Role.ReportFiller, one);
        platform.Findings(judges, new PublishReport(one, Year, new PaperSignature("王主任", platform.Today, 0)))[0].Message.ShouldContain("不止一名经办人");
    }

    [Fact]
    public void An_error_blocks_submitting_never_saving()
    {
        platform.Do(filler, new SaveReport(organ, Year, Zero.Put("T3.R1.C1", 2).Put("T3.R1.C7", 2)));

        platform.Rules(filler, new SubmitReport(organ, Year)).ShouldContain("REPORT-SOUND");

        platform.Do(filler, new SaveReport(organ, Year, Zero));
        platform.Do(filler, new SubmitReport(organ, Year));
    }

    [Fact]
    public void A_warning_is_explained_and_the_explanation_goes_with_the_report()
    {
        var terse = Zero with { Sections = [.. Zero.Sections.Select(section => section.Number == 5 ? section with { Text = "主要问题：公开内容不够丰富。改进情况：下一步加强培训。" } : section)] };
        platform.Do(filler, new SaveReport(organ, Year, terse));
        var blocked = platform.Findings(filler, new SubmitReport(organ, Year));
        blocked.ShouldAllBe(finding => finding.Rule == "REPORT-EXPLAINED");
        var rules = blocked.Select(finding => finding.Message.Split(' ')[1]).ToList();

        platform.Do(filler, new SaveReport(organ, Year, terse with { Explanations = [.. rules.Select(rule => new Explanation(rule, "本年没有需要说明的问题"))] }));
        platform.Do(filler, new SubmitReport(organ, Year));
        platform.Do(reviewer, new PublishReport(organ, Year));

        Record.Edition!.Content.ExplanationOf(rules[0]).ShouldBe("本年没有需要说明的问题");
    }

    [Fact]
    public void What_others_published_is_taken_as_it_was_with_its_errors()
    {
        var wrong = Zero.Put("T3.R1.C1", 2);

        platform.Do(filler, new ImportReport(organ, Year - 1, wrong, Original: null, new DateOnly(2025, 1, 20)));

        var last = ReportRecord.From(platform.Of(ReportRecord.SubjectOf(organ, Year - 1)))!;
        (last.Stage, last.Edition!.PublishedOn, last.Content.Cells["T3.R1.C1"]).ShouldBe((ReportStage.Published, new DateOnly(2025, 1, 20), 2m));
    }

    [Fact]
    public void Last_years_figures_are_held_against_this_years()
    {
        platform.Do(filler, new ImportReport(organ, Year - 1, Zero.Put("T3.R4.C1", 1).Put("T3.R4.C7", 1).Put("T3.R1.C1", 1).Put("T3.R1.C7", 1), null, new DateOnly(2025, 1, 20)));
        platform.Do(filler, new SaveReport(organ, Year, Zero));

        platform.Findings(filler, new SubmitReport(organ, Year)).Select(finding => finding.Message).ShouldContain(message => message.Contains("结转下年度 1", StringComparison.Ordinal));
    }

    [Fact]
    public void A_returned_report_carries_its_remarks_until_it_is_submitted_again()
    {
        platform.Do(filler, new SaveReport(organ, Year, Zero));
        platform.Do(filler, new SubmitReport(organ, Year));

        platform.Rules(reviewer, new ReturnReport(organ, Year, [])).ShouldBe(["REPORT-REMARK"]);
        platform.Rules(reviewer, new ReturnReport(organ, Year, [new("T9.R1", "不对")])).ShouldBe(["REPORT-REMARK"]);
        platform.Do(reviewer, new ReturnReport(organ, Year, [new("T3.R1.C1", "请核对本年新收的件数")]));
        Record.Remarks.ShouldHaveSingleItem().Where.ShouldBe("T3.R1.C1");
        platform.Do(filler, new SaveReport(organ, Year, Zero with { Preface = "依据条例编制。" }));
        Record.Remarks.ShouldNotBeEmpty();
        platform.Do(filler, new SubmitReport(organ, Year));

        Record.Remarks.ShouldBeEmpty();
    }

    [Fact]
    public void A_restatement_names_its_reason_and_leaves_the_first_edition_visible()
    {
        Published();

        platform.Rules(filler, new SaveReport(organ, Year, Zero with { Preface = "更正" })).ShouldBe(["REPORT-STAGE"]);
        platform.Rules(reviewer, new ReopenReport(organ, Year)).ShouldBe(["LEDGER-REASON"]);
        platform.Do(reviewer, new ReopenReport(organ, Year) { Reason = "表二漏报行政许可" });
        platform.Do(filler, new SaveReport(organ, Year, Zero.Put("T2.R3", 5)));
        platform.Do(filler, new SubmitReport(organ, Year));
        platform.Today = new DateOnly(2026, 5, 6);
        platform.Do(reviewer, new PublishReport(organ, Year));

        Record.Editions.Select(edition => (edition.Number, edition.Reason, edition.PublishedOn.Month)).ShouldBe([(1, null, 1), (2, "表二漏报行政许可", 5)]);
        Record.Editions[0].Content.Cells["T2.R3"].ShouldBe(0);
    }

    [Fact]
    public void A_year_that_is_not_over_is_not_published()
    {
        platform.Do(filler, new SaveReport(organ, Year + 1, Zero));
        platform.Do(filler, new SubmitReport(organ, Year + 1));

        platform.Rules(reviewer, new PublishReport(organ, Year + 1)).ShouldBe(["REPORT-YEAR"]);
    }

    [Fact]
    public void A_fee_is_kept_to_the_fen()
    {
        platform.Do(filler, new SaveReport(organ, Year, Zero.Put("T2.R6", 1.234567m)));

        Record.Content.Cells["T2.R6"].ShouldBe(1.234567m);
    }

    [Theory]
    [InlineData("T3.R1.C1", "1.5")]
    [InlineData("T3.R1.C1", "-1")]
    [InlineData("T9.R1", "1")]
    [InlineData("T2.R6", "0.0000001")]
    public void What_no_cell_can_hold_is_not_saved(string cell, string value) =>
        platform.Rules(filler, new SaveReport(organ, Year, Zero.Put(cell, decimal.Parse(value)))).ShouldBe(["REPORT-CONTENT"]);

    [Fact]
    public void A_report_that_was_read_is_kept_cell_for_cell()
    {
        var report = Zero.Put("T2.R6", 12.50m).ToReport("示例街道办事处", Year, null);

        var kept = ReportContent.Of(report).ToReport("示例街道办事处", Year, null);

        kept.Figures.ShouldBe(report.Figures);
        kept.Figures[CellAddress.Find("T2.R6")!].ShouldBe(12.50m);
        kept.Sections.ShouldBe(report.Sections);
    }

    [Theory]
    [InlineData("{T3.R99.C1}", "没有这一处")]
    [InlineData("{T2.R6}", "还没有数字")]
    [InlineData("{T3.R1.C7-T2.R3}", "小于零")]
    public void A_reference_that_leads_nowhere_blocks_submitting_never_saving(string reference, string why)
    {
        var content = Zero.Put("T2.R3", 2).WithText(1, $"本年收费 {reference}。");
        content = content with { Cells = content.Cells.Where(cell => cell.Key != "T2.R6").ToDictionary(cell => cell.Key, cell => cell.Value) };
        platform.Do(filler, new SaveReport(organ, Year, content));

        var findings = ReportRecordRules.Judge(content, new(content.ToReport("示例街道办事处", Year, null)), sheet: null).SelectMany(outcome => outcome.Findings);

        findings.ShouldContain(finding => finding.Rule == "REPORT-REFERENCE" && finding.Message.Contains(why, StringComparison.Ordinal) && finding.Where.Contains("SEC1"));
        platform.Rules(filler, new SubmitReport(organ, Year)).ShouldContain("REPORT-SOUND");
    }

    [Fact]
    public void An_edition_keeps_the_figures_it_was_published_with()
    {
        platform.Do(filler, new SaveReport(organ, Year, Zero.WithText(1, "本年度收到政府信息公开申请 {T3.R1.C7} 件。")));
        platform.Do(filler, new SubmitReport(organ, Year));
        platform.Do(reviewer, new PublishReport(organ, Year));
        platform.Do(reviewer, new ReopenReport(organ, Year) { Reason = "漏计一件" });

        var moved = Zero.WithText(1, "本年度收到政府信息公开申请 {T3.R1.C7} 件。").Put("T3.R1.C1", 1).Put("T3.R1.C7", 1).Put("T3.R4.C1", 1).Put("T3.R4.C7", 1);
        platform.Do(filler, new SaveReport(organ, Year, moved));

        Record.Edition!.Content.TextOf(1).ShouldBe("本年度收到政府信息公开申请 0 件。");
        Record.StandingAsWritten.TextOf(1).ShouldBe("本年度收到政府信息公开申请 {T3.R1.C7} 件。");
        Record.Content.ToReport("示例街道办事处", Year, null).Section(1)!.Text.ShouldBe("本年度收到政府信息公开申请 1 件。");
    }

    private static ReportContent Zero => ZeroReport.Content;

    private void Published()
    {
        platform.Do(filler, new SaveReport(organ, Year, Zero));
        platform.Do(filler, new SubmitReport(organ, Year));
        platform.Do(reviewer, new PublishReport(organ, Year));
    }
}
