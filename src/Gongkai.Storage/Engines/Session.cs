using System.Data.Common;
using Dapper;
using Gongkai.Core.Ledger;
using Gongkai.Storage.People;

namespace Gongkai.Storage.Engines;

/// <summary>一次读或一个事务之内的数据库会话。语句两种引擎通用；参数一律绑定。</summary>
internal sealed class Session(Database database, DbConnection connection, DbTransaction? transaction, CancellationToken stop)
{
    public Database Database { get; } = database;

    public DbConnection Connection { get; } = connection;

    public DbTransaction? Transaction { get; } = transaction;

    /// <summary>本事务已经入过账：它所见的还没有提交，不可留给别的会话。</summary>
    public bool HasAppended { get; set; }

    /// <summary>本会话所见的全景；一个事务办理几件行为的，后一件由前一件的接着更新。</summary>
    public Panorama? Seen { get; set; }

    /// <summary>本事务写过的各对象的履历：它们的账本锁着，别人改不了，后一件行为不必再读。</summary>
    public Dictionary<Subject, History> Written { get; } = [];

    /// <summary>要做很久的事：一条语句等多久都可以。</summary>
    public bool IsPatient { get; set; }

    public CancellationToken Stop { get; } = stop;

    public async Task<IReadOnlyList<T>> Rows<T>(string sql, object? parameters = null) =>
        (await Connection.QueryAsync<T>(Command(sql, parameters))).AsList();

    public async Task<T?> Row<T>(string sql, object? parameters = null) =>
        await Connection.QueryFirstOrDefaultAsync<T?>(Command(sql, parameters));

    public Task<int> Execute(string sql, object? parameters = null) => Connection.ExecuteAsync(Command(sql, parameters));

    /// <summary>一行行取出，不全放在内存里。</summary>
    public Task<DbDataReader> Reader(string sql, object? parameters = null) => Connection.ExecuteReaderAsync(Command(sql, parameters));

    /// <summary>某机关下一个号，由 1 起，与本事务同成败。</summary>
    public async Task<long> Next(long organ, string counter) =>
        (await Row<long?>(
            """
            insert into counter (organ_id, name, value) values (@organ, @counter, 1)
            on conflict (organ_id, name) do update set value = counter.value + 1
            returning value
            """,
            new { organ, counter }))!.Value;

    private CommandDefinition Command(string sql, object? parameters) => new(sql, parameters, Transaction, IsPatient ? 0 : null, cancellationToken: Stop);
}
