using Gongkai.Core.Calendar;
using Gongkai.Core.Ledger;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Tests;

namespace Gongkai.Core.Tests.Requests;

public sealed class CaseMoveTests
{
    [Fact]
    public void What_may_follow_in_which_stage_is_what_was_approved() =>
        ApprovedText.ShouldMatch(CaseMatrix.Render(), "tests", "Gongkai.Core.Tests", "Requests", "moves.txt");

    [Fact]
    public void Each_fact_has_one_line_in_the_matrix() =>
        CaseMove.All.Select(move => move.Fact.Name).Order().ShouldBe(
            EventType.All.Where(one => one.Payload.IsSubclassOf(typeof(CaseFact))).Select(one => one.Payload.Name).Order());

    /// <summary>Whatever the stage: what the matrix leaves empty is refused, with a rule and words that help.</summary>
    [Fact]
    public void What_the_matrix_leaves_empty_is_refused_with_its_rule()
    {
        var law = new CaseLaw(WorkdayCalendar.Shipped);
        var on = new DateOnly(2025, 4, 22);
        foreach (var stage in Enum.GetValues<CaseStage>())
        {
            foreach (var move in CaseMove.All.Where(move => !move.Starts(stage, outside: false)))
            {
                var fact = Facts.Single(one => one.GetType() == move.Fact);

                var findings = law.Try(DisclosureCase.Blank with { Stage = stage }, fact, on).ShouldBeOfType<Blocked<DisclosureCase>>($"{stage} {move.Fact.Name}").Findings;

                findings.ShouldAllBe(finding => finding.Rule.StartsWith("RE", StringComparison.Ordinal) && finding.Message.Length > 5);
            }
        }
    }

    private static readonly CaseFact[] Facts =
    [
        new CaseOpened(1, 1), new CaseSubmitted(Channel.Online), new CaseReceived(Channel.Counter), new CaseAssigned(), new CorrectionRequested(), new CorrectionReceived(), new CorrectionExpired(),
        new ThirdPartyConsulted("a"), new ThirdPartyReplied("a"), new ThirdPartyExpired("a"), new OrganConsulted("a"), new OrganReplied("a"), new OrganExpired("a"), new DeadlineExtended(5),
        new FeeNoticed(), new FeePaid(), new FeeExpired(), new ReasonRequested(), new ReasonReceived(), new ReasonExpired(), new AnswerDelayed(new(2025, 9, 1)),
        new MaterialRequested("a", "档案室", new(2025, 4, 30)), new MaterialAnswered("a", "没有"), new MaterialChased("a"), new CaseSplit(1), new CaseMerged(2), new CaseTransferred(2), new RequestWithdrawn(),
        new AnswerDrafted(), new AnswerDecided(AnswerType.A02, []), new AnswerReturned(), new ReviewRequested(), new AnswerApproved(), new AnswerDispatched(DispatchMethod.Post), new DeliveryProved(),
        new ClosedWithoutLetter(), new CaseArchived(), new CaseRemarked(new Gongkai.Core.Ledger.PersonalReference(1, 1, "x")), new MadeProactive(),
    ];
}
