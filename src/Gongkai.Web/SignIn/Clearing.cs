using Gongkai.Storage;
using Gongkai.Web.Hosting;

namespace Gongkai.Web.SignIn;

/// <summary>每天清走早已结束的会话、隔了一天的试登录次数、用过和过期的链接。登录记录不清。</summary>
internal sealed class Clearing(Platform platform, TimeProvider clock, ILogger<Clearing> log) : RecurringWork(clock, TimeSpan.FromDays(1), log)
{
    /// <inheritdoc/>
    protected override Task Round(CancellationToken stop) => platform.Sessions.Clear(stop);
}
