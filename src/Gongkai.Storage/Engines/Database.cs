using System.Data.Common;
using Gongkai.Core.Rules;

namespace Gongkai.Storage.Engines;

/// <summary>数据库：嵌入的 SQLite 或 PostgreSQL。两者的不同都在本文件夹，别处不问是哪一个。</summary>
internal abstract class Database : IAsyncDisposable
{
    /// <summary>相撞、断线时总共做几次。</summary>
    private const int Attempts = 5;

    /// <summary>引擎的名称，用于说明。</summary>
    public abstract string Name { get; }

    /// <summary>在哪里，用于说明；不含口令。</summary>
    public abstract string Place { get; }

    /// <summary>打不开时先看哪里。</summary>
    public abstract string WhereToLook { get; }

    /// <summary>取行并锁住到事务结束的写法；单写者的引擎不需要。</summary>
    public abstract string ForUpdate { get; }

    /// <summary>引擎自己的写法（文件夹 Engines 中与引擎同名的 .sql）。</summary>
    public abstract string Dialect { get; }

    /// <summary>库还没有建立。</summary>
    public virtual bool IsAbsent => false;

    /// <summary>检索用的词的索引。</summary>
    public abstract WordIndex Words { get; }

    /// <summary>库中的各表，按名称；词的索引不在其中，它由账本重做。</summary>
    public abstract Task<IReadOnlyList<Table>> Tables(Session session);

    /// <summary>读：一个一致的快照。</summary>
    public Task<T> Read<T>(Func<Session, Task<T>> read, CancellationToken stop = default) =>
        Repeat(() => ReadOnce(read, stop), stop);

    /// <summary>写：一个事务；返回之后断电也不会丢失。没有提交成的，什么也不留下，可以重做。</summary>
    public Task<T> Write<T>(Func<Session, Task<T>> write, CancellationToken stop = default) =>
        Repeat(() => WriteOnce(write, stop), stop);

    /// <summary>写不进去也不要紧的（如最近一次操作的时刻）：磁盘已满、只读时略过，查看照常；答写了没有。</summary>
    public async Task<bool> TryWrite(Func<Session, Task<int>> write, CancellationToken stop = default)
    {
        try
        {
            await Write(write, stop);
            return true;
        }
        catch (DbException problem) when (StorageRules.For(Diagnose(problem)) is not null)
        {
            // It is written when there is room again.
            return false;
        }
    }

    /// <summary>写并答是否允许：不允许的，什么也不留下；磁盘写不进去的，平静地拒绝。</summary>
    public async Task<Outcome<T>> Attempt<T>(Func<Session, Task<Outcome<T>>> write, CancellationToken stop = default)
    {
        try
        {
            return await Write(
                async session => await write(session) switch
                {
                    Blocked<T> blocked => throw new Refused(blocked),
                    var allowed => allowed,
                },
                stop);
        }
        catch (Refused refused)
        {
            return (Blocked<T>)refused.Blocked;
        }
        catch (DbException problem) when (StorageRules.For(Diagnose(problem)) is { } finding)
        {
            return new Blocked<T>([finding]);
        }
        catch (UnknownCommitException)
        {
            return new Blocked<T>([StorageRules.For(Trouble.Unknown)!]);
        }
    }

    /// <summary>在只有一个程序能进行的锁之下迁移。</summary>
    public abstract Task Migrate(Func<Session, Task> migrate, CancellationToken stop = default);

    /// <summary>引擎自己的毛病：文件损坏、不落盘、只读。</summary>
    public abstract Task<IReadOnlyList<(string Text, string Advice)>> Problems(Session session);

    /// <summary>等正在入账的做完，让新的等到本事务结束；读不受影响。</summary>
    public abstract Task HoldActs(Session session);

    public abstract ValueTask DisposeAsync();

    /// <summary>异常的性质。</summary>
    public abstract Trouble Diagnose(DbException problem);

    protected abstract Task<T> ReadOnce<T>(Func<Session, Task<T>> read, CancellationToken stop);

    protected abstract Task<T> WriteOnce<T>(Func<Session, Task<T>> write, CancellationToken stop);

    /// <summary>提交失败而引擎明说没有存下的：照它说的；其余不知道有没有存下，不可重做。</summary>
    protected abstract bool SurelyNotCommitted(DbException problem);

    /// <summary>提交；到了这一步不再听从取消。</summary>
    protected async Task Commit(DbTransaction transaction)
    {
        try
        {
            await transaction.CommitAsync(CancellationToken.None);
        }
        catch (DbException problem) when (!SurelyNotCommitted(problem))
        {
            throw new UnknownCommitException("The commit was cut off; it may have succeeded.", problem);
        }
    }

    private async Task<T> Repeat<T>(Func<Task<T>> once, CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await once();
            }
            catch (DbException problem) when (attempt < Attempts && Diagnose(problem) is Trouble.Collision or Trouble.Disconnected)
            {
                // The other transaction won, or the connection was stale: again, from the new state, a little later.
                await Task.Delay(TimeSpan.FromMilliseconds(20 * attempt), stop);
            }
        }
    }

    private sealed class Refused(object blocked) : Exception
    {
        public object Blocked { get; } = blocked;
    }
}
