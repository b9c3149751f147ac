using Gongkai.Core.Calendar;
using Gongkai.Core.Remedies;
using Gongkai.Core.Requests;

namespace Gongkai.Core.Tests.Remedies;

public sealed class RemedyNoticeTests
{
    [Theory]
    [InlineData(AnswerType.A11, "2024-01-01", RemedyRoute.ReviewFirst)]
    [InlineData(AnswerType.A17, "2024-01-01", RemedyRoute.ReviewFirst)]
    [InlineData(AnswerType.A05, "2024-01-01", RemedyRoute.ReviewFirst)]
    [InlineData(AnswerType.A11, "2023-12-31", RemedyRoute.Either)]
    [InlineData(AnswerType.A18, "2024-01-01", RemedyRoute.Either)]
    [InlineData(AnswerType.A21, "2025-06-01", RemedyRoute.Either)]
    [InlineData(AnswerType.A34, "2025-06-01", RemedyRoute.Either)]
    [InlineData(AnswerType.A02, "2025-06-01", RemedyRoute.Either)]
    public void Refusals_go_to_review_first_since_2024(AnswerType answer, string on, RemedyRoute route) =>
        RemedyRoutes.Of(answer, DateOnly.ParseExact(on, "yyyy-MM-dd")).ShouldBe(route);

    [Fact]
    public void Example_9_sixty_days_after_service()
    {
        var refusal = new RemedyNotice(RemedyRoute.ReviewFirst, AnswerType.A16, "滨河区人民政府");

        RemedyNotice.LastDayOfReview(new(2024, 3, 15), WorkdayCalendar.Shipped).ShouldBe(new DateOnly(2024, 5, 14));
        refusal.LastDayOfSuit(new(2024, 3, 15), WorkdayCalendar.Shipped).ShouldBeNull();
        refusal.Paragraph.ShouldBe("如对本决定不服，应当先自收到本告知书之日起60日内向滨河区人民政府申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起15日内依法向人民法院提起行政诉讼。");
    }

    [Fact]
    public void Other_answers_may_be_taken_to_court_within_six_months()
    {
        var answer = new RemedyNotice(RemedyRoute.Either, AnswerType.A21, "滨河区人民政府");

        answer.LastDayOfSuit(new(2025, 1, 2), WorkdayCalendar.Shipped).ShouldBe(new DateOnly(2025, 7, 2));
        answer.Paragraph.ShouldContain("6个月内依法向人民法院提起行政诉讼");
        answer.Paragraph.ShouldNotContain("应当先");
    }

    [Fact]
    public void A_partial_disclosure_names_both_routes()
    {
        var notice = new RemedyNotice(RemedyRoute.ReviewFirst, AnswerType.A05, "滨河区人民政府").Paragraph;

        notice.ShouldContain("对不予公开的部分不服的，应当先");
        notice.ShouldContain("对其余部分不服的，可以");
    }

    [Fact]
    public void Every_decision_falls_into_one_result_of_table_4()
    {
        RemedyDecisionName.All.Select(name => name.Decision).ShouldBe(Enum.GetValues<RemedyDecision>());
        foreach (var outcome in Enum.GetValues<RemedyOutcome>())
            RemedyDecisionName.Of(RemedyDecisionName.Typical(outcome)).Outcome.ShouldBe(outcome);
    }

    [Theory]
    // 28 February 2026 is worked for the Spring Festival; 14 March is a Saturday.
    [InlineData(RemedyKind.Reconsideration, "2026-02-26", "2026-03-04")]
    [InlineData(RemedyKind.Litigation, "2026-02-27", "2026-03-16")]
    public void A_review_is_answered_in_five_workdays_and_a_suit_in_fifteen_days(RemedyKind kind, string filed, string due) =>
        new Remedy { Subject = new(1, Remedy.SubjectKind, 1), Filing = new RemedyFiled(1, kind), FiledOn = DateOnly.Parse(filed, System.Globalization.CultureInfo.InvariantCulture) }
            .AnswerDueOn(WorkdayCalendar.Shipped).ShouldBe(DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture));
}
