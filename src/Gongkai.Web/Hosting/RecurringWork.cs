namespace Gongkai.Web.Hosting;

/// <summary>隔一段时间做一遍的后台工作。一遍出错不误下一遍；服务器停下，或者没能启动，它就静静地结束。</summary>
public abstract class RecurringWork(TimeProvider clock, TimeSpan every, ILogger log) : BackgroundService
{
    /// <summary>做一遍。</summary>
    protected abstract Task Round(CancellationToken stop);

    /// <inheritdoc/>
    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            using var timer = new PeriodicTimer(every, clock);
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await Attempt(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host takes it for a failure where the server never got to its feet.
        }
    }

    private async Task Attempt(CancellationToken stop)
    {
        try
        {
            await Round(stop);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            // The type only: messages name paths and values.
            log.LogError("{Work} failed and is tried again next time: {Problem}.", GetType().Name, problem.GetType().Name);
        }
    }
}
