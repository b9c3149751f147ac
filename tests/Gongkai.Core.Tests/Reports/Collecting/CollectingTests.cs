using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Reports.Collecting;
using Gongkai.Core.Reports.Records;
using Gongkai.Core.Tests.People;
using Gongkai.Core.Tests.Reports.Records;

namespace Gongkai.Core.Tests.Reports.Collecting;

public sealed class CollectingTests
{
    private const int Year = 2025;

    private static readonly DateOnly Due = new(2026, 1, 20);

    private readonly PaperPlatform platform = new() { Today = new DateOnly(2026, 1, 12) };
    private readonly long office;
    private readonly long street;
    private readonly long town;
    private readonly long elsewhere;
    private readonly Actor merger;
    private readonly Actor filler;
    private readonly Actor reviewer;

    public CollectingTests()
    {
        office = platform.NewOrgan("DEMO1");
        street = platform.NewOrgan("DEMO2", office);
        town = platform.NewOrgan("DEMO3", office);
        elsewhere = platform.NewOrgan("DEMO4");
        merger = platform.Hold(Role.ReportMerger, office);
        filler = platform.Hold(Role.ReportFiller, street);
        reviewer = platform.Hold(Role.ReportReviewer, street);
    }

    private Gathering Collected => Gathering.From(platform.Of(Gathering.SubjectOf(office, Year)))!;

    private HandIn Handed => HandIn.From(platform.Of(HandIn.SubjectOf(street, office, Year)))!;

    private ReportRecord Record => ReportRecord.From(platform.Of(ReportRecord.SubjectOf(street, Year)))!;

    private Coverage Covered => Coverage.Of(Collected, new[] { street, town, office }.Select(organ => HandIn.From(platform.Of(HandIn.SubjectOf(organ, office, Year)))?.Standing).OfType<HandInStanding>(), platform.Today);

    [Fact]
    public void A_year_is_opened_for_organs_below_with_a_date_in_January()
    {
        platform.Rules(merger, Open([])).ShouldBe(["COLLECT-ORGANS"]);
        platform.Rules(merger, Open([street, street])).ShouldBe(["COLLECT-ORGANS"]);
        platform.Rules(merger, Open([street, elsewhere])).ShouldBe(["COLLECT-ORGANS"]);
        platform.Rules(merger, Open([street]) with { Due = new DateOnly(2026, 5, 1) }).ShouldBe(["COLLECT-DUE"]);
        platform.Rules(reviewer, Open([street])).ShouldBe(["POST-PERMIT"]);
        platform.Do(merger, Open([office, street, town]));

        (Collected.IsOpen, Collected.Due, Collected.Organs.Count).ShouldBe((true, Due, 3));
        platform.Rules(merger, Open([street])).ShouldBe(["COLLECT-OPEN"]);
    }

    [Fact]
    public void The_list_and_the_date_are_changed_with_a_reason_and_the_year_is_closed_and_opened_again()
    {
        platform.Do(merger, Open([street]));
        var change = new ChangeGathering(office, Year, [town], Due.AddDays(3));
        platform.Rules(merger, change).ShouldBe(["LEDGER-REASON"]);
        platform.Rules(merger, new ChangeGathering(office, Year, [street], Due, "请按时报送") { Reason = "没有变" }).ShouldBe(["COLLECT-TURN"]);
        platform.Do(merger, change with { Reason = "青禾街道已撤并" });
        Collected.Organs.ShouldBe([town]);

        platform.Do(merger, new CloseGathering(office, Year));
        platform.Rules(merger, new RemindOrgan(town, office, Year)).ShouldBe(["COLLECT-OPEN"]);
        platform.Rules(merger, new ReopenGathering(office, Year)).ShouldBe(["LEDGER-REASON"]);
        platform.Do(merger, new ReopenGathering(office, Year) { Reason = "上级要求补报" });
        platform.Do(merger, new RemindOrgan(town, office, Year));
    }

    [Fact]
    public void A_report_is_handed_in_after_it_was_submitted_and_by_its_reviewer()
    {
        platform.Do(merger, Open([street]));
        platform.Rules(reviewer, HandUp()).ShouldBe(["REPORT-STAGE"]);
        platform.Do(filler, new SaveReport(street, Year, ZeroReport.Content));
        platform.Rules(reviewer, HandUp()).ShouldBe(["REPORT-STAGE"]);
        platform.Do(filler, new SubmitReport(street, Year));
        platform.Rules(filler, HandUp()).ShouldBe(["POST-PERMIT"]);
        platform.Do(reviewer, HandUp());

        (Handed.State, Handed.Last!.IsZero, Handed.Office, Handed.Year).ShouldBe((HandInState.HandedIn, true, office, Year));
        platform.Rules(reviewer, HandUp()).ShouldBe(["COLLECT-TURN"]);
        platform.Of(Gathering.NoteOn(office, street, Year)).Entries.ShouldHaveSingleItem().Fact.ShouldBe(new CollectionReceived(street));
        platform.Of(Gathering.SubjectOf(office, Year)).Entries.Count.ShouldBe(1, "the list does not grow with what is handed in");
    }

