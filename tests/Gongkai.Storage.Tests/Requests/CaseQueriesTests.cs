using Gongkai.Core.Calendar;
using Gongkai.Core.Letters;
using Gongkai.Core.People;
using Gongkai.Core.Remedies;
using Gongkai.Core.Requests;
using Gongkai.Storage.Requests;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Requests;

public sealed class CaseQueriesTests(PostgresCluster cluster)
{
    private static readonly Parties Someone = new([new Party("王小明", "11010519491231002X", "13800000000")]);

    [Theory, OnBothEngines]
    public async Task A_case_is_found_with_its_application_its_clock_and_what_became_of_it(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO1");
        var number = await Received(open, organ, new DateOnly(2025, 4, 21));
        await open.Do(new SplitCase(organ, number, 1, new DateOnly(2025, 4, 21)) { LegalDate = new DateOnly(2025, 4, 22) });
        await open.Do(new FileRemedy(organ, new RemedyFiled(number, RemedyKind.Reconsideration)) { LegalDate = new DateOnly(2025, 7, 1) });

        var found = (await open.Platform.Cases.Find(organ, number))!;

        found.Clock!.DueOn.ShouldBe(new DateOnly(2025, 5, 21));
        found.Siblings.ShouldHaveSingleItem().Clock!.DueOn.ShouldBe(new DateOnly(2025, 5, 21));
        found.Remedies.ShouldHaveSingleItem().Outcome.ShouldBeNull();
        (await open.Platform.Cases.OpenRemedies(organ)).Count.ShouldBe(1);
        (await open.Platform.Cases.PartiesOf(found.Application))!.Principals.ShouldHaveSingleItem().Name.ShouldBe("王小明");
        (await open.Platform.Cases.DescriptionOf(found.Application)).ShouldBe("2024年会议纪要");
        (await open.Platform.Cases.Applicants(organ, [found.Application.Subject.Number])).Values.ShouldBe(["王小明"]);
        (await open.Platform.Cases.Find(organ, 4711)).ShouldBeNull();
        (await open.Platform.Cases.Find(await open.Organ("DEMO2"), number)).ShouldBeNull();
    }

    [Theory, OnBothEngines]
    public async Task A_list_is_filtered_paged_and_counted_and_only_what_is_not_closed_is_current(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO1");
        for (var day = 1; day <= 5; day++)
            await Received(open, organ, new DateOnly(2025, 3, day + 2));
        var submitted = await Received(open, organ, new DateOnly(2025, 6, 2), received: false);
        await open.Do(new HandleCase(organ, submitted, new RequestWithdrawn()) { LegalDate = new DateOnly(2025, 6, 3), Reason = "电话撤回" });

        (await open.Platform.Cases.Count(organ, new CaseFilter(Year: 2025))).ShouldBe(5);
        (await open.Platform.Cases.List(organ, new CaseFilter(Year: 2025), offset: 1, size: 2)).Select(row => row.Number).ShouldBe([4L, 3L]);
        (await open.Platform.Cases.List(organ, new CaseFilter(Text: "〔2025〕3号"), 0, 20)).ShouldHaveSingleItem().Number.ShouldBe(3);
        (await open.Platform.Cases.Count(organ, new CaseFilter(Text: "%"))).ShouldBe(0);
        (await open.Platform.Cases.List(organ, new CaseFilter(CaseState.Closed), 0, 20)).ShouldHaveSingleItem().Number.ShouldBe(submitted);
        (await open.Platform.Cases.Count(organ, new CaseFilter(Channel: Channel.Fax))).ShouldBe(1);
        (await open.Platform.Cases.Current(organ)).Select(row => row.Number).ShouldBe([1, 2, 3, 4, 5]);
        (await open.Platform.Cases.These(organ, [2, 99])).ShouldHaveSingleItem().Number.ShouldBe(2);
        (await open.Platform.Cases.These(organ, [])).ShouldBeEmpty();
    }

    [Theory, OnBothEngines]
    public async Task Page_by_page_each_case_stands_once_the_unconfirmed_first(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO1");
        for (var i = 0; i < 9; i++)
            await Received(open, organ, new DateOnly(2025, 3, 3 + i % 4), received: i % 3 != 1);
        var filter = new CaseFilter();

        var walked = new List<CaseRow>();
        for (var offset = 0; offset < 12; offset += 2)
            walked.AddRange(await open.Platform.Cases.List(organ, filter, offset, 2));

        walked.Select(row => row.Number).Order().ShouldBe([1, 2, 3, 4, 5, 6, 7, 8, 9]);
        walked.ShouldBeInOrder(SortDirection.Descending, Comparer<CaseRow>.Create((one, other) =>
            (one.One.ReceivedOn ?? DateOnly.MaxValue, one.Number).CompareTo((other.One.ReceivedOn ?? DateOnly.MaxValue, other.Number))));
        walked.Take(3).ShouldAllBe(row => row.One.ReceivedOn == null);
        (await open.Platform.Cases.List(organ, filter, 0, int.MaxValue)).Select(row => row.Number).ShouldBe(walked.Select(row => row.Number));
        (await open.Platform.Cases.Count(organ, filter)).ShouldBe(9);
    }

