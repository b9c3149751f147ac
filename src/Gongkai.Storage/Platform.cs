using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Keys;
using Gongkai.Storage.Ledger;
using Gongkai.Storage.Migrations;
using Gongkai.Storage.People;
using Gongkai.Storage.Privacy;

namespace Gongkai.Storage;

/// <summary>打开了的平台：数据目录、数据库、钥匙和账本，装配在一处。</summary>
public sealed class Platform : IAsyncDisposable
{
    private readonly Overview overview;

    private Platform(DataFolder folder, Database database, KeyRing keys, TimeProvider clock)
    {
        (Folder, Database, Keys, Clock) = (folder, database, keys, clock);
        overview = new Overview(folder.IsDemonstration);
        Personal = new PersonalRecords(keys);
        Acts = new Acts(database, overview, Personal, clock);
    }

    public DataFolder Folder { get; }

    public KeyRing Keys { get; }

    public TimeProvider Clock { get; }

    /// <summary>办理行为的唯一之路。</summary>
    public Acts Acts { get; }

    internal Database Database { get; }

    internal PersonalRecords Personal { get; }

    /// <summary>打开：没有给出连接字符串的用数据目录中的 SQLite；需要时迁移；数据库比程序新的拒绝。</summary>
    public static async Task<Outcome<Platform>> Open(DataFolder folder, string? connectionString, TimeProvider clock)
    {
        Database database = connectionString is null
            ? new SqliteDatabase(Path.Combine(folder.Path, "gongkai.db"))
            : new PostgresDatabase(connectionString);
        if (await MigrationRunner.Run(database, clock) is Blocked<int>(var findings))
        {
            await database.DisposeAsync();
            return new Blocked<Platform>(findings);
        }

        return new Allowed<Platform>(new Platform(folder, database, KeyRing.Open(folder.Keys, mayCreate: true), clock));
    }

    /// <summary>机关树与人员全景，此刻的。</summary>
    public Task<(Staff Staff, OrganTree Tree)> Look(CancellationToken stop = default) => Database.Read(overview.Load, stop);

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
