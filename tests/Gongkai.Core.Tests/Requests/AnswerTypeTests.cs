using Gongkai.Core.Calendar;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Counting;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Tests.Requests;

public sealed class AnswerTypeTests
{
    private static readonly CaseLaw Law = new(WorkdayCalendar.Shipped);

    [Fact]
    public void The_25_types_cover_the_21_rows_of_results_and_nothing_else()
    {
        AnswerTypeName.All.Select(name => name.Type).ShouldBe(Enum.GetValues<AnswerType>());
        AnswerTypeName.All.Select(name => Tally.RowOf(name.Type)).Distinct().ShouldBe(RequestRow.Leaves, ignoreOrder: true);
    }

    [Theory]
    [InlineData(AnswerType.A11)]
    [InlineData(AnswerType.A14)]
    [InlineData(AnswerType.A17)]
    public void Nothing_is_withheld_whole_before_severance_was_weighed(AnswerType answer)
    {
        var elements = AnswerTypeName.Of(answer).Elements.Where(element => element != AnswerElement.Severability).Select(element => new StatedElement(element, "已写明"));

        Refused(Drafting(), answer, [.. elements]).ShouldContain("REG-37");
    }

    [Fact]
    public void Not_held_needs_a_record_of_the_search_which_the_archive_may_give()
    {
        Refused(Drafting(), AnswerType.A21, []).ShouldBe(["REG-36"]);
        var searched = Drafting() with { Materials = [new("a", "档案室", new(2025, 4, 30), "查了 2019 至 2024 年案卷，没有")] };
        Refused(searched, AnswerType.A21, []).ShouldBeEmpty();
    }

    [Fact]
    public void Whom_publication_would_harm_must_have_been_asked_and_words_do_not_make_up_for_it()
    {
        StatedElement[] stated = [new(AnswerElement.ThirdPartyOpinion, "第三方不同意"), new(AnswerElement.Balancing, "理由合理"), new(AnswerElement.Severability, "不能区分")];
        Refused(Drafting(), AnswerType.A14, stated).ShouldBe(["REG-32"]);

        var asked = Drafting() with { Matters = [new(MatterKind.ThirdParty, "a", new(2025, 4, 22), null, 15) { ResolvedOn = new(2025, 4, 25), Opinion = Opinion.Objects }] };
        Refused(asked, AnswerType.A14, stated).ShouldBeEmpty();
    }

    [Fact]
    public void Excessive_requests_are_refused_only_after_reasons_were_heard_and_a_second_person_agreed()
    {
        Refused(Drafting(), AnswerType.A34, [new(AnswerElement.Evidence, "一年 400 件")]).ShouldBe(["REG-35", "REG-35"]);
        var heard = Drafting() with { Reason = new(new(2025, 4, 22), null, 15) { ResolvedOn = new(2025, 4, 28) } };
        Refused(heard, AnswerType.A34, [new(AnswerElement.Evidence, "一年 400 件"), new(AnswerElement.SecondPerson, "同意")]).ShouldBeEmpty();
    }

    [Fact]
    public void A_case_is_not_given_up_for_want_of_a_correction_that_was_never_asked_for() =>
        Refused(Drafting(), AnswerType.A41, []).ShouldBe(["REG-30"]);

    private static DisclosureCase Drafting() => DisclosureCase.Blank with
    {
        Stage = CaseStage.DecisionDraft,
        ReceivedOn = new DateOnly(2025, 4, 21),
        Starts = [new DateOnly(2025, 4, 21)],
    };

    private static IEnumerable<string> Refused(DisclosureCase one, AnswerType answer, IReadOnlyList<StatedElement> elements) =>
        Law.Try(one, new AnswerDecided(answer, elements), new DateOnly(2025, 5, 6)) is Blocked<DisclosureCase>(var findings) ? findings.Select(finding => finding.Rule) : [];
}
