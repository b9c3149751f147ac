using System.Reflection;
using Gongkai.Core.Rules;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.Migrations;

/// <summary>迁移：编号的 .sql 只向前执行，在锁之下，每份一次；比程序新的数据库拒绝打开。</summary>
internal static class MigrationRunner
{
    private const string Folder = "migrations/";

    /// <summary>程序认得的全部迁移，按编号。</summary>
    public static IReadOnlyList<Migration> All { get; } =
    [
        .. from name in typeof(MigrationRunner).Assembly.GetManifestResourceNames()
           where name.StartsWith(Folder, StringComparison.Ordinal)
           let title = Path.GetFileNameWithoutExtension(name[Folder.Length..])
           let number = int.Parse(title.AsSpan(0, 3), System.Globalization.CultureInfo.InvariantCulture)
           orderby number
           select new Migration(number, title, Read(name)),
    ];

    /// <summary>升到程序的版本；答现在的版本。已是这个版本的，一个字也不写，只读的库也打得开。</summary>
    /// <param name="known">程序认得的迁移；测试用来换成别的。</param>
    public static async Task<Outcome<int>> Run(Database database, TimeProvider clock, IReadOnlyList<Migration>? known = null)
    {
        known ??= All;
        var applied = database.IsAbsent ? new HashSet<int>() : await database.Read(Applied);
        if (known.Any(one => !applied.Contains(one.Number)) && Newer(applied, known) is null)
        {
            await database.Migrate(async session =>
            {
                applied = await Applied(session);
                if (Newer(applied, known) is null)
                    applied = await Apply([.. known.Where(one => !applied.Contains(one.Number))], session, clock);
            });
        }

        return Newer(applied, known) is { } finding ? new Blocked<int>([finding]) : new Allowed<int>(known[^1].Number);
    }

    /// <summary>库中已执行的迁移；还没有建立的为空。</summary>
    public static async Task<IReadOnlySet<int>> Applied(Session session)
    {
        var tables = await session.Database.Tables(session);
        return tables.Any(table => table.Name == "migration")
            ? (await session.Rows<long>("select number from migration")).Select(number => (int)number).ToHashSet()
            : new HashSet<int>();
    }

    /// <summary>是不是本程序的版本：不多也不少。</summary>
    public static async Task<bool> IsCurrent(Session session) => (await Applied(session)).SetEquals(All.Select(one => one.Number));

    /// <summary>不是本程序的版本的，说明怎么办；是的为 <c>null</c>。不作任何改动。</summary>
    public static async Task<Finding?> Mismatch(Database database)
    {
        var applied = database.IsAbsent ? new HashSet<int>() : await database.Read(Applied);
        return Newer(applied, All)
            ?? (applied.Count == 0 ? StorageRules.Break(StorageRules.Database, $"这里还没有平台的数据库（{database.Place}）")
                : All.Any(one => !applied.Contains(one.Number)) ? StorageRules.Break(StorageRules.Older, "数据库是较旧版本的程序所写。请用那个版本的程序查看，或者用本版本的 gongkai-web 启动一次，它会先升级数据库")
                : null);
    }

    private static Finding? Newer(IReadOnlySet<int> applied, IReadOnlyList<Migration> known)
    {
        var unknown = applied.Except(known.Select(one => one.Number)).Order().ToList();
        return unknown.Count == 0 ? null
            : StorageRules.Break(StorageRules.Newer, $"数据库的版本是 {unknown[^1]}，比本程序（{known[^1].Number}）新。请使用较新的程序；数据没有改动");
    }

    /// <summary>在已有的事务里执行这些迁移，由账本重做各表。</summary>
    public static async Task<IReadOnlySet<int>> Apply(IReadOnlyList<Migration> missing, Session session, TimeProvider clock)
    {
        await session.Execute("create table if not exists migration (number bigint not null primary key, name text not null, applied_at timestamptz not null)");
        foreach (var migration in missing)
        {
            await session.Execute(migration.Sql);
            await session.Execute(
                "insert into migration (number, name, applied_at) values (@number, @name, @moment)",
                new { number = (long)migration.Number, name = migration.Name, moment = clock.GetUtcNow() });
        }

        await session.Execute(Read($"engines/{session.Database.Dialect}.sql"));
        // New tables and columns are filled from the ledger; of an empty one there is nothing to fill.
        if (await session.Row<long>("select count(*) from (select 1 from entry limit 1) as one") > 0)
        {
            await session.Database.HoldActs(session);
            await Rebuilding.Run(session);
        }

        return await Applied(session);
    }

    private static string Read(string resource)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}

/// <summary>一份迁移：编号、名称、语句。</summary>
internal sealed record Migration(int Number, string Name, string Sql);
