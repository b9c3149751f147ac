using Gongkai.Storage.Ledger;

namespace Gongkai.Web.Workbench.Ledger;

/// <summary>一次校验：办到哪里，结果如何。</summary>
public sealed class Verification : IProgress<AuditProgress>
{
    private AuditProgress at = new(0, 0);

    /// <summary>结果；还没有做完的要等。</summary>
    public Task<LedgerReport> Work { get; private set; } = null!;

    public AuditProgress At => Volatile.Read(ref at);

    public void Report(AuditProgress value) => Volatile.Write(ref at, value);

    internal static Verification Begin(Func<IProgress<AuditProgress>, Task<LedgerReport>> work)
    {
        var begun = new Verification();
        // On a thread of its own: reading a small ledger may never wait, and the page would then wait for all of it.
        begun.Work = Task.Run(() => work(begun));
        return begun;
    }
}