    [Fact]
    public void Who_is_not_on_the_list_and_when_it_is_closed_nobody_hands_in()
    {
        Submitted();
        platform.Rules(reviewer, HandUp()).ShouldBe(["COLLECT-OPEN"]);
        platform.Do(merger, Open([town]));
        platform.Rules(reviewer, HandUp()).ShouldBe(["COLLECT-OPEN"]);
    }

    [Fact]
    public void A_return_opens_the_report_and_what_it_points_at_is_mended_or_answered()
    {
        Submitted();
        platform.Do(merger, Open([street]));
        platform.Do(reviewer, HandUp());
        platform.Rules(merger, Return()).ShouldBe(["COLLECT-REMARK"]);
        platform.Rules(merger, Return(new PinnedRemark("T9.R1", null, "没有这一格"))).ShouldBe(["COLLECT-REMARK"]);
        platform.Rules(merger, Return(new PinnedRemark("SEC1", "没有写过的话", "请改"))).ShouldBe(["COLLECT-REMARK"]);
        platform.Do(merger, Return(new("T2.R3", null, "许可数请再核对"), new("SEC1", "做好政府信息公开工作", "太空泛"), new("", null, "请附说明")));

        (Handed.State, Record.Stage, Handed.OpenRemarks.Count).ShouldBe((HandInState.Returned, ReportStage.Returned, 3));
        platform.Do(filler, new SaveReport(street, Year, ZeroReport.Content.Put("T2.R3", 5)));
        platform.Do(filler, new SubmitReport(street, Year));
        platform.Findings(reviewer, HandUp()).ShouldHaveSingleItem().Where.ShouldBe(["SEC1"], "the cell was mended, and so was the report as a whole");
        platform.Do(reviewer, HandUp(new RemarkAnswer(2, "已与区政府办沟通，保留")));

        Handed.Rounds.Count.ShouldBe(2);
        Handed.Rounds[0].Verdict!.Remarks.Count.ShouldBe(3);
        Handed.Rounds[0].Content.Cells["T2.R3"].ShouldBe(0m, "what was handed in stays as it was");
        Handed.Last!.Answers.ShouldHaveSingleItem().Remark.ShouldBe(2);
        platform.Do(merger, new AcceptHandIn(street, office, Year));
        Handed.State.ShouldBe(HandInState.Accepted);
    }

    [Fact]
    public void What_was_published_in_time_is_handed_in_as_published_and_a_return_leaves_the_edition()
    {
        Submitted();
        platform.Do(reviewer, new PublishReport(street, Year));
        platform.Do(merger, Open([street]));
        platform.Do(reviewer, HandUp());
        platform.Do(merger, Return(new PinnedRemark("T2.R3", null, "许可数漏报")));

        Record.Stage.ShouldBe(ReportStage.Published);
    }

    [Fact]
    public void Only_the_office_that_collects_judges()
    {
        var city = platform.NewOrgan("DEMO5");
        platform.Do(new Core.Organs.MoveOrgan(office, city));
        var above = platform.Hold(Role.ReportMerger, city);
        Submitted();
        platform.Do(merger, Open([street]));
        platform.Rules(merger, new AcceptHandIn(street, office, Year)).ShouldBe(["COLLECT-TURN"]);
        platform.Do(reviewer, HandUp());

        platform.Rules(above, new AcceptHandIn(street, office, Year)).ShouldBe(["COLLECT-OFFICE"]);
        platform.Rules(reviewer, new AcceptHandIn(street, office, Year)).ShouldBe(["POST-PERMIT"]);
    }

    [Fact]
    public void A_file_is_taken_with_its_errors_and_accepted_only_without_them()
    {
        platform.Do(merger, Open([office, town]));
        var wrong = ZeroReport.Content.Put("T3.R1.C1", 2);
        platform.Do(merger, Receive(town, wrong));
        platform.Rules(merger, new AcceptHandIn(town, office, Year)).ShouldBe(["COLLECT-SOUND"]);
        platform.Rules(merger, Receive(town, wrong)).ShouldBe(["COLLECT-TURN"]);
        platform.Do(merger, Receive(town, ZeroReport.Content));
        platform.Do(merger, new AcceptHandIn(town, office, Year));

        platform.Do(merger, Receive(office, ZeroReport.Content.Put("T2.R3", 7)));
        platform.Do(merger, new AcceptHandIn(office, office, Year));
        platform.Of(Gathering.NoteOn(office, office, Year)).IsEmpty.ShouldBeTrue("an organ's own part stands on its ledger once");
    }

