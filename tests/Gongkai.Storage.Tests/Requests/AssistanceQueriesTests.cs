using Gongkai.Core.Ledger;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Requests;

public sealed class AssistanceQueriesTests(PostgresCluster cluster)
{
    private static readonly DateOnly Asked = new(2025, 4, 22);

    [Theory, OnBothEngines]
    public async Task What_is_asked_of_another_organ_stands_in_both_ledgers_and_is_answered_there(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var (organ, other) = (await open.Organ("DEMO1"), await open.Organ("DEMO2"));
        var number = await Received(open, organ);
        await Ask(open, organ, number, "1", other, new(2025, 4, 25));
        await open.Do(new HandleCase(organ, number, new MaterialRequested("2", "市档案馆", new(2025, 4, 25), "底图")) { LegalDate = Asked });
        var queries = open.Platform.Assistances;

        var waiting = (await queries.Waiting(other)).ShouldHaveSingleItem();
        (waiting.Case.Organ, waiting.DueOn, waiting.IsOpen).ShouldBe((organ, new DateOnly(2025, 4, 25), true));
        (await queries.Waiting(organ)).ShouldBeEmpty();
        (await queries.Find(organ, waiting.Number!.Value)).ShouldBeNull("whoever was not asked has no such record");
        await open.Do(new HandleCase(organ, number, new MaterialChased("1")) { Asked = other, LegalDate = new(2025, 4, 24) });
        await open.Do(new AnswerAssistance(other, waiting.Number.Value, new MaterialAnswer(MaterialResult.Nothing, null, "档案室", "按年度", 1)));

        (await queries.Waiting(other)).ShouldBeEmpty();
        (await queries.Done(other)).ShouldHaveSingleItem().Chased.ShouldBe(1);
        var record = (await queries.Find(other, waiting.Number.Value))!;
        (record.Assistance.Answer!.Result, record.Assistance.ChasedOn.Length, record.IsOpen).ShouldBe((MaterialResult.Nothing, 1, false));
        var material = (await open.Platform.Cases.Find(organ, number))!.One.Materials[0];
        material.Answer.ShouldBe("查了，没有；查了档案室；方法：按年度");
        (await open.Platform.Audit.Verify()).Breaks.ShouldBeEmpty();
        (await open.Platform.Acts.Perform(Actor.Demonstration, new AnswerAssistance(other, waiting.Number.Value, new MaterialAnswer(MaterialResult.Provided, "又有了")))).ShouldBeOfType<Blocked<Receipt>>()
            .Findings.ShouldHaveSingleItem().Rule.ShouldBe("REQ-MaterialAnswered");

        await (open.Platform.Audit.Rebuild());
        (await queries.Done(other)).ShouldHaveSingleItem().AnsweredOn.ShouldNotBeNull();
    }

    [Theory, OnBothEngines]
    public async Task Units_are_counted_asked_answered_overdue_and_by_the_middle_of_their_days(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        open.Clock.Now = new(2025, 5, 6, 1, 0, 0, TimeSpan.Zero);
        var (organ, other) = (await open.Organ("DEMO1"), await open.Organ("DEMO2"));
        var number = await Received(open, organ);
        for (var i = 1; i <= 4; i++)
            await Ask(open, organ, number, $"{i}", other, new(2025, 4, 25));
        await open.Do(new HandleCase(organ, number, new MaterialRequested("5", "市档案馆", new(2025, 5, 9), "底图")) { LegalDate = Asked });
        await Note(open, organ, number, "1", other, new(2025, 4, 24));
        await Note(open, organ, number, "2", other, new(2025, 4, 27));

        var tallies = await open.Platform.Assistances.Count(organ, new(2025, 1, 1), new(2025, 12, 31), open.Platform.Today);

        var (asked, outside) = (tallies[0], tallies[1]);
        (asked.Name, asked.Asked, asked.Answered, asked.Overdue, asked.MedianDays).ShouldBe(("乙机关", 4, 2, 3, 3.5m));
        (outside.Name, outside.Asked, outside.Answered, outside.Overdue, outside.MedianDays).ShouldBe(("市档案馆", 1, 0, 0, null));
        (await open.Platform.Assistances.Count(organ, new(2024, 1, 1), new(2024, 12, 31), open.Platform.Today)).ShouldBeEmpty();
        (await open.Platform.Assistances.Count(other, new(2025, 1, 1), new(2025, 12, 31), open.Platform.Today)).ShouldBeEmpty();

        await open.Do(new HandleCase(organ, number, new RequestWithdrawn()) { LegalDate = new(2025, 5, 6), Reason = "本人撤回" });
        await open.Do(new HandleCase(organ, number, new AnswerDecided(AnswerType.A43, [])) { LegalDate = new(2025, 5, 6) });
        await open.Do(new HandleCase(organ, number, new ClosedWithoutLetter()) { LegalDate = new(2025, 5, 6) });
        (await open.Platform.Assistances.Waiting(other)).ShouldBeEmpty("a case that is done needs no material");
    }

    private static Task Ask(OpenPlatform open, long organ, long number, string reference, long other, DateOnly due) =>
        open.Do(new HandleCase(organ, number, new MaterialRequested(reference, "乙机关", due, "2024年会议纪要") { AskedOrgan = other }) { Asked = other, LegalDate = Asked });

    private static Task Note(OpenPlatform open, long organ, long number, string reference, long other, DateOnly on) =>
        open.Do(new HandleCase(organ, number, new MaterialAnswer(MaterialResult.Provided, "送来了").ToFact(reference)) { Asked = other, LegalDate = on });

    private static async Task<long> Received(OpenPlatform open, long organ) =>
        (await open.Do(new RegisterApplication(organ, Channel.Counter, ApplicantKind.NaturalPerson, new Parties([new Party("王小明")]), null, "2024年会议纪要", IsReceived: true) { LegalDate = new(2025, 4, 21) }))
        .Entries.First(entry => entry.Subject.Kind == DisclosureCase.SubjectKind).Subject.Number;
}