    [Theory, OnBothEngines]
    public async Task A_case_is_found_by_the_number_it_had_before(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO1");
        var day = new DateOnly(2025, 3, 3);
        await Received(open, organ, day);
        await open.Do(new RegisterApplication(organ, Channel.Counter, ApplicantKind.NaturalPerson, Someone, null, "2024年会议纪要", IsReceived: true) { LegalDate = day, OwnNumber = "青依〔2025〕008" });

        (await open.Platform.Cases.Count(organ, new CaseFilter(Text: "依〔2025〕008"))).ShouldBe(1);
        (await open.Platform.Cases.List(organ, new CaseFilter(Text: "依〔2025〕008"), 0, 20)).ShouldHaveSingleItem().OwnNumber.ShouldBe("青依〔2025〕008");
        (await open.Platform.Cases.Current(organ)).Select(row => row.OwnNumber).ShouldBe([null, "青依〔2025〕008"]);
    }

    [Theory, OnBothEngines]
    public async Task A_due_day_moves_with_the_calendar_that_is_installed(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        open.Clock.Now = new(2027, 1, 4, 1, 0, 0, TimeSpan.Zero);
        var organ = await open.Organ("DEMO1");
        await Received(open, organ, new DateOnly(2027, 1, 4));
        var before = (await open.Platform.Cases.Current(organ)).ShouldHaveSingleItem().Clock!;
        before.IsProvisional.ShouldBeTrue();

        var package = new HolidayPackage("2027-1", "测试", [2027], [Off(1, 8, "元旦"), Off(2, 5, "春节"), Off(4, 5, "清明节"), Off(5, 1, "劳动节"), Off(6, 9, "端午节"), Off(9, 15, "中秋节"), Off(10, 1, "国庆节")]);
        await open.Do(new InstallHolidays(package));

        var after = (await open.Platform.Cases.Current(organ)).ShouldHaveSingleItem().Clock!;
        (after.IsProvisional, after.DueOn).ShouldBe((false, new DateOnly(2027, 2, 2)));
    }

    [Theory, OnBothEngines]
    public async Task A_remark_is_sealed_beside_the_ledger_and_an_amended_date_moves_the_row(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO1");
        var number = await Received(open, organ, new DateOnly(2025, 4, 21));
        await open.Do(new RemarkCase(organ, number, "申请人姓赵，只要第三页"));

        var history = (await open.Platform.Cases.Find(organ, number))!.History;
        var remark = (CaseRemarked)history.Entries[^1].Fact;
        (await open.Platform.Tracking.Text(remark.Content)).ShouldBe("申请人姓赵，只要第三页");
        string.Join('\n', await Dump.Of(open.Platform.Database)).ShouldNotContain("姓赵");

        var received = history.Facts.Single(entry => entry.Fact is CaseReceived);
        var amend = new Amend(CaseAmendments.Cases, history.Subject, received.Number, received.Fact, new DateOnly(2025, 4, 18)) { Reason = "签收单看错了" };
        (await open.Do(amend)).Entries.ShouldHaveSingleItem();
        (await open.Platform.Cases.List(organ, new CaseFilter(Year: 2025), 0, 20)).ShouldHaveSingleItem().One.ReceivedOn.ShouldBe(new DateOnly(2025, 4, 18));
        (await open.Platform.Requests.OfApplicant(organ, (await open.Platform.Applicants.Of(organ, Someone))!)).ShouldBe([(new DateOnly(2025, 4, 18), number)]);
    }

    [Theory, OnBothEngines]
    public async Task Letters_that_wait_are_found_for_many_cases_at_once(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO1");
        for (var i = 0; i < 3; i++)
            await Received(open, organ, new DateOnly(2025, 4, 21));
        await open.Do(new HandleCase(organ, 2, new CaseAssigned()) { LegalDate = new DateOnly(2025, 4, 22) });
        await open.Do(new HandleCase(organ, 2, new CorrectionRequested(15, null, "请写明年度")) { LegalDate = new DateOnly(2025, 4, 22) });

        var rows = await open.Platform.Cases.Current(organ);
        rows.ShouldAllBe(row => row.History.Version == row.One.Version && row.History.Subject.Number == row.Number);
        var waiting = (await open.Platform.Letters.Waiting(organ, [.. rows.Select(row => row.History)])).ShouldHaveSingleItem();

        (waiting.Number, waiting.Due.Kind).ShouldBe((2, LetterKind.CorrectionNotice));
        (await open.Platform.Letters.Waiting(organ, [])).ShouldBeEmpty();
    }

    private static AdjustedDay Off(int month, int day, string name) => new(new DateOnly(2027, month, day), name, IsOffDay: true);

    private static async Task<long> Received(OpenPlatform open, long organ, DateOnly on, bool received = true) =>
        (await open.Do(new RegisterApplication(organ, received ? Channel.Counter : Channel.Fax, ApplicantKind.NaturalPerson, Someone, await open.Platform.Applicants.Of(organ, Someone), "2024年会议纪要", received) { LegalDate = on }))
        .Entries.First(entry => entry.Subject.Kind == DisclosureCase.SubjectKind).Subject.Number;
}
