using FsCheck;
using FsCheck.Fluent;
using Gongkai.Core.Ledger;
using Gongkai.Core.People;

namespace Gongkai.Core.Tests.People;

public sealed class DelegationTests
{
    private readonly PaperPlatform platform = new();
    private readonly long organ;
    private readonly Actor signer;
    private readonly Actor drafter;

    public DelegationTests()
    {
        organ = platform.NewOrgan("DEMO1");
        signer = platform.Hold(Role.Signer, organ);
        drafter = platform.Hold(Role.Drafter, organ);
    }

    [Fact]
    public void The_deputy_acts_for_the_holder_from_the_first_to_the_last_day_and_no_longer()
    {
        platform.Do(signer, Delegating(signer, drafter.Person));
        var acting = signer with { Person = drafter.Person, ForPerson = signer.Person };

        platform.Staff.ActorsOf(drafter.Person, new DateOnly(2026, 3, 2)).ShouldBe([drafter, acting]);
        platform.Staff.ActorsOf(drafter.Person, new DateOnly(2026, 3, 6)).ShouldBe([drafter, acting]);
        platform.Staff.ActorsOf(drafter.Person, new DateOnly(2026, 3, 7)).ShouldBe([drafter]);
        platform.Staff.Exercised(signer, new DateOnly(2026, 3, 3)).ShouldNotBeNull();
    }

    [Fact]
    public void Who_claims_another_s_post_without_a_delegation_exercises_nothing()
    {
        platform.Staff.Exercised(signer with { Person = drafter.Person }, platform.Today).ShouldBeNull();
        platform.Staff.Exercised(signer with { Person = drafter.Person, ForPerson = signer.Person }, platform.Today).ShouldBeNull();
        platform.Staff.Exercised(drafter with { Role = "signer" }, platform.Today).ShouldBeNull();
    }

    [Fact]
    public void A_delegated_post_is_not_delegated_further()
    {
        var other = platform.Hold(Role.Handler, organ);
        platform.Do(signer, Delegating(signer, drafter.Person));
        var acting = signer with { Person = drafter.Person, ForPerson = signer.Person };

        platform.Findings(acting, Delegating(signer, other.Person)).ShouldHaveSingleItem().Message.ShouldContain("不得转委托");
    }

