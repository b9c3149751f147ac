using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Engines;

/// <summary>A province spreads its tables over several machines by organ; no unique key may stand in the way.</summary>
public sealed class UniqueKeyTests(PostgresCluster cluster)
{
    // Small tables that every machine holds in full, with the reason why they do not grow with the work of the organs.
    private static readonly Dictionary<string, string> Reference = new()
    {
        ["migration"] = "one row for each migration",
        ["organ"] = "one row for each organ; codes are unique over all",
        ["organ_address"] = "every address that was ever used leads to one organ",
        ["person"] = "one row for each officer; sign-in names are unique over all",
        ["credential"] = "one row for each officer",
        ["recovery_code"] = "ten rows for each officer",
        ["invitation"] = "links that are used once and cleared away",
        ["backup_claim"] = "one row for each day",
        ["session"] = "sessions of officers, cleared away after a month",
        ["tracking_session"] = "what applicants look up, cleared away after hours",
        ["sign_in_attempt"] = "failures of one day",
        ["protection_key"] = "a few keys, shared by all web nodes",
        ["sealing_key"] = "one row for each key that was ever made",
    };

    [Theory, OnBothEngines]
    public async Task Every_unique_key_of_a_growing_table_begins_with_the_organ(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var tables = await open.Platform.Database.Read(open.Platform.Database.Tables);

        var wrong =
            from table in tables
            where !Reference.ContainsKey(table.Name)
            from key in table.UniqueKeys.DefaultIfEmpty(["(none)"])
            where key[0] != "organ_id"
            select $"{table.Name} ({string.Join(", ", key)})";

        wrong.ShouldBeEmpty("Begin the key with organ_id, or say in this test why the table does not grow.");
        Reference.Keys.Except(tables.Select(table => table.Name)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Both_engines_have_the_same_tables_columns_and_keys()
    {
        var shapes = new List<string>();
        foreach (var engine in Enum.GetValues<Engine>())
        {
            await using var open = await OpenPlatform.On(engine, cluster);
            var tables = await open.Platform.Database.Read(open.Platform.Database.Tables);
            shapes.Add(string.Join('\n', tables.Select(table =>
                $"{table.Name}: {string.Join(", ", table.Columns.Select(column => $"{column.Name} {column.Type}"))}; {string.Join(" | ", table.UniqueKeys.Select(key => string.Join(", ", key)).Order())}")));
        }

        shapes[0].ShouldBe(shapes[1]);
        shapes[0].ShouldContain("entry: organ_id Bigint, number Bigint, ");
    }
}