    [Fact]
    public void A_warning_on_a_file_taken_for_others_is_explained_before_it_is_accepted()
    {
        platform.Do(merger, Open([town]));
        platform.Do(merger, Receive(town, ZeroReport.Content with { Sections = [.. ZeroReport.Content.Sections.Select(section => section.Number == 5 ? section with { Text = "主要问题：公开内容不够丰富。改进情况：下一步加强培训。" } : section)] }));
        var findings = platform.Findings(merger, new AcceptHandIn(town, office, Year));
        findings.ShouldAllBe(finding => finding.Rule == "REPORT-EXPLAINED");
        var rules = findings.Select(finding => finding.Message.Split(' ')[1]).ToList();

        platform.Do(merger, new AcceptHandIn(town, office, Year) { Explanations = [.. rules.Select(rule => new Explanation(rule, "电话问明：该镇本年没有别的问题"))] });

        HandIn.From(platform.Of(HandIn.SubjectOf(town, office, Year)))!.Last!.Verdict!.Explanations.Select(one => one.Rule).ShouldBe(rules);
    }

    [Fact]
    public void What_was_handed_in_is_taken_back_with_a_reason_until_the_office_has_decided()
    {
        Submitted();
        platform.Do(merger, Open([street]));
        platform.Rules(reviewer, TakeBack()).ShouldBe(["COLLECT-TURN"]);
        platform.Do(reviewer, HandUp());
        platform.Rules(reviewer, TakeBack() with { Reason = null }).ShouldNotBeEmpty("a reason is given");
        platform.Rules(filler, TakeBack()).ShouldBe(["POST-PERMIT"]);
        platform.Do(reviewer, TakeBack());

        (Handed.State, Handed.Last!.TakenBack!.Reason, Record.Stage).ShouldBe((HandInState.Missing, "漏计一件许可", ReportStage.Returned));
        (Handed.Standing.FirstOn, Handed.Standing.IsZero).ShouldBe((null, false), "what was taken back was never handed in");
        platform.Rules(merger, new AcceptHandIn(street, office, Year)).ShouldBe(["COLLECT-TURN"]);

        platform.Do(filler, new SubmitReport(street, Year));
        platform.Do(reviewer, HandUp());
        platform.Do(merger, new AcceptHandIn(street, office, Year));
        platform.Rules(reviewer, TakeBack()).ShouldBe(["COLLECT-TURN"]);
    }

    [Fact]
    public void Coverage_follows_from_acts_and_dates_and_a_zero_report_counts()
    {
        Submitted();
        platform.Do(merger, Open([street, town]));
        Covered.Lines.ShouldAllBe(line => line.State == HandInState.Missing && !line.IsLate);
        platform.Do(reviewer, HandUp());
        platform.Today = Due;
        (Covered.Reported, Covered.Late, Covered.Lines[0].Standing.IsZero).ShouldBe((1, 0, true));

        platform.Today = Due.AddDays(2);
        (Covered.Late, Covered.Lines[1].DaysLate).ShouldBe((1, 2));
        platform.Do(merger, Receive(town, ZeroReport.Content));
        platform.Today = Due.AddDays(9);
        (Covered.Late, Covered.Lines[1].DaysLate, Covered.Lines[1].State).ShouldBe((1, 2, HandInState.HandedIn));
    }

    [Fact]
    public void Whoever_has_handed_in_is_not_reminded_and_nobody_twice_a_day()
    {
        Submitted();
        platform.Do(merger, Open([street]));
        platform.Do(merger, new RemindOrgan(street, office, Year));
        platform.Rules(merger, new RemindOrgan(street, office, Year)).ShouldBe(["COLLECT-TURN"]);
        platform.Today = platform.Today.AddDays(1);
        platform.Do(merger, new RemindOrgan(street, office, Year));
        platform.Do(reviewer, HandUp());
        platform.Today = platform.Today.AddDays(1);
        platform.Rules(merger, new RemindOrgan(street, office, Year)).ShouldBe(["COLLECT-TURN"]);

        Handed.Standing.Reminders.ShouldBe(2);
    }

    private OpenGathering Open(IReadOnlyList<long> organs) => new(office, Year, organs, Due, "请按时报送");

    private TakeBackHandIn TakeBack() => new(street, office, Year) { Reason = "漏计一件许可" };

    private HandInReport HandUp(params RemarkAnswer[] answers) => new(street, office, Year, answers);

    private ReturnHandIn Return(params PinnedRemark[] remarks) => new(street, office, Year, remarks);

    private ReceiveFile Receive(long organ, ReportContent content) => new(organ, office, Year, content, ".docx", new string('a', 64), []);

    private void Submitted()
    {
        platform.Do(filler, new SaveReport(street, Year, ZeroReport.Content));
        platform.Do(filler, new SubmitReport(street, Year));
    }
}
