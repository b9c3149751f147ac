using Gongkai.Core.Ledger;
using Gongkai.Storage;
using Gongkai.Storage.Health;

namespace Gongkai.Web.Workbench.Today;

/// <summary>体检和账本的抽查，隔一会儿才重做一次：打开“今天”不必每次都等。</summary>
public sealed class HealthWatch(Platform platform) : IDisposable
{
    /// <summary>一次的结论用多久。</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);

    private readonly SemaphoreSlim turn = new(1);
    private (DateTimeOffset At, IReadOnlyList<HealthLine> Lines, ChainBreak? Break)? last;

    /// <summary>体检的各项。</summary>
    public async Task<IReadOnlyList<HealthLine>> Lines(CancellationToken stop) => (await Look(stop)).Lines;

    /// <summary>抽查到的第一处断链；条条接得上的为 <c>null</c>。</summary>
    public async Task<ChainBreak?> Break(CancellationToken stop) => (await Look(stop)).Break;

    public void Dispose() => turn.Dispose();

    private async Task<(DateTimeOffset At, IReadOnlyList<HealthLine> Lines, ChainBreak? Break)> Look(CancellationToken stop)
    {
        await turn.WaitAsync(stop);
        try
        {
            var now = platform.Clock.GetUtcNow();
            if (last is not { } known || now - known.At > Fresh)
                last = known = (now, await Doctor.Examine(platform, stop), await platform.Audit.SpotCheck(stop));
            return known;
        }
        finally
        {
            turn.Release();
        }
    }
}
