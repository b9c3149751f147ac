using Gongkai.Cli.Output;
using Gongkai.Storage.Ledger;

namespace Gongkai.Cli.Audit;

/// <summary>核对的进度，显示在终端上。</summary>
internal sealed class VerifyProgress(Terminal terminal) : IProgress<AuditProgress>, IDisposable
{
    private Progress? line;

    public void Report(AuditProgress value)
    {
        line ??= terminal.ShowProgress((int)Math.Min(value.Total, int.MaxValue), "条");
        line.Show((int)Math.Min(value.Done, int.MaxValue), "");
    }

    public void Dispose() => line?.Dispose();
}
