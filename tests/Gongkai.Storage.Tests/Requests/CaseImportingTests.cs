using Gongkai.Core.Calendar;
using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Remedies.Importing;
using Gongkai.Core.Reports;
using Gongkai.Core.Rules;
using Gongkai.Storage.Requests;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;
using static Gongkai.Core.Remedies.Importing.CaseColumn;

namespace Gongkai.Storage.Tests.Requests;

public sealed class CaseImportingTests(PostgresCluster cluster)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBothEngines]
    public async Task Each_row_is_a_whole_case_with_its_true_dates_and_again_it_is_the_same(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO1");
        var who = await Officer(open, organ);
        var rows = CaseImport.Plan(
            [
                Row(2, "甲-1", ("received", "2023-03-06"), ("answer", "A02"), ("dispatched", "2023/3/21"), ("identity", "11010519491231002X"), ("review", "2023-05-04"), ("reviewOutcome", "撤销"), ("reviewEnded", "2023-06-20")),
                Row(3, "甲-2", ("received", "2023年4月3日")),
                Row(4, "甲-3", ("received", "2023-04-03"), ("extended", "2023-12-04")),
                Row(5, "甲-1", ("received", "2023-04-03")),
                Row(6, "甲-4", ("received", "2023-02-06"), ("correctionAsked", "2023-02-08"), ("correctionServed", "2023-02-09"), ("correctionLapsed", "2023-03-06")),
            ],
            "DEMO1", open.Platform.Today, WorkdayCalendar.Shipped);
        rows.Where(row => !row.IsSound).Select(row => (row.Row.Row, row.Findings[0].Column, row.Findings[0].Finding.Rule))
            .ShouldBe([(4, Extended, "REG-33b"), (5, CaseColumn.Number, "REQ-Import")]);

        // Stopped after one, and begun again: nothing twice, and no number is lost.
        var importing = new CaseImporting(open.Platform, WorkdayCalendar.Shipped);
        (await importing.Take(who, "DEMO1", [rows[0]], "台账.xlsx", Stop)).Taken.ShouldBe(1);
        var done = await importing.Take(who, "DEMO1", rows, "台账.xlsx", Stop);
        done.Refused.ShouldBeEmpty();
        done.Taken.ShouldBe(2);
        (await importing.Take(who, "DEMO1", rows, "台账.xlsx", Stop)).Taken.ShouldBe(0);
        (await importing.Known(organ, Stop)).Keys.Order().ShouldBe(["甲-1", "甲-2", "甲-4"]);
        (await open.Platform.Database.Read(session => session.Rows<string>("select receipt_number from disclosure_case order by number"))).ShouldBe(["依申请〔2023〕1号", "依申请〔2023〕2号", "依申请〔2023〕3号"]);

        var tally = await open.Platform.Requests.Count([organ], 2023, new DateOnly(2023, 12, 31), Stop);
        tally.Figures[CellAddress.Find("T3.R1.C1")!].ShouldBe(3);
        tally.Figures[CellAddress.Find("T3.R3.1.C1")!].ShouldBe(1);
        tally.Figures[CellAddress.Find("T3.R3.6.1.C1")!].ShouldBe(1);
        tally.Figures[CellAddress.Find("T3.R4.C1")!].ShouldBe(1);
        var running = (await open.Platform.Cases.Current(organ, Stop)).Single(row => row.IsOpen);
        running.Clock!.DueOn.ShouldBe(new DateOnly(2023, 5, 4));
        foreach (var payload in await open.Platform.Database.Read(session => session.Rows<string>("select payload from entry")))
        {
            payload.ShouldNotContain("欧阳明月");
            payload.ShouldNotContain("49123100");
        }

        (await open.Platform.Audit.Verify(stop: Stop)).Breaks.ShouldBeEmpty();
    }

    [Theory, OnBothEngines]
    public async Task Third_parties_that_kept_silent_and_answers_that_were_delayed_come_in(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO1");
        var rows = CaseImport.Plan(
            [
                Row(2, "甲-1", ("received", "2023-04-03"), ("partyAsked", "2023-04-06"), ("partyLapsed", "2023-05-08"), ("answer", "A14"), ("dispatched", "2023-05-18")),
                Row(3, "甲-2", ("received", "2023-04-03"), ("organAsked", "2023-04-06"), ("organLapsed", "2023-05-08")),
                Row(4, "甲-3", ("received", "2023-04-03"), ("reasonAsked", "2023-04-06"), ("reasonGiven", "2023-04-12"), ("delayed35", "2023-04-20"), ("delayedUntil", "2099-08-31")),
                Row(5, "甲-4", ("received", "2023-04-03"), ("delayed35", "2023-04-20"), ("delayedUntil", "2023-08-31")),
                Row(6, "甲-5", ("received", "2023-04-03"), ("delayed35", "2023-04-20")),
                Row(7, "甲-6", ("received", "2023-04-03"), ("partyAsked", "2023-04-06"), ("partyLapsed", "2023-04-10")),
                Row(8, "甲-7", ("received", "2023-04-03"), ("reasonAsked", "2023-04-06"), ("reasonLapsed", "2023-05-08")),
            ],
            "DEMO1", open.Platform.Today, WorkdayCalendar.Shipped);
        rows.Where(row => !row.IsSound).Select(row => (row.Row.Row, row.Findings[0].Column, row.Findings[0].Finding.Rule))
            .ShouldBe([(5, Delayed, "REG-35"), (6, DelayedUntil, "REG-35"), (7, PartyLapsed, "REQ-ThirdPartyExpired")]);

        var done = await new CaseImporting(open.Platform, WorkdayCalendar.Shipped).Take(await Officer(open, organ), "DEMO1", rows, "台账.xlsx", Stop);
        done.Refused.ShouldBeEmpty();
        done.Taken.ShouldBe(4);
        var cases = (await open.Platform.Cases.List(organ, new CaseFilter(), 0, 20, Stop)).ToDictionary(row => row.OwnNumber!);
        (cases["甲-1"].One.Matters[0].HasExpired, cases["甲-1"].One.Matters[0].ResolvedOn, cases["甲-1"].Clock!.IsOnTime).ShouldBe((true, new DateOnly(2023, 5, 8), true));
        cases["甲-2"].One.Matters[0].HasExpired.ShouldBeTrue();
        (cases["甲-3"].One.DelayedUntil, cases["甲-3"].Clock!.DueOn).ShouldBe((new DateOnly(2099, 8, 31), new DateOnly(2099, 8, 31)));
        cases["甲-7"].One.Reason!.HasExpired.ShouldBeTrue();
    }

    [Fact]
    public async Task Who_may_not_register_takes_nothing()
    {
        await using var open = await OpenPlatform.On(Engine.Sqlite, cluster);
        await open.Organ("DEMO1");
        var rows = CaseImport.Plan([Row(2, "甲-1", ("received", "2023-03-06"))], "DEMO1", open.Platform.Today, WorkdayCalendar.Shipped);
        var done = await new CaseImporting(open.Platform, WorkdayCalendar.Shipped).Take(new Actor(1, 0, 0, "none"), "DEMO1", rows, "台账.xlsx", Stop);
        done.Taken.ShouldBe(0);
        done.Refused.Single().Row.Row.ShouldBe(2);
    }

    private static CaseImportRow Row(int number, string own, params (string Key, string Text)[] cells) =>
        cells.Concat([("number", own), ("channel", "当面提交"), ("kind", "自然人"), ("name", "欧阳明月"), ("description", "2022 年会议纪要")])
            .Aggregate(new CaseImportRow(number), (row, cell) => row.With(All.Single(column => column.Key == cell.Item1), cell.Item2));

    private static async Task<Actor> Officer(OpenPlatform open, long organ)
    {
        var person = Allowed(await open.Platform.Acts.Perform(Actor.Replay, new AddPerson("lin", new PersonDetails("林办件").ToContent()) { Reason = "试" }, Stop)).Subject.Number;
        var post = Allowed(await open.Platform.Acts.Perform(Actor.Replay, new AppointPost(organ, new PostAppointed(person, Role.CaseOfficer, Unit: null, new DateOnly(2020, 1, 1), To: null)) { Reason = "试" }, Stop)).Subject.Number;
        return new Actor(person, organ, post, RoleName.Of(Role.CaseOfficer).Key);
    }

    private static Receipt Allowed(Outcome<Receipt> outcome) => outcome.ShouldBeOfType<Allowed<Receipt>>().Value;
}
