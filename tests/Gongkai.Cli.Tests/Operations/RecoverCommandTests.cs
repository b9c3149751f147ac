using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Gongkai.Storage;

namespace Gongkai.Cli.Tests.Operations;

public sealed class RecoverCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_only_administrator_who_lost_everything_comes_in_again_and_the_ledger_says_how()
    {
        var administrator = await AdministratorOnly();
        var data = folder["数据"];

        var outcome = Gongkai.Run("recover", "GuanLi", "--data", data, "--reason", "手机遗失", "--second-factor", "--url", "https://xxgk.example/");

        outcome.ExitCode.ShouldBe(0, outcome.Error);
        outcome.Output.ShouldStartWith("https://xxgk.example/invitation/");
        var token = outcome.Output.Trim().Split('/')[^1];
        outcome.Error.ShouldContain("之前打开它");
        await using var platform = await Open();
        (await platform.Invitations.Invited(token, Stop)).ShouldBe(administrator);
        (await platform.Credentials.Find(administrator, Stop))!.HasSecondFactor.ShouldBeFalse();
        var entries = (await platform.History.Load(Credential.SubjectOf(administrator), Stop)).Entries.TakeLast(2).ToList();
        entries.ShouldAllBe(entry => entry.Who == Actor.CommandLine && entry.Reason == "手机遗失");
        entries.Select(entry => ((CredentialChanged)entry.Fact).Change).ShouldBe([CredentialChange.SecondFactorRemoved, CredentialChange.Invited]);
        (await platform.History.Tell(Credential.SubjectOf(administrator), stop: Stop)).Entries[0].Post.ShouldBe("命令行");
        (await platform.Audit.Verify(stop: Stop)).IsIntact.ShouldBeTrue();
    }

    [Fact]
    public async Task Who_is_no_administrator_and_who_gives_no_reason_get_no_link()
    {
        await AdministratorOnly();
        var data = folder["数据"];

        Gongkai.Run("recover", "linxiao", "--data", data, "--reason", "忘记口令").ShouldSatisfyAllConditions(
            outcome => outcome.ExitCode.ShouldBe(3),
            outcome => outcome.Output.ShouldBeEmpty(),
            outcome => outcome.Error.ShouldContain("〔PEOPLE-INVITE〕"));
        Gongkai.Run("recover", "nobody", "--data", data, "--reason", "忘记口令").Error.ShouldContain("在任的管理员：guanli（系统管理）");
        Gongkai.Run("recover", "guanli", "--data", data).ExitCode.ShouldBe(2);
    }

    private async Task<Platform> Open()
    {
        var data = DataFolder.Open(folder["数据"], demonstration: false).ShouldBeOfType<Allowed<DataFolder>>().Value;
        return (await Platform.Open(data, connectionString: null, TimeProvider.System)).ShouldBeOfType<Allowed<Platform>>().Value;
    }

    private async Task<long> AdministratorOnly()
    {
        await using var platform = await Open();
        var token = (await platform.FirstSetup.NewToken(Stop))!;
        var person = (await platform.FirstSetup.Complete(token, "guanli", new PersonDetails("管理员甲").ToContent(), "hash", Stop)).ShouldBeOfType<Allowed<long>>().Value;
        byte[] secret = [.. Enumerable.Range(1, 20).Select(number => (byte)number)];
        (await platform.Credentials.Enrol(person, secret, TimedCode.At(secret, TimedCode.StepAt(TimeProvider.System.GetUtcNow())), Stop)).ShouldNotBeNull();
        var post = (await platform.Look(Stop)).Staff.PostsOf(person).Single();
        (await platform.Acts.Perform(new Actor(person, 0, post.Subject.Number, "system-administrator"), new AddPerson("linxiao", new PersonDetails("林晓").ToContent()), Stop)).ShouldBeOfType<Allowed<Receipt>>();
        return person;
    }
}
