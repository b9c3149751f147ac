using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Gongkai.Storage.Engines;

/// <summary>嵌入的 SQLite：预写日志（WAL）、每次提交落盘（synchronous=FULL）、一个写者排队。</summary>
internal sealed class SqliteDatabase : Database
{
    /// <summary>数据目录中数据库文件的名称。</summary>
    public const string FileName = "gongkai.db";

    private const int SecondsToWait = 30;

    private const string ColumnsOfTables =
        """
        select t.name as table_name, c.name as column_name, c.type as column_type
        from sqlite_master t, pragma_table_info(t.name) c
        where t.type = 'table' and t.name not like 'sqlite\_%' escape '\' and t.name not like 'search\_token%' escape '\' order by t.name, c.cid
        """;

    private const string KeysOfTables =
        """
        select t.name as table_name, k.name as key_name, c.name as column_name
        from sqlite_master t, pragma_index_list(t.name) k, pragma_index_info(k.name) c
        where t.type = 'table' and t.name not like 'search\_token%' escape '\' and k."unique" = 1 order by t.name, k.name, c.seqno
        """;

    private readonly string file;
    private readonly string forReading;
    private readonly string forWriting;
    private readonly SemaphoreSlim turn = new(1, 1);
    private SqliteConnection? writer;

    public SqliteDatabase(string file)
    {
        ColumnTypes.Register();
        this.file = file;
        Place = file;
        var settings = new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = SecondsToWait, Mode = SqliteOpenMode.ReadWrite };
        forReading = settings.ToString();
        settings.Mode = SqliteOpenMode.ReadWriteCreate;
        settings.Pooling = false;
        forWriting = settings.ToString();
    }

    public override string Name => "SQLite";

    public override string Place { get; }

    public override string Dialect => "sqlite";

    public override string WhereToLook => "请检查磁盘是不是满了或只读、运行平台的用户能不能读写这个文件和它所在的文件夹";

    public override string ForUpdate => "";

    public override bool IsAbsent => !File.Exists(file);

    public override WordIndex Words { get; } = new SqliteWordIndex();

    public override Task<IReadOnlyList<Table>> Tables(Session session) => Schema.Read(session, ColumnsOfTables, KeysOfTables);

    public override async Task Migrate(Func<Session, Task> migrate, CancellationToken stop = default) =>
        await Write(
            async session =>
            {
                session.IsPatient = true;
                await migrate(session);
                return 0;
            },
            stop);

    public override async Task<IReadOnlyList<(string Text, string Advice)>> Problems(Session session)
    {
        session.IsPatient = true;
        return [.. from problem in await session.Rows<string>("pragma quick_check(5)")
                   where problem != "ok"
                   select ($"数据库文件损坏：{problem}", "停下服务器，保留文件，从备份恢复到另一个目录")];
    }

    // The only writer is this one.
    public override Task HoldActs(Session session) => Task.CompletedTask;

    public override Trouble Diagnose(DbException problem) => problem is not SqliteException { SqliteErrorCode: var code, SqliteExtendedErrorCode: var extended } ? Trouble.Other
        : code switch
        {
            5 or 6 => Trouble.Busy,
            8 or 14 => Trouble.ReadOnly,
            10 or 13 => Trouble.Full,
            19 when extended is 1555 or 2067 => Trouble.Duplicate,
            _ => Trouble.Other,
        };

    public override async ValueTask DisposeAsync()
    {
        await turn.WaitAsync();
        try
        {
            await CloseWriter();
            await using var pooled = new SqliteConnection(forReading);
            SqliteConnection.ClearPool(pooled);
        }
        finally
        {
            turn.Release();
        }
    }

    protected override async Task<T> ReadOnce<T>(Func<Session, Task<T>> read, CancellationToken stop)
    {
        await using var connection = await Connect(forReading, "pragma query_only = on", stop);
        await using var transaction = connection.BeginTransaction(deferred: true);
        return await read(new Session(this, connection, transaction, stop));
    }

    protected override async Task<T> WriteOnce<T>(Func<Session, Task<T>> write, CancellationToken stop)
    {
        await turn.WaitAsync(stop);
        try
        {
            writer ??= await Connect(forWriting, "pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on", stop);
            await using var transaction = writer.BeginTransaction(deferred: false);
            var result = await write(new Session(this, writer, transaction, stop));
            await Commit(transaction);
            return result;
        }
        catch (Exception problem) when (problem is SqliteException or UnknownCommitException)
        {
            // After a failed disk the connection is not trusted any more.
            await CloseWriter();
            throw;
        }
        finally
        {
            turn.Release();
        }
    }

    // A full disk leaves nothing behind; a failed flush may leave the frames of the commit where the next start finds them.
    protected override bool SurelyNotCommitted(DbException problem) => Diagnose(problem) != Trouble.Full || problem is SqliteException { SqliteErrorCode: 13 };

    private async Task CloseWriter()
    {
        var closing = writer;
        writer = null;
        if (closing is not null)
            await closing.DisposeAsync();
    }

    // While another process writes, SQLite itself waits and looks often; the driver would look seven times a second.
    private static async Task<SqliteConnection> Connect(string connectionString, string settings, CancellationToken stop)
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            await connection.OpenAsync(stop);
            await connection.ExecuteAsync($"pragma busy_timeout = {SecondsToWait * 1000}; {settings};");
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
