using System.Data.Common;
using System.Diagnostics;
using Gongkai.Storage.Engines;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Gongkai.Bench;

/// <summary>The engine by itself: one connection, prepared statements, one transaction for the rows of each act.</summary>
internal sealed class BareEngine : IDisposable
{
    private readonly DbConnection connection;
    private readonly Dictionary<string, DbCommand> commands = [];

    public BareEngine(string folder, string? postgres)
    {
        connection = postgres is null ? new SqliteConnection($"Data Source={Path.Combine(folder, SqliteDatabase.FileName)};Pooling=false") : new NpgsqlConnection(postgres);
        connection.Open();
        if (postgres is not null)
            return;
        using var settings = connection.CreateCommand();
        settings.CommandText = "pragma journal_mode = wal; pragma synchronous = full";
        settings.ExecuteNonQuery();
    }

    /// <summary>One commit for each act; answers the microseconds of them all.</summary>
    public double Commit(IReadOnlyList<IReadOnlyList<BareRow>> acts)
    {
        var start = Stopwatch.GetTimestamp();
        foreach (var act in acts)
        {
            using var transaction = connection is SqliteConnection sqlite ? sqlite.BeginTransaction(deferred: false) : connection.BeginTransaction();
            foreach (var row in act)
                Write(row, transaction);
            transaction.Commit();
        }

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }

    public void Dispose()
    {
        foreach (var command in commands.Values)
            command.Dispose();
        connection.Dispose();
    }

    private void Write(BareRow row, DbTransaction transaction)
    {
        var isKnown = commands.TryGetValue(row.Table, out var command);
        command ??= commands[row.Table] = Command(row);
        command.Transaction = transaction;
        for (var i = 0; i < row.Columns.Length; i++)
            command.Parameters[i].Value = row.Values[i] ?? DBNull.Value;
        if (!isKnown && connection is SqliteConnection)
            command.Prepare();
        command.ExecuteNonQuery();
    }

    private DbCommand Command(BareRow row)
    {
        var command = connection.CreateCommand();
        command.CommandText = row.Statement;
        foreach (var column in row.Columns)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = column;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
