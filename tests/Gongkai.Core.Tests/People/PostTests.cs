using Gongkai.Core.Ledger;
using Gongkai.Core.People;

namespace Gongkai.Core.Tests.People;

public sealed class PostTests
{
    private readonly PaperPlatform platform = new();

    [Fact]
    public void Who_is_appointed_holds_the_post_from_the_first_to_the_last_day()
    {
        var organ = platform.NewOrgan("DEMO1");
        var person = platform.NewPerson("lin");

        platform.Appoint(person, organ, Role.Drafter, new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 31));

        platform.Staff.HeldBy(person, new DateOnly(2026, 2, 28)).ShouldBeEmpty();
        platform.Staff.HeldBy(person, new DateOnly(2026, 3, 1)).ShouldHaveSingleItem();
        platform.Staff.HeldBy(person, new DateOnly(2026, 3, 31)).ShouldHaveSingleItem();
        platform.Staff.HeldBy(person, new DateOnly(2026, 4, 1)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Role.SystemAdministrator, 1, "不能设在机关之下")]
    [InlineData(Role.Signer, 0, "请选择机关")]
    public void A_post_stands_where_it_belongs(Role role, long organ, string message)
    {
        platform.NewOrgan("DEMO1");
        var person = platform.NewPerson("lin");

        platform.Findings(Actor.Demonstration, Appointing(person, organ, role)).ShouldHaveSingleItem().Message.ShouldContain(message);
    }

    [Fact]
    public void A_post_is_not_given_twice_for_the_same_days()
    {
        var organ = platform.NewOrgan("DEMO1");
        var person = platform.NewPerson("lin");
        platform.Appoint(person, organ, Role.Drafter, to: new DateOnly(2026, 6, 30));

        platform.Rules(Actor.Demonstration, Appointing(person, organ, Role.Drafter)).ShouldBe(["POST-APPOINT"]);
        platform.Rules(Actor.Demonstration, Appointing(person, organ, Role.Drafter, from: new DateOnly(2026, 7, 1))).ShouldBeEmpty();
    }

    [Fact]
    public void Nobody_is_appointed_at_an_organ_that_is_not_there_nor_for_a_period_that_ends_before_it_begins()
    {
        var person = platform.NewPerson("lin");

        platform.Rules(Actor.Demonstration, Appointing(person, 7, Role.Drafter)).ShouldBe(["POST-APPOINT"]);
        platform.Rules(Actor.Demonstration, Appointing(person, 0, Role.AuditAdministrator, new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 1))).ShouldBe(["POST-APPOINT"]);
    }

    [Fact]
    public void Until_security_is_in_office_the_system_administrator_appoints_and_then_no_longer()
    {
        var system = platform.Hold(Role.SystemAdministrator);
        var organ = platform.NewOrgan("DEMO1");
        var (first, second, third) = (platform.NewPerson("one"), platform.NewPerson("two"), platform.NewPerson("three"));

        platform.Do(system, Appointing(first, organ, Role.CaseOfficer));
        platform.Do(system, Appointing(second, Subject.Platform, Role.SecurityAdministrator, from: new DateOnly(2026, 3, 10)));
        platform.Do(system, Appointing(third, organ, Role.Drafter));
        platform.Today = new DateOnly(2026, 3, 10);

        platform.Rules(system, Appointing(third, organ, Role.FirstReviewer)).ShouldBe(["POST-PERMIT"]);
        platform.Do(new Actor(second, Subject.Platform, 2, "security-administrator"), Appointing(third, organ, Role.FirstReviewer));
    }

    [Fact]
    public void Nobody_appoints_themselves_nor_whom_they_stand_in_for()
    {
        var organ = platform.NewOrgan("DEMO1");
        var security = platform.Hold(Role.SecurityAdministrator);
        var deputy = platform.NewPerson("deputy");
        platform.Do(security, new DelegatePost(new Subject(0, "post", security.Post), deputy, platform.Today, platform.Today) { Reason = "出差一天" });
        var acting = security with { Person = deputy, ForPerson = security.Person };

        platform.Rules(security, Appointing(security.Person, organ, Role.Signer)).ShouldBe(["POST-APPOINT"]);
        platform.Rules(acting, Appointing(deputy, organ, Role.Signer)).ShouldBe(["POST-APPOINT"]);
        platform.Rules(acting, Appointing(security.Person, organ, Role.Signer)).ShouldBe(["POST-APPOINT"]);
        platform.Rules(acting, Appointing(platform.NewPerson("other"), organ, Role.Signer)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2026-01-01", null, "2026-06-01", null, false)]
    [InlineData("2026-01-01", "2026-05-31", "2026-06-01", null, true)]
    [InlineData("2026-06-01", null, "2026-01-01", "2026-05-31", true)]
    [InlineData("2026-01-01", "2026-06-01", "2026-06-01", null, false)]
    public void One_person_is_never_two_administrators_on_one_day(string from, string? to, string thenFrom, string? thenTo, bool allowed)
    {
        var person = platform.NewPerson("lin");
        platform.Appoint(person, Subject.Platform, Role.AuditAdministrator, Day(from), to is null ? null : Day(to));

        platform.Rules(Actor.Demonstration, Appointing(person, Subject.Platform, Role.SecurityAdministrator, Day(thenFrom), thenTo is null ? null : Day(thenTo)))
            .ShouldBe(allowed ? [] : ["POST-SEPARATE"]);
    }

    [Fact]
    public void A_post_ends_on_a_day_not_before_yesterday()
    {
        var organ = platform.NewOrgan("DEMO1");
        var drafter = platform.Hold(Role.Drafter, organ);
        var post = new Subject(organ, "post", drafter.Post);

        platform.Rules(Actor.Demonstration, new EndPost(post, new DateOnly(2026, 2, 28))).ShouldBe(["POST-END"]);
        platform.Do(new EndPost(post, new DateOnly(2026, 3, 1)));

        platform.Staff.HeldBy(drafter.Person, platform.Today).ShouldBeEmpty();
        platform.Rules(Actor.Demonstration, new EndPost(post, new DateOnly(2026, 3, 5))).ShouldBe(["POST-END"]);
    }

    [Fact]
    public void The_last_system_administrator_stays_until_another_takes_over()
    {
        var first = platform.Hold(Role.SystemAdministrator);
        var post = new Subject(0, "post", first.Post);

        platform.Rules(Actor.Demonstration, new EndPost(post, new DateOnly(2026, 3, 31))).ShouldBe(["POST-LAST"]);
        platform.Rules(Actor.Demonstration, new SuspendPerson(first.Person) { Reason = "离职离岗" }).ShouldBe(["POST-LAST"]);
        platform.Appoint(platform.NewPerson("next"), Subject.Platform, Role.SystemAdministrator, from: new DateOnly(2026, 4, 1));

        platform.Rules(Actor.Demonstration, new EndPost(post, new DateOnly(2026, 3, 30))).ShouldBe(["POST-LAST"]);
        platform.Rules(Actor.Demonstration, new EndPost(post, new DateOnly(2026, 3, 31))).ShouldBeEmpty();
    }

    [Fact]
    public void A_successor_whose_own_term_ends_is_no_successor()
    {
        var first = platform.Hold(Role.SystemAdministrator);
        platform.Appoint(platform.NewPerson("next"), Subject.Platform, Role.SystemAdministrator, to: new DateOnly(2026, 12, 31));

        platform.Findings(Actor.Demonstration, new EndPost(new Subject(0, "post", first.Post), platform.Today)).ShouldHaveSingleItem().Message.ShouldContain("2027-01-01");
    }

    [Fact]
    public void The_suspended_hold_nothing_until_they_are_restored()
    {
        platform.Hold(Role.SystemAdministrator);
        var organ = platform.NewOrgan("DEMO1");
        var drafter = platform.Hold(Role.Drafter, organ);

        platform.Rules(Actor.Demonstration, new SuspendPerson(drafter.Person)).ShouldBe(["LEDGER-REASON"]);
        platform.Do(new SuspendPerson(drafter.Person) { Reason = "调离本单位" });
        platform.Staff.ActorsOf(drafter.Person, platform.Today).ShouldBeEmpty();
        platform.Rules(Actor.Demonstration, new SuspendPerson(drafter.Person) { Reason = "调离本单位" }).ShouldBe(["PEOPLE-SUSPEND"]);
        platform.Do(new RestorePerson(drafter.Person));
        platform.Staff.ActorsOf(drafter.Person, platform.Today).ShouldBe([drafter]);
        platform.Rules(Actor.Demonstration, new RestorePerson(drafter.Person)).ShouldBe(["PEOPLE-SUSPEND"]);
    }

    [Fact]
    public void Nobody_suspends_themselves()
    {
        var security = platform.Hold(Role.SecurityAdministrator);

        platform.Rules(security, new SuspendPerson(security.Person) { Reason = "试一试停用" }).ShouldContain("PEOPLE-SUSPEND");
    }

    [Fact]
    public void First_setup_makes_the_first_administrator_and_nothing_after()
    {
        var person = platform.Do(Actor.FirstSetup, new AddPerson("admin", new PersonDetails("首任").ToContent())).Number;
        platform.Do(Actor.FirstSetup, Appointing(person, Subject.Platform, Role.SystemAdministrator));

        platform.Rules(Actor.FirstSetup, new AddPerson("again", new PersonDetails("再来").ToContent())).ShouldBe(["POST-PERMIT"]);
        platform.Rules(Actor.FirstSetup, Appointing(person, Subject.Platform, Role.AuditAdministrator)).ShouldBe(["POST-PERMIT"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("林")]
    public void A_person_has_a_name(string name) =>
        platform.Rules(Actor.Demonstration, new AddPerson("lin", new PersonDetails(name).ToContent())).ShouldBe(["PEOPLE-ADD"]);

    private static AppointPost Appointing(long person, long organ, Role role, DateOnly? from = null, DateOnly? to = null) =>
        new(organ, new PostAppointed(person, role, Unit: null, from ?? new DateOnly(2026, 3, 2), to));

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
