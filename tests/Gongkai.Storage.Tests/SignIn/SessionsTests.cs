using Gongkai.Storage.Keys;
using Gongkai.Storage.SignIn;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.SignIn;

public sealed class SessionsTests(PostgresCluster cluster)
{
    private static readonly SessionLimits Limits = new();

    [Theory, OnBothEngines]
    public async Task A_token_is_known_by_its_hash_only(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var token = await Open(open);

        var stored = (await open.Platform.Database.Read(session => session.Row<string>("select token_hash from session")))!;
        stored.ShouldNotContain(token);
        (await open.Platform.Sessions.Find(token, Limits))!.PersonId.ShouldBe(1);
        (await open.Platform.Sessions.Find(stored, Limits)).ShouldBeNull();
    }

    [Theory, OnBothEngines]
    public async Task It_ends_by_idleness_by_age_and_by_word(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var (idle, ended) = (await Open(open), await Open(open));
        await open.Platform.Sessions.End(ended);
        (await open.Platform.Sessions.Find(ended, Limits)).ShouldBeNull();
        open.Clock.Now += TimeSpan.FromMinutes(14);
        (await open.Platform.Sessions.Find(idle, Limits)).ShouldNotBeNull();
        open.Clock.Now += TimeSpan.FromMinutes(14);
        (await open.Platform.Sessions.Find(idle, Limits)).ShouldNotBeNull();
        open.Clock.Now += TimeSpan.FromMinutes(15);
        (await open.Platform.Sessions.Find(idle, Limits)).ShouldBeNull();

        var old = await Open(open);
        for (var minutes = 0; minutes < 12 * 60; minutes += 10)
        {
            (await open.Platform.Sessions.Find(old, Limits)).ShouldNotBeNull();
            open.Clock.Now += TimeSpan.FromMinutes(10);
        }

        (await open.Platform.Sessions.Find(old, Limits)).ShouldBeNull();
    }

    [Fact]
    public async Task Where_nothing_can_be_written_whoever_reads_stays_signed_in()
    {
        await using var open = await OpenPlatform.On(Engine.Sqlite, cluster);
        var token = await Open(open);
        for (var i = 0; i < 5; i++)
        {
            open.Clock.Now += TimeSpan.FromMinutes(10);
            await open.Platform.Database.Write(session => session.Execute("pragma query_only = on"));
            (await open.Platform.Sessions.Find(token, Limits)).ShouldNotBeNull();
        }

        (await open.Platform.Sessions.Seen(token))!.LastSeenAt.ShouldBe(new MovedClock().Now);
        open.Clock.Now += TimeSpan.FromMinutes(10);
        (await open.Platform.Sessions.Find(token, Limits)).ShouldNotBeNull();
        (await open.Platform.Sessions.Seen(token))!.LastSeenAt.ShouldBe(open.Clock.Now);
        open.Clock.Now += TimeSpan.FromMinutes(15);
        (await open.Platform.Sessions.Find(token, Limits)).ShouldBeNull();
    }

    [Theory, OnBothEngines]
    public async Task The_second_step_gives_a_new_token_and_keeps_what_was_being_handed_in(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var half = await Open(open);
        await open.Platform.Sessions.Keep(half, "sealed form");

        var full = await open.Platform.Sessions.Complete((await open.Platform.Sessions.Find(half, Limits))!);

        (await open.Platform.Sessions.Find(half, Limits)).ShouldBeNull();
        (await open.Platform.Sessions.Find(full, Limits))!.SecondFactor.ShouldBeTrue();
        (await open.Platform.Sessions.Kept(full)).ShouldBe("sealed form");
    }

    [Theory, OnBothEngines]
    public async Task Nobody_ends_another_persons_session_by_its_number(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var token = await Open(open);
        var number = (await open.Platform.Sessions.Find(token, Limits))!.Number;

        (await open.Platform.Sessions.EndNumbered(2, number)).ShouldBeFalse();
        (await open.Platform.Sessions.Find(token, Limits)).ShouldNotBeNull();
        (await open.Platform.Sessions.EndNumbered(1, number)).ShouldBeTrue();
        (await open.Platform.Sessions.Find(token, Limits)).ShouldBeNull();
    }

    [Theory, OnBothEngines]
    public async Task What_ended_long_ago_is_cleared_away_and_the_log_stays(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var old = await Open(open);
        await open.Platform.SignInLog.Write(SignInEvent.SignedIn, 1, new Client("10.0.0.1", "test"));
        await open.Platform.Attempts.Begin("1", "10.0.0.1");
        open.Clock.Now += TimeSpan.FromDays(40);
        var recent = await Open(open);

        await open.Platform.Sessions.Clear();

        (await open.Platform.Sessions.Seen(old)).ShouldBeNull();
        (await open.Platform.Sessions.Seen(recent)).ShouldNotBeNull();
        (await open.Platform.SignInLog.Of(1, 10)).ShouldHaveSingleItem().Result.ShouldBe("登录");
        (await open.Platform.Database.Read(session => session.Row<long>("select count(*) from sign_in_attempt"))).ShouldBe(0);
    }

    [Theory, OnBothEngines]
    public async Task The_keys_of_forms_are_shared_by_nodes_and_closed_without_the_key_folder(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        await open.Platform.ProtectionKeys.Store("key-1", "<key>secret words</key>");
        await open.Reopen();

        (await open.Platform.ProtectionKeys.All()).ShouldBe(["<key>secret words</key>"]);
        var sealedBytes = (await open.Platform.Database.Read(session => session.Row<byte[]>("select sealed from protection_key")))!;
        sealedBytes.AsSpan().IndexOf("secret words"u8).ShouldBe(-1);
        var elsewhere = Directory.CreateTempSubdirectory("gongkai-keys-");
        KeyRing.Open(elsewhere.FullName).Open(sealedBytes, "protection/key-1").ShouldBeNull();
        elsewhere.Delete(recursive: true);
    }

    private static Task<string> Open(OpenPlatform open) => open.Platform.Sessions.Open(1, new Client("10.0.0.1", new string('x', 500)), secondFactor: false);
}
