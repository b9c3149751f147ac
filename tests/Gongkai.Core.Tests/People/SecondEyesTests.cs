using Gongkai.Core.Ledger;
using Gongkai.Core.People;

namespace Gongkai.Core.Tests.People;

public sealed class SecondEyesTests
{
    private static readonly PaperSignature Signature = new("周敏", new DateOnly(2026, 3, 1), Scan: 7);
    private static readonly Actor First = new(1, 1, 1, "drafter");
    private static readonly Actor Second = new(2, 1, 2, "signer");
    private static readonly Actor Third = new(3, 1, 3, "first-reviewer");

    private readonly PaperPlatform platform = new();
    private readonly long organ;

    public SecondEyesTests()
    {
        organ = platform.NewOrgan("DEMO1");
        foreach (var name in new[] { "one", "two", "three" })
            platform.NewPerson(name);
        platform.Appoint(1, organ, Role.Drafter);
        platform.Appoint(1, organ, Role.CaseOfficer);
        platform.Appoint(2, organ, Role.Signer);
    }

    [Theory]
    [InlineData(Duty.Sign)]
    [InlineData(Duty.SecrecyReview)]
    [InlineData(Duty.SecondReview)]
    [InlineData(Duty.ExtensionConsent)]
    [InlineData(Duty.Amend)]
    public void Nobody_is_second_to_what_they_drafted_reviewed_first_or_handled(Duty duty)
    {
        foreach (var done in new[] { Duty.Draft, Duty.FirstReview, Duty.Handle })
        {
            Rules(duty, First, new Step(done, First)).ShouldBe(["POST-SECOND"]);
            Rules(duty, Second, new Step(done, First)).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Standing_in_for_another_does_not_make_a_second_pair_of_eyes()
    {
        var firstForSecond = Second with { Person = 1, ForPerson = 2 };
        var thirdForFirst = First with { Person = 3, ForPerson = 1 };

        Rules(Duty.Sign, firstForSecond, new Step(Duty.Draft, First)).ShouldBe(["POST-SECOND"]);
        Rules(Duty.Sign, Second with { Person = 3, ForPerson = 1 }, new Step(Duty.Draft, First)).ShouldBe(["POST-SECOND"]);
        Rules(Duty.Sign, First, new Step(Duty.Draft, thirdForFirst)).ShouldBe(["POST-SECOND"]);
        Rules(Duty.Sign, Third, new Step(Duty.Draft, thirdForFirst)).ShouldBe(["POST-SECOND"]);
        Rules(Duty.Sign, Second, new Step(Duty.Draft, thirdForFirst)).ShouldBeEmpty();
    }

    [Fact]
    public void The_only_officer_of_an_organ_drafts_reviews_first_and_handles()
    {
        Rules(Duty.FirstReview, First, new Step(Duty.Draft, First)).ShouldBeEmpty();
        Rules(Duty.Handle, First, new Step(Duty.Draft, First), new Step(Duty.FirstReview, First)).ShouldBeEmpty();
    }

    [Fact]
    public void Where_there_is_another_officer_the_drafter_does_not_review_first()
    {
        platform.Appoint(3, organ, Role.FirstReviewer);

        Rules(Duty.FirstReview, First, new Step(Duty.Draft, First)).ShouldBe(["POST-REVIEWER"]);
        Rules(Duty.FirstReview, Third, new Step(Duty.Draft, First)).ShouldBeEmpty();
    }

    [Fact]
    public void The_second_reviewer_may_sign() =>
        Rules(Duty.Sign, Second, new Step(Duty.Draft, First), new Step(Duty.SecondReview, Second)).ShouldBeEmpty();

    [Fact]
    public void A_paper_sign_off_is_entered_by_the_only_officer()
    {
        Rules(Duty.Sign, First, Signature, new Step(Duty.Draft, First)).ShouldBeEmpty();
        platform.Appoint(3, organ, Role.FirstReviewer);
        Rules(Duty.Sign, First, Signature, new Step(Duty.Draft, First)).ShouldBe(["POST-PAPER"]);
    }

    [Fact]
    public void A_paper_sign_off_has_a_name_a_day_and_a_scan()
    {
        Rules(Duty.Sign, First, Signature with { SignerName = " " }).ShouldBe(["POST-PAPER"]);
        Rules(Duty.Sign, First, Signature with { SignedOn = new DateOnly(2026, 3, 3) }).ShouldBe(["POST-PAPER"]);
        Rules(Duty.Sign, First, Signature with { Scan = 0 }).ShouldBe(["POST-PAPER"]);
        Rules(Duty.Draft, First, Signature).ShouldBe(["POST-PAPER"]);
    }

    [Fact]
    public void What_the_platform_did_by_itself_anyone_may_be_second_to() =>
        Rules(Duty.Amend, First, new Step(Duty.Handle, Actor.Automatic)).ShouldBeEmpty();

    private string[] Rules(Duty duty, Actor who, params Step[] earlier) => Rules(duty, who, null, earlier);

    private string[] Rules(Duty duty, Actor who, PaperSignature? paper, params Step[] earlier) =>
        [.. SecondEyes.Check(duty, who, earlier, paper, organ, platform.Staff, platform.Today).Select(finding => finding.Rule)];
}