    [Fact]
    public void Only_their_own_post_and_only_to_a_colleague_unless_security_does_it()
    {
        var outsider = platform.NewPerson("outsider");
        var security = platform.Hold(Role.SecurityAdministrator);

        platform.Findings(drafter, Delegating(signer, drafter.Person)).ShouldContain(finding => finding.Message.Contains("委托给自己", StringComparison.Ordinal));
        platform.Findings(drafter, Delegating(signer, outsider)).ShouldHaveSingleItem().Message.ShouldContain("只能委托自己的岗位");
        platform.Findings(signer, Delegating(signer, outsider)).ShouldHaveSingleItem().Message.ShouldContain("没有岗位");
        platform.Rules(security, Delegating(signer, outsider)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2026-03-06", "2026-03-02", "早于开始")]
    [InlineData("2025-12-31", "2026-03-02", "任期之内")]
    public void A_delegation_lies_within_the_term_of_the_post(string from, string to, string message) =>
        platform.Findings(signer, Delegating(signer, drafter.Person) with { From = Day(from), To = Day(to) }).ShouldHaveSingleItem().Message.ShouldContain(message);

    [Fact]
    public void A_delegation_says_why_and_goes_to_another_person_in_use()
    {
        platform.Rules(signer, Delegating(signer, drafter.Person) with { Reason = null }).ShouldBe(["LEDGER-REASON"]);
        platform.Do(new SuspendPerson(platform.NewPerson("gone")) { Reason = "调离本单位" });

        platform.Rules(Actor.Demonstration, Delegating(signer, signer.Person)).ShouldBe(["POST-DELEGATE"]);
        platform.Rules(Actor.Demonstration, Delegating(signer, platform.Staff.WithSignInName("gone")!.Id)).ShouldBe(["POST-DELEGATE"]);
    }

    [Fact]
    public void Suspending_the_holder_or_the_deputy_ends_what_the_deputy_may_do()
    {
        platform.Hold(Role.SystemAdministrator);
        platform.Do(signer, Delegating(signer, drafter.Person));
        var acting = signer with { Person = drafter.Person, ForPerson = signer.Person };
        platform.Staff.Exercised(acting, platform.Today).ShouldNotBeNull();

        platform.Do(new SuspendPerson(signer.Person) { Reason = "停职检查" });

        platform.Staff.Exercised(acting, platform.Today).ShouldBeNull();
    }

    [Fact]
    public void Holder_and_deputy_end_a_delegation_and_others_do_not()
    {
        var other = platform.Hold(Role.Handler, organ);
        var delegation = platform.Do(signer, Delegating(signer, drafter.Person));
        platform.Today = new DateOnly(2026, 3, 4);

        platform.Rules(other, new EndDelegation(delegation, new DateOnly(2026, 3, 3))).ShouldBe(["POST-DELEGATE"]);
        platform.Do(drafter, new EndDelegation(delegation, new DateOnly(2026, 3, 5)));
        platform.Do(signer, new EndDelegation(delegation, new DateOnly(2026, 3, 3)));

        platform.Staff.ActorsOf(drafter.Person, platform.Today).ShouldBe([drafter]);
        platform.Rules(signer, new EndDelegation(delegation, new DateOnly(2026, 3, 6))).ShouldBe(["POST-DELEGATE"]);
    }

    [Fact]
    public void A_deputy_never_joins_two_platform_posts()
    {
        var system = platform.Hold(Role.SystemAdministrator);
        var audit = platform.Hold(Role.AuditAdministrator);
        var deputy = platform.NewPerson("deputy");
        platform.Do(Delegating(system, deputy));

        platform.Rules(Actor.Demonstration, Delegating(system, audit.Person)).ShouldBe(["POST-SEPARATE"]);
        platform.Rules(Actor.Demonstration, Delegating(audit, deputy)).ShouldBe(["POST-SEPARATE"]);
        platform.Rules(Actor.Demonstration, new AppointPost(0, new PostAppointed(deputy, Role.SecurityAdministrator, null, platform.Today, null))).ShouldBe(["POST-SEPARATE"]);
        platform.Rules(Actor.Demonstration, Delegating(audit, deputy) with { From = new DateOnly(2026, 3, 7), To = new DateOnly(2026, 3, 8) }).ShouldBeEmpty();
    }

    [Fact]
    public void On_no_day_whatever_was_tried_is_one_person_two_administrators()
    {
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Attempts.ToArbitrary(), attempts =>
        {
            var tried = new PaperPlatform();
            for (var person = 0; person < 4; person++)
                tried.NewPerson($"person-{person}");
            foreach (var attempt in attempts)
                attempt(tried);
            Days.SelectMany(day => tried.Staff.People.Select(person => tried.Staff.ActorsOf(person.Id, day).Select(actor => actor.Role).Distinct().Count()))
                .ShouldAllBe(roles => roles <= 1);
        }));
    }

    private static readonly DateOnly[] Days = [.. Enumerable.Range(0, 40).Select(new DateOnly(2026, 2, 20).AddDays)];

    private static Gen<Action<PaperPlatform>[]> Attempts => Gen.OneOf(Appointment, Substitution, Ending).ArrayOf(12);

    private static Gen<DateOnly> SomeDay => Gen.Elements(Days);

    private static Gen<Action<PaperPlatform>> Appointment =>
        from person in Gen.Choose(1, 4)
        from role in Gen.Elements(Role.SystemAdministrator, Role.SecurityAdministrator, Role.AuditAdministrator)
        from start in SomeDay
        from length in Gen.Choose(0, 30)
        select (Action<PaperPlatform>)(tried => tried.Try(
            Actor.Demonstration, new AppointPost(0, new PostAppointed(person, role, null, start, length > 25 ? null : start.AddDays(length)))));

    private static Gen<Action<PaperPlatform>> Substitution =>
        from post in Gen.Choose(1, 6)
        from deputy in Gen.Choose(1, 4)
        from start in SomeDay
        from length in Gen.Choose(0, 20)
        select (Action<PaperPlatform>)(tried => tried.Try(
            Actor.Demonstration, new DelegatePost(new Subject(0, "post", post), deputy, start, start.AddDays(length)) { Reason = "休假期间代行" }));

    private static Gen<Action<PaperPlatform>> Ending =>
        from post in Gen.Choose(1, 6)
        from day in SomeDay
        select (Action<PaperPlatform>)(tried => tried.Try(Actor.Demonstration, new EndPost(new Subject(0, "post", post), day)));

    private static DelegatePost Delegating(Actor holder, long deputy) =>
        new(new Subject(holder.PostOrgan, "post", holder.Post), deputy, new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 6)) { Reason = "外出学习五天" };

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
