using Gongkai.Storage.SignIn;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.SignIn;

public sealed class AttemptsTests(PostgresCluster cluster)
{
    [Theory, OnBothEngines]
    public async Task The_wait_doubles_at_one_client_and_another_client_does_not_feel_it(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var attempts = open.Platform.Attempts;
        for (var i = 0; i < 3; i++)
            (await attempts.Begin("7", "10.0.0.1")).HasCome.ShouldBeTrue();

        (await attempts.Begin("7", "10.0.0.1")).ToWait.ShouldBe(TimeSpan.FromSeconds(2));
        (await attempts.Begin("7", "10.0.0.2")).HasCome.ShouldBeTrue();
        open.Clock.Now += TimeSpan.FromSeconds(2);
        (await attempts.Begin("7", "10.0.0.1")).HasCome.ShouldBeTrue();
        (await attempts.Begin("7", "10.0.0.1")).ToWait.ShouldBe(TimeSpan.FromSeconds(4));
    }

    [Theory, OnBothEngines]
    public async Task Many_tries_at_once_are_counted_one_by_one(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => open.Platform.Attempts.Begin("7", "10.0.0.1")));

        answers.Count(turn => turn.HasCome).ShouldBe(3);
    }

    [Theory, OnBothEngines]
    public async Task Success_and_a_quiet_day_begin_anew(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var attempts = open.Platform.Attempts;
        for (var i = 0; i < 3; i++)
            await attempts.Begin("7", "a");
        await attempts.Succeed("7", "a");
        (await attempts.Begin("7", "a")).HasCome.ShouldBeTrue();

        for (var i = 0; i < 3; i++)
            await attempts.Begin("8", "a");
        open.Clock.Now += TimeSpan.FromHours(25);
        (await attempts.Begin("8", "a")).HasCome.ShouldBeTrue();
        (await attempts.Begin("8", "a")).HasCome.ShouldBeTrue();
    }

    [Fact]
    public void The_wait_grows_to_a_quarter_of_an_hour_and_no_further()
    {
        Attempts.Wait(2).ShouldBe(TimeSpan.Zero);
        Attempts.Wait(9).ShouldBe(TimeSpan.FromSeconds(128));
        Attempts.Wait(5000).ShouldBe(TimeSpan.FromMinutes(15));
    }

    [Theory, OnBothEngines]
    public async Task What_is_typed_for_an_account_that_is_not_there_is_not_kept(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        await open.Platform.Attempts.Begin(Attempts.Unknown("my-password-by-mistake"), "a");

        var kept = await open.Platform.Database.Read(session => session.Rows<string>("select account from sign_in_attempt"));

        kept.ShouldHaveSingleItem().Length.ShouldBe(5);
    }
}
