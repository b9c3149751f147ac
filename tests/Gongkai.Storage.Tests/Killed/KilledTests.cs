using System.Globalization;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Killed;

/// <summary>Killed at any moment, the program keeps every act that it has confirmed, and none by half.</summary>
public sealed class KilledTests(ITestOutputHelper output)
{
    private const int LivesOfOneDatabase = 20;

    // 200 in the long test (dev.cs test --long); a seed may be given, to play a failure again.
    private static int Rounds => Environment.GetEnvironmentVariable("GONGKAI_LONG") == "1" ? 200 : 6;

    private static int Seed => int.TryParse(Environment.GetEnvironmentVariable("GONGKAI_SEED"), CultureInfo.InvariantCulture, out var given) ? given : Random.Shared.Next();

    [Theory, OnBothEngines]
    public async Task Every_confirmed_act_is_there_after_a_kill_and_none_is_half_there(Engine engine)
    {
        var seed = Seed;
        var random = new Random(seed);
        await using var cluster = new PostgresCluster { IsDurable = true };
        var (round, confirmed) = (0, 0);
        while (round < Rounds)
        {
            using var database = await KilledDatabase.On(engine, cluster);
            for (var life = 1; life <= LivesOfOneDatabase && round < Rounds; life++)
            {
                var unplugged = engine == Engine.Postgres && random.Next(5) == 0 ? cluster : null;
                var kept = await LiveAndDie(database, life, unplugged, random);
                await database.Check(kept, $"seed {seed}, round {++round}");
                confirmed += kept.Count;
            }
        }

        output.WriteLine($"seed {seed}: {round} rounds, {confirmed} entries confirmed");
        confirmed.ShouldBeGreaterThan(round, $"seed {seed}");
    }

    /// <summary>Starts a process and kills it at a moment that nobody knows; answers what it had confirmed until then.</summary>
    private static async Task<IReadOnlyCollection<ConfirmedEntry>> LiveAndDie(KilledDatabase database, int life, PostgresCluster? unplugged, Random random)
    {
        using var process = database.Start($"l{life}t");
        // The first life of a database may end while the tables are being made.
        await process.Read(life == 1 && random.Next(2) == 0 ? 1 : random.Next(2, 40));
        Thread.SpinWait(random.Next(2_000_000));
        if (unplugged is not null)
            await unplugged.PullThePlug();
        await process.Kill();
        return [.. process.Confirmed];
    }
}
