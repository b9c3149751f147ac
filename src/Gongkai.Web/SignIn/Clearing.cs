using Gongkai.Storage;

namespace Gongkai.Web.SignIn;

/// <summary>每天清走早已结束的会话、隔了一天的试登录次数、用过和过期的链接。登录记录不清。</summary>
internal sealed class Clearing(Platform platform, TimeProvider clock, ILogger<Clearing> log) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await platform.Sessions.Clear(stoppingToken);
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                log.LogWarning(problem, "Clearing old sessions failed; it is tried again tomorrow.");
            }
        }
    }
}
