using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Gongkai.Storage.Engines;

/// <summary>嵌入的 SQLite：预写日志（WAL）、每次提交落盘（synchronous=FULL）、一个写者排队。</summary>
internal sealed class SqliteDatabase : Database
{
    private readonly string connectionString;
    private readonly SemaphoreSlim turn = new(1, 1);
    private SqliteConnection? writer;

    public SqliteDatabase(string file)
    {
        ColumnTypes.Register();
        connectionString = new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 30 }.ToString();
    }

    public override string Name => "SQLite";

    public override string Dialect => "sqlite";

    public override string ForUpdate => "";

    public override async Task<T> Read<T>(Func<Session, Task<T>> read, CancellationToken stop = default)
    {
        await using var connection = await Connect(stop);
        await using var transaction = connection.BeginTransaction(deferred: true);
        return await read(new Session(this, connection, transaction, stop));
    }

    public override async Task Migrate(Func<Session, Task> migrate, CancellationToken stop = default) =>
        await Write(
            async session =>
            {
                await migrate(session);
                return 0;
            },
            stop);

    public override Trouble Diagnose(DbException problem) => problem is not SqliteException { SqliteErrorCode: var code, SqliteExtendedErrorCode: var extended } ? Trouble.Other
        : code switch
        {
            5 or 6 => Trouble.Collision,
            8 or 14 => Trouble.ReadOnly,
            10 or 13 => Trouble.Full,
            19 when extended is 1555 or 2067 => Trouble.Duplicate,
            _ => Trouble.Other,
        };

    public override async ValueTask DisposeAsync()
    {
        await turn.WaitAsync();
        if (writer is not null)
            await writer.DisposeAsync();
        SqliteConnection.ClearPool(new SqliteConnection(connectionString));
        turn.Dispose();
    }

    protected override async Task<T> WriteOnce<T>(Func<Session, Task<T>> write, CancellationToken stop)
    {
        await turn.WaitAsync(stop);
        try
        {
            writer ??= await Connect(stop);
            await using var transaction = writer.BeginTransaction(deferred: false);
            var result = await write(new Session(this, writer, transaction, stop));
            await transaction.CommitAsync(CancellationToken.None);
            return result;
        }
        catch (SqliteException)
        {
            // After a failed disk the connection is not trusted any more.
            if (writer is not null)
                await writer.DisposeAsync();
            writer = null;
            throw;
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<SqliteConnection> Connect(CancellationToken stop)
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            await connection.OpenAsync(stop);
            await connection.ExecuteAsync("pragma journal_mode = wal; pragma synchronous = full;");
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
