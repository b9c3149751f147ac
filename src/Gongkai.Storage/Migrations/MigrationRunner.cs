using System.Reflection;
using Gongkai.Core.Rules;
using Gongkai.Storage.Engines;

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

    /// <summary>升到程序的版本；答现在的版本。</summary>
    public static async Task<Outcome<int>> Run(Database database, TimeProvider clock, int? upTo = null)
    {
        Outcome<int> outcome = new Allowed<int>(All[^1].Number);
        await database.Migrate(async session =>
        {
            await session.Execute("create table if not exists migration (number bigint not null primary key, name text not null, applied_at timestamptz not null)");
            var present = await session.Row<long?>("select max(number) from migration") ?? 0;
            if (present > All[^1].Number)
            {
                outcome = new Blocked<int>([StorageRules.Break(StorageRules.Newer, $"数据库的版本是 {present}，比本程序（{All[^1].Number}）新。请使用较新的程序；数据没有改动")]);
                return;
            }

            foreach (var migration in All.Where(one => one.Number > present && one.Number <= (upTo ?? int.MaxValue)))
                await Apply(migration, session, clock);
        });
        return outcome;
    }

    private static async Task Apply(Migration migration, Session session, TimeProvider clock)
    {
        await session.Execute(migration.Sql);
        await session.Execute(
            "insert into migration (number, name, applied_at) values (@number, @name, @moment)",
            new { number = (long)migration.Number, name = migration.Name, moment = clock.GetUtcNow() });
    }

    private static string Read(string resource)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}

/// <summary>一份迁移：编号、名称、语句。</summary>
internal sealed record Migration(int Number, string Name, string Sql);
