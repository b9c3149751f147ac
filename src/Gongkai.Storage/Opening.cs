using System.Data.Common;
using System.Net.Sockets;
using Gongkai.Core.Rules;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Keys;
using Gongkai.Storage.Migrations;

namespace Gongkai.Storage;

/// <summary>打开数据库和钥匙：连不上的、版本不对的、缺钥匙的，说明原因和怎么办。</summary>
internal static class Opening
{
    /// <summary>供服务器：需要时迁移，全新的生成第一把钥匙，缺钥匙的拒绝。</summary>
    public static Task<Outcome<(Database Database, KeyRing Keys)>> ForServing(DataFolder folder, string? connectionString, TimeProvider clock) =>
        Open(folder, connectionString, async database => await MigrationRunner.Run(database, clock) switch
        {
            Blocked<int>(var findings) => new Blocked<KeyRing>(findings),
            _ => await KnownKeys.Reconcile(database, KeyRing.Open(folder.Keys), clock),
        });

    /// <summary>供查看与维护：不迁移，不生成钥匙，缺钥匙的也打开。</summary>
    public static Task<Outcome<(Database Database, KeyRing Keys)>> ForMaintenance(DataFolder folder, string? connectionString) =>
        Open(folder, connectionString, async database => await MigrationRunner.Mismatch(database) is { } finding
            ? new Blocked<KeyRing>([finding])
            : new Allowed<KeyRing>(KeyRing.Open(folder.KeysPath)));

    /// <summary>没有给出连接字符串的，用数据目录中的 SQLite。</summary>
    public static Database Choose(DataFolder folder, string? connectionString) =>
        connectionString is null ? new SqliteDatabase(Path.Combine(folder.Path, SqliteDatabase.FileName)) : new PostgresDatabase(connectionString);

    private static async Task<Outcome<(Database Database, KeyRing Keys)>> Open(
        DataFolder folder, string? connectionString, Func<Database, Task<Outcome<KeyRing>>> prepare)
    {
        Database? database = null;
        try
        {
            database = Choose(folder, connectionString);
            switch (await prepare(database))
            {
                case Allowed<KeyRing>(var keys):
                    return new Allowed<(Database, KeyRing)>((database, keys));
                case Blocked<KeyRing>(var findings):
                    await database.DisposeAsync();
                    return new Blocked<(Database, KeyRing)>(findings);
                default:
                    throw new InvalidOperationException("An outcome is allowed or blocked.");
            }
        }
        catch (Exception problem) when (problem is DbException or ArgumentException or SocketException or TimeoutException)
        {
            if (database is not null)
                await database.DisposeAsync();
            return new Blocked<(Database, KeyRing)>([StorageRules.Unopened(database, problem as DbException)]);
        }
    }
}
