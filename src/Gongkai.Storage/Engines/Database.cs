using System.Data.Common;
using Gongkai.Core.Rules;

namespace Gongkai.Storage.Engines;

/// <summary>数据库：嵌入的 SQLite 或 PostgreSQL。两者的不同都在本文件夹，别处不问是哪一个。</summary>
internal abstract class Database : IAsyncDisposable
{
    /// <summary>同时改动相撞时，重做的次数。</summary>
    private const int Attempts = 5;

    /// <summary>引擎的名称，用于说明。</summary>
    public abstract string Name { get; }

    /// <summary>取行并锁住到事务结束的写法；单写者的引擎不需要。</summary>
    public abstract string ForUpdate { get; }

    /// <summary>读：一个一致的快照。</summary>
    public abstract Task<T> Read<T>(Func<Session, Task<T>> read, CancellationToken stop = default);

    /// <summary>写：一个事务；返回之后断电也不会丢失。</summary>
    public async Task<T> Write<T>(Func<Session, Task<T>> write, CancellationToken stop = default)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await WriteOnce(write, stop);
            }
            catch (DbException problem) when (attempt < Attempts && Diagnose(problem) == Trouble.Collision)
            {
                // The other transaction won; this one starts again from the new state.
            }
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
    }

    /// <summary>在只有一个程序能进行的锁之下迁移。</summary>
    public abstract Task Migrate(Func<Session, Task> migrate, CancellationToken stop = default);

    /// <summary>引擎自己的写法（文件夹 Engines 中与引擎同名的 .sql）。</summary>
    public abstract string Dialect { get; }

    public abstract ValueTask DisposeAsync();

    /// <summary>异常的性质。</summary>
    public abstract Trouble Diagnose(DbException problem);

    protected abstract Task<T> WriteOnce<T>(Func<Session, Task<T>> write, CancellationToken stop);

    private sealed class Refused(object blocked) : Exception
    {
        public object Blocked { get; } = blocked;
    }
}
