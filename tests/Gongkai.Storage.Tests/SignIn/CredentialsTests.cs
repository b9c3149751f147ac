using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Gongkai.Storage.SignIn;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.SignIn;

public sealed class CredentialsTests(PostgresCluster cluster)
{
    private static readonly byte[] Secret = [.. Enumerable.Range(1, 20).Select(i => (byte)i)];

    [Theory, OnBothEngines]
    public async Task Each_change_is_on_the_ledger_and_no_secret_is(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var person = await open.Person("zhang");

        (await open.Platform.Credentials.SetPassword(person, "hash-of-a-password", keep: null)).ShouldBeOfType<Allowed<Receipt>>();
        (await Enrol(open, person)).Count.ShouldBe(10);

        var payloads = await open.Platform.Database.Read(session => session.Rows<string>("select event || payload from entry where subject_kind = 'credential' order by number"));
        payloads.ShouldBe(["credential.changed/1{\"change\":\"passwordSet\"}", "credential.changed/1{\"change\":\"secondFactorEnrolled\"}"]);
        var bytes = (await open.Platform.Database.Read(session => session.Row<byte[]>("select factor_secret from credential")))!;
        bytes.AsSpan().IndexOf(Secret).ShouldBe(-1);
    }

    [Theory, OnBothEngines]
    public async Task A_timed_code_is_accepted_once_even_when_two_nodes_are_asked_at_once(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var person = await open.Person("zhang");
        await Enrol(open, person);
        open.Clock.Now += TimeSpan.FromMinutes(5);
        var code = TimedCode.At(Secret, TimedCode.StepAt(open.Clock.Now));

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => open.Platform.Credentials.AcceptCode(person, code)));

        answers.Count(accepted => accepted).ShouldBe(1);
    }

    [Theory, OnBothEngines]
    public async Task The_code_that_enrolled_does_not_sign_in(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var person = await open.Person("zhang");
        await Enrol(open, person);

        (await open.Platform.Credentials.AcceptCode(person, TimedCode.At(Secret, TimedCode.StepAt(open.Clock.Now)))).ShouldBeFalse();
    }

    [Theory, OnBothEngines]
    public async Task A_recovery_code_is_used_once_written_in_any_way(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var person = await open.Person("zhang");
        var code = (await Enrol(open, person))[3];

        (await open.Platform.Credentials.AcceptRecoveryCode(person, "2222-2222-2222")).ShouldBeFalse();
        (await open.Platform.Credentials.AcceptRecoveryCode(person, code.ToUpperInvariant().Replace("-", " "))).ShouldBeTrue();
        (await open.Platform.Credentials.AcceptRecoveryCode(person, code)).ShouldBeFalse();
        (await open.Platform.Credentials.Find(person))!.RecoveryCodes.ShouldBe(9);
    }

    [Theory, OnBothEngines]
    public async Task A_new_password_ends_every_other_session(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var person = await open.Person("zhang");
        var (here, there) = (await Session(open, person), await Session(open, person));

        await open.Platform.Credentials.SetPassword(person, "hash", keep: here);

        (await open.Platform.Sessions.Find(here, new SessionLimits())).ShouldNotBeNull();
        (await open.Platform.Sessions.Find(there, new SessionLimits())).ShouldBeNull();
    }

    [Theory, OnBothEngines]
    public async Task Another_persons_factor_is_removed_by_security_administration_only(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var person = await open.Person("zhang");
        await Enrol(open, person);
        var system = await open.Appoint(await open.Person("system"), Subject.Platform, Role.SystemAdministrator);
        var audit = await open.Appoint(await open.Person("audit"), Subject.Platform, Role.AuditAdministrator);
        var security = await open.Appoint(await open.Person("security"), Subject.Platform, Role.SecurityAdministrator);

        (await open.Platform.Credentials.RemoveSecondFactor(audit, person)).ShouldBeOfType<Blocked<Receipt>>();
        (await open.Platform.Credentials.RemoveSecondFactor(system, person)).ShouldBeOfType<Blocked<Receipt>>();
        (await open.Platform.Credentials.RemoveSecondFactor(security, security.Person)).ShouldBeOfType<Blocked<Receipt>>();
        (await open.Platform.Credentials.RemoveSecondFactor(security, person)).ShouldBeOfType<Allowed<Receipt>>();
        (await open.Platform.Credentials.Find(person))!.HasSecondFactor.ShouldBeFalse();
    }

    private static Task<string> Session(OpenPlatform open, long person) =>
        open.Platform.Sessions.Open(person, new Client("127.0.0.1", "test"), secondFactor: false);

    private static async Task<IReadOnlyList<string>> Enrol(OpenPlatform open, long person)
    {
        var code = TimedCode.At(Secret, TimedCode.StepAt(open.Clock.Now));
        return (await open.Platform.Credentials.Enrol(person, Secret, code)).ShouldBeOfType<Allowed<IReadOnlyList<string>>>().Value;
    }
}
