using System.Runtime.InteropServices;

namespace Gongkai.Cli;

/// <summary>Ctrl+C 与 SIGTERM：第一次好好停下（临时文件删掉、进度擦去），第二次立即退出。</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly List<PosixSignalRegistration> registrations = [];

    public CancellationToken Token => stop.Token;

    /// <summary>开始听信号。</summary>
    public void Listen()
    {
        registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop));
        registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop));
    }

    public void Dispose()
    {
        foreach (var registration in registrations)
            registration.Dispose();
        stop.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        context.Cancel = !stop.IsCancellationRequested;
        stop.Cancel();
    }
}
