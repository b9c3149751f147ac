using Gongkai.Core.Calendar;
using Gongkai.Core.Remedies;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Tests.Remedies;

public sealed class ReplayTests
{
    [Fact]
    public void What_a_line_leaves_out_is_done_on_the_day_of_the_decision_by_two_posts()
    {
        var steps = Steps(At("2023-03-06", new CaseReceived(Channel.Counter)), At("2023-03-20", new AnswerDecided(AnswerType.A21, [])), At("2023-03-21", new AnswerDispatched(DispatchMethod.Post)));

        steps.Select(step => (step.On.Day, step.Post, step.Fact!.GetType().Name)).ShouldBe(
        [
            (6, ReplayPost.Officer, nameof(CaseReceived)),
            (20, ReplayPost.Officer, nameof(CaseAssigned)),
            (20, ReplayPost.Officer, nameof(AnswerDrafted)),
            (20, ReplayPost.Officer, nameof(AnswerDecided)),
            (20, ReplayPost.Officer, nameof(ReviewRequested)),
            (20, ReplayPost.Signer, nameof(AnswerApproved)),
            (21, ReplayPost.Officer, nameof(AnswerDispatched)),
        ]);
        steps.Select(step => step.Fact).OfType<AnswerDecided>().Single().Elements.ShouldHaveSingleItem().IsPlaceholder.ShouldBeTrue();
    }

    [Fact]
    public void A_request_that_was_given_up_ends_on_that_day_without_a_letter()
    {
        var withdrawn = Steps(At("2023-03-06", new CaseReceived(Channel.Counter)), At("2023-03-10", new RequestWithdrawn()));

        withdrawn[^1].ShouldBe(new ReplayStep(new(2023, 3, 10), ReplayPost.Head) { Fact = new ClosedWithoutLetter(), Answer = AnswerType.A43 });
    }

    [Fact]
    public void A_third_party_that_was_silent_has_let_the_time_pass_before_the_decision()
    {
        var silent = Steps(
            At("2025-04-21", new CaseReceived(Channel.Counter)),
            At("2025-04-25", new ThirdPartyConsulted("a", new(2025, 4, 28))),
            At("2025-05-23", new AnswerDecided(AnswerType.A04, [])),
            At("2025-05-26", new AnswerDispatched(DispatchMethod.Post)));

        silent.ShouldContain(step => step.Fact is ThirdPartyExpired);
    }

    [Fact]
    public void What_the_law_forbids_is_refused_whole()
    {
        Refused(At("2025-04-21", new CaseReceived(Channel.Counter)), At("2025-04-25", new ThirdPartyConsulted("a", new(2025, 4, 28))), At("2025-05-06", new AnswerDecided(AnswerType.A04, []))).ShouldBe(["REQ-Draft"]);
        Refused(At("2025-04-21", new CaseReceived(Channel.Counter)), At("2025-05-06", new AnswerDispatched(DispatchMethod.Post))).ShouldBe(["REQ-Dispatch"]);
    }

    private static IReadOnlyList<ReplayStep> Steps(params OutsideAct[] acts) => Replay.Steps(Told(acts), WorkdayCalendar.Shipped).ShouldBeOfType<Allowed<IReadOnlyList<ReplayStep>>>().Value;

    private static IEnumerable<string> Refused(params OutsideAct[] acts) =>
        Replay.Steps(Told(acts), WorkdayCalendar.Shipped).ShouldBeOfType<Blocked<IReadOnlyList<ReplayStep>>>().Findings.Select(finding => finding.Rule);

    private static ToldApplication Told(OutsideAct[] acts) =>
        new("DEMO1", ApplicantKind.NaturalPerson, new Parties([new Party("张三")]), Mandate.None, "预算", Channel.Counter, acts, []);

    private static OutsideAct At(string day, CaseFact fact) => new(DateOnly.ParseExact(day, "yyyy-MM-dd"), fact, []);
}
