using Gongkai.Web.Hosting;

namespace Gongkai.Web.Portal.Reports;

/// <summary>核对台：同时办几份、几份在等候，都有定数；刁难的文件占不满整台服务器。</summary>
public sealed class CheckDesk(CheckLimits limits) : IDisposable
{
    private readonly SemaphoreSlim seats = new(limits.AtOnce);
    private int present;

    public Task<DeskAnswer<T>> Take<T>(Func<T> work, CancellationToken left) => Take(_ => work(), left);

    /// <summary>等到座位，办理；等候和办理都不超过规定时间。办理的超时或来人离开，告诉正在办的停下。</summary>
    public async Task<DeskAnswer<T>> Take<T>(Func<CancellationToken, T> work, CancellationToken left)
    {
        if (Interlocked.Increment(ref present) > limits.AtOnce + limits.Waiting)
        {
            Interlocked.Decrement(ref present);
            return new Full<T>();
        }

        if (!await Seated(left))
            return new Full<T>();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(left);
        var job = Task.Run(() => Work(work, stop.Token), CancellationToken.None);
        try
        {
            return new Served<T>(await job.WaitAsync(limits.Longest, left));
        }
        catch (TimeoutException)
        {
            return new TooLong<T>();
        }
        finally
        {
            await stop.CancelAsync();
        }
    }

    public void Dispose() => seats.Dispose();

    private async Task<bool> Seated(CancellationToken left)
    {
        var seated = false;
        try
        {
            return seated = await seats.WaitAsync(limits.Longest, left);
        }
        finally
        {
            if (!seated)
                Interlocked.Decrement(ref present);
        }
    }

    // The seat is given back when the work really ends, not when the visitor stops waiting for it.
    private T Work<T>(Func<CancellationToken, T> work, CancellationToken stopped)
    {
        try
        {
            return work(stopped);
        }
        finally
        {
            Interlocked.Decrement(ref present);
            seats.Release();
        }
    }
}

/// <summary>核对台的答复。</summary>
public abstract record DeskAnswer<T>;

/// <summary>办完。</summary>
public sealed record Served<T>(T Value) : DeskAnswer<T>;

/// <summary>人多，请稍后再来。</summary>
public sealed record Full<T> : DeskAnswer<T>;

/// <summary>这一份太费时，没有办完。</summary>
public sealed record TooLong<T> : DeskAnswer<T>;
