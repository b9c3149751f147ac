using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Gongkai.Storage.SignIn;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.SignIn;

public sealed class LinkTests(PostgresCluster cluster)
{
    private static readonly PersonalContent Details = new("person", """{"name":"张三"}""");

    [Theory, OnBothEngines]
    public async Task The_setup_link_makes_one_administrator_and_then_no_link_does(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster, demonstration: false);
        var setup = open.Platform.FirstSetup;
        var (first, second) = ((await setup.NewToken())!, (await setup.NewToken())!);
        (await setup.IsOpen(first)).ShouldBeTrue();
        (await setup.IsOpen("something else")).ShouldBeFalse();

        var person = (await setup.Complete(first, "zhang", Details, "hash")).ShouldBeOfType<Allowed<long>>().Value;

        var (staff, _) = await open.Platform.Look();
        staff.HeldBy(person, open.Platform.Today).ShouldHaveSingleItem().Role.ShouldBe(Role.SystemAdministrator);
        (await setup.IsOpen(second)).ShouldBeFalse();
        (await setup.Complete(second, "li", Details, "hash")).ShouldBeOfType<Blocked<long>>();
        (await setup.NewToken()).ShouldBeNull();
        (await open.Platform.Acts.Perform(Actor.FirstSetup, new AddPerson("wang", Details))).ShouldBeOfType<Blocked<Receipt>>();
    }

    [Theory, OnBothEngines]
    public async Task Of_two_who_use_setup_links_at_once_one_becomes_administrator(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster, demonstration: false);
        var tokens = new[] { await open.Platform.FirstSetup.NewToken(), await open.Platform.FirstSetup.NewToken() };

        var outcomes = await Task.WhenAll(tokens.Select((token, i) => open.Platform.FirstSetup.Complete(token!, $"admin{i}", Details, "hash")));

        outcomes.Count(outcome => outcome is Allowed<long>).ShouldBe(1);
        (await open.Platform.Look()).Staff.People.Count().ShouldBe(1);
    }

    [Theory, OnBothEngines]
    public async Task A_refused_setup_leaves_the_link_usable(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster, demonstration: false);
        var token = (await open.Platform.FirstSetup.NewToken())!;

        (await open.Platform.FirstSetup.Complete(token, "a/b", Details, "hash")).ShouldBeOfType<Blocked<long>>().Findings.ShouldHaveSingleItem().Rule.ShouldBe("PEOPLE-ADD");
        (await open.Platform.FirstSetup.IsOpen(token)).ShouldBeTrue();
    }

    [Theory, OnBothEngines]
    public async Task An_invitation_is_used_once_within_three_days_and_a_new_one_replaces_it(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var system = await open.Appoint(await open.Person("system"), Subject.Platform, Role.SystemAdministrator);
        var person = await open.Person("zhang");
        var invitations = open.Platform.Invitations;
        var first = await Issue(open, system, person);
        var second = await Issue(open, system, person);
        (await invitations.Invited(first)).ShouldBeNull();
        (await invitations.Invited(second)).ShouldBe(person);

        (await invitations.Accept(second, "hash")).ShouldBeOfType<Allowed<long>>().Value.ShouldBe(person);
        (await invitations.Accept(second, "other")).ShouldBeOfType<Blocked<long>>();
        (await open.Platform.Credentials.Find(person))!.PasswordHash.ShouldBe("hash");

        var third = await Issue(open, system, person);
        open.Clock.Now += TimeSpan.FromHours(73);
        (await invitations.Invited(third)).ShouldBeNull();
        (await invitations.Accept(third, "hash")).ShouldBeOfType<Blocked<long>>();
    }

    [Theory, OnBothEngines]
    public async Task System_administration_invites_newcomers_and_resets_only_while_there_is_no_security_administration(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var system = await open.Appoint(await open.Person("system"), Subject.Platform, Role.SystemAdministrator);
        var person = await open.Person("zhang");
        await open.Platform.Credentials.SetPassword(person, "hash", keep: null);
        await Issue(open, system, person);

        var security = await open.Appoint(await open.Person("security"), Subject.Platform, Role.SecurityAdministrator);

        (await open.Platform.Invitations.Issue(system, person)).ShouldBeOfType<Blocked<Invitation>>().Findings.ShouldHaveSingleItem().Rule.ShouldBe("PEOPLE-INVITE");
        await Issue(open, security, person);
        await Issue(open, system, await open.Person("li"));
    }

    private static async Task<string> Issue(OpenPlatform open, Actor who, long person) =>
        (await open.Platform.Invitations.Issue(who, person)).ShouldBeOfType<Allowed<Invitation>>().Value.Token;
}
