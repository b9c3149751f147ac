using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Net.Sockets;
using Npgsql;

namespace Gongkai.Storage.Engines;

/// <summary>PostgreSQL：网页节点不存状态，可以有许多个；同一机关的行为由链上的行锁排队。</summary>
internal sealed class PostgresDatabase : Database
{
    /// <summary>迁移时独占的劝告锁。</summary>
    private const long MigrationLock = 0x676F6E676B6169;

    private const string ColumnsOfTables =
        """
        select table_name, column_name, data_type as column_type from information_schema.columns
        join information_schema.tables using (table_schema, table_name)
        where table_schema = current_schema() and table_type = 'BASE TABLE' and table_name <> 'search_token' order by table_name, ordinal_position
        """;

    private const string KeysOfTables =
        """
        select t.relname as table_name, k.relname as key_name, a.attname as column_name
        from pg_index i
        join pg_class t on t.oid = i.indrelid
        join pg_class k on k.oid = i.indexrelid
        cross join lateral unnest(i.indkey) with ordinality as part (number, place)
        join pg_attribute a on a.attrelid = t.oid and a.attnum = part.number
        where i.indisunique and t.relnamespace = current_schema()::regnamespace order by t.relname, k.relname, part.place
        """;

    private readonly NpgsqlDataSource source;

    public PostgresDatabase(string connectionString)
    {
        ColumnTypes.Register();
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        if (settings.MaxAutoPrepare == 0)
            settings.MaxAutoPrepare = 100;
        Place = string.Create(CultureInfo.InvariantCulture, $"PostgreSQL，主机 {settings.Host}，端口 {settings.Port}，库 {settings.Database ?? settings.Username}");
        source = NpgsqlDataSource.Create(settings);
    }

    public override string Name => "PostgreSQL";

    public override string Place { get; }

    public override string Dialect => "postgres";

    public override string WhereToLook => "请检查它是否在运行、地址和账号是否正确";

    public override string ForUpdate => " for update";

    public override WordIndex Words { get; } = new PostgresWordIndex();

    public override Task<IReadOnlyList<Table>> Tables(Session session) => Schema.Read(session, ColumnsOfTables, KeysOfTables);

    public override async Task Migrate(Func<Session, Task> migrate, CancellationToken stop = default) =>
        await Write(
            async session =>
            {
                session.IsPatient = true;
                await session.Execute($"select pg_advisory_xact_lock({MigrationLock})");
                await migrate(session);
                return 0;
            },
            stop);

    public override async Task<IReadOnlyList<(string Text, string Advice)>> Problems(Session session)
    {
        (string Setting, string Wrong, string Text, string Advice)[] settings =
        [
            ("fsync", "off", "fsync 是关的：断电会丢失已确认的办理", "在 postgresql.conf 里打开 fsync"),
            ("synchronous_commit", "off", "synchronous_commit 是关的：断电会丢失刚确认的办理", "打开 synchronous_commit"),
            ("full_page_writes", "off", "full_page_writes 是关的：断电会损坏数据库", "打开 full_page_writes"),
            ("default_transaction_read_only", "on", "数据库是只读的：只能查看，不能办理", "关闭 default_transaction_read_only，或者连到主库"),
        ];
        var problems = new List<(string, string)>();
        foreach (var (setting, wrong, text, advice) in settings)
        {
            if (await session.Row<string>("select current_setting(@setting)", new { setting }) == wrong)
                problems.Add((text, advice));
        }

        return problems;
    }

    // Every act begins by locking a row of this table.
    public override Task HoldActs(Session session) => session.Execute("lock table chain in exclusive mode");

    public override Trouble Diagnose(DbException problem) => problem switch
    {
        PostgresException { SqlState: var state } => Diagnose(state),
        NpgsqlException { InnerException: TimeoutException } => Trouble.Busy,
        NpgsqlException { InnerException: IOException or SocketException } => Trouble.Disconnected,
        _ => Trouble.Other,
    };

    public override ValueTask DisposeAsync() => source.DisposeAsync();

    protected override async Task<T> ReadOnce<T>(Func<Session, Task<T>> read, CancellationToken stop)
    {
        await using var connection = await source.OpenConnectionAsync(stop);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, stop);
        return await read(new Session(this, connection, transaction, stop));
    }

    protected override async Task<T> WriteOnce<T>(Func<Session, Task<T>> write, CancellationToken stop)
    {
        await using var connection = await source.OpenConnectionAsync(stop);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, stop);
        var result = await write(new Session(this, connection, transaction, stop));
        await Commit(transaction);
        return result;
    }

    // The server answered that it did not commit; one that is going down may have, before it said so.
    protected override bool SurelyNotCommitted(DbException problem) => problem is PostgresException && Diagnose(problem) != Trouble.Disconnected;

    private static Trouble Diagnose(string state) => state switch
    {
        PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected => Trouble.Collision,
        PostgresErrorCodes.UniqueViolation => Trouble.Duplicate,
        PostgresErrorCodes.DiskFull or PostgresErrorCodes.IoError => Trouble.Full,
        PostgresErrorCodes.ReadOnlySqlTransaction => Trouble.ReadOnly,
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.TooManyConnections => Trouble.Busy,
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow => Trouble.Disconnected,
        _ => Trouble.Other,
    };
}
