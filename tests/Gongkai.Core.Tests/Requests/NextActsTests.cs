using Gongkai.Core.Calendar;
using Gongkai.Core.Requests;

namespace Gongkai.Core.Tests.Requests;

public sealed class NextActsTests
{
    private static readonly CaseLaw Law = new(WorkdayCalendar.Shipped);
    private static readonly DateOnly Received = new(2025, 4, 21);

    private static DisclosureCase Underway => DisclosureCase.Blank.After(new CaseOpened(1, 1), Received).After(new CaseReceived(Channel.Counter, "1号"), Received).After(new CaseAssigned(), Received);

    [Fact]
    public void Every_kind_of_handling_is_asked_about_once()
    {
        var asked = NextActs.Of(Underway, Law, Received).Select(act => act.Kind).ToList();
        asked.ShouldBeUnique();
        asked.ShouldBe(CaseActs.All.Except([CaseActs.Register, CaseActs.SeeIdentity, CaseActs.Remark, CaseActs.Export, CaseActs.AmendApplication]), ignoreOrder: true);
    }

    [Fact]
    public void What_may_be_done_now_is_allowed_and_the_rest_names_its_rule()
    {
        var acts = NextActs.Of(Underway, Law, new DateOnly(2025, 5, 6)).ToDictionary(act => act.Kind);
        acts[CaseActs.Extend].IsAllowed.ShouldBeTrue();
        acts[CaseActs.Draft].IsAllowed.ShouldBeTrue();
        acts[CaseActs.RequestCorrection].Findings[0].Rule.ShouldBe("REG-30");
        acts[CaseActs.Dispatch].Findings[0].Rule.ShouldBe("REQ-Dispatch");
        acts[CaseActs.Confirm].Findings[0].Rule.ShouldBe("REQ-Confirm");
    }

    [Fact]
    public void The_effect_on_the_clock_is_told_before_it_happens()
    {
        Effect(Underway, new ThirdPartyConsulted("1", new DateOnly(2025, 4, 28)), new DateOnly(2025, 4, 25)).ShouldContain(line => line.StartsWith("答复期限由 2025-05-21 改为 2025-06-16", StringComparison.Ordinal));
        Effect(Underway, new DeadlineExtended(20), new DateOnly(2025, 5, 6)).ShouldContain("答复期限由 2025-05-21 改为 2025-06-19");
        var asked = Underway.After(new CorrectionRequested(), new DateOnly(2025, 4, 25));
        Effect(asked, new CorrectionReceived(), new DateOnly(2025, 5, 6)).ShouldContain(line => line.StartsWith("期限自 2025-05-06 的次日重新起算", StringComparison.Ordinal));
        Effect(Underway, new MaterialRequested("1", "党政办公室", new DateOnly(2025, 5, 9)), new DateOnly(2025, 5, 6)).ShouldContain("答复期限不变，仍是 2025-05-21");
        Effect(DisclosureCase.Blank.After(new CaseOpened(1, 1), Received).After(new CaseSubmitted(Channel.Online), Received), new CaseReceived(Channel.Online, Confirmation: "电话"), Received)
            .ShouldContain("收到之日为 2025-04-21，次日起数 20 个工作日，答复期限到 2025-05-21");
    }

    [Fact]
    public void Every_answer_that_a_fact_does_not_lock_follows_from_one_question() =>
        AnswerQuestion.All.SelectMany(question => question.Answers).ShouldBe(Enum.GetValues<AnswerType>().Except([AnswerType.A41, AnswerType.A42]), ignoreOrder: true);

    private static List<string> Effect(DisclosureCase before, CaseFact fact, DateOnly on) => [.. CaseEffect.Tell(before, before.After(fact, on), WorkdayCalendar.Shipped)];
}
