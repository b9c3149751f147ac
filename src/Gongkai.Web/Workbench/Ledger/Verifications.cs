using Gongkai.Core.Ledger;
using Gongkai.Storage;
using Gongkai.Storage.Ledger;

namespace Gongkai.Web.Workbench.Ledger;

/// <summary>正在校验和刚校验过的账本，每本一次：费时的在后台做，离开再回来也看得到；几个人同时要的，做的是同一次。</summary>
public sealed class Verifications(Platform platform, IHostApplicationLifetime lifetime)
{
    private readonly Lock turn = new();
    private readonly Dictionary<long, Verification> latest = [];

    /// <summary>这本账最近的一次；没有的为 <c>null</c>。</summary>
    public Verification? Of(long chain)
    {
        lock (turn)
            return latest.GetValueOrDefault(chain);
    }

    /// <summary>校验这本账，平台自身的校验全部；正在做的不另做。</summary>
    public Verification Start(long chain) =>
        Start(chain, progress => platform.Audit.Verify(chain == Subject.Platform ? null : chain, progress, lifetime.ApplicationStopping));

    public Verification Start(long chain, Func<IProgress<AuditProgress>, Task<LedgerReport>> work)
    {
        lock (turn)
        {
            if (latest.GetValueOrDefault(chain) is { Work.IsCompleted: false } running)
                return running;
            return latest[chain] = Verification.Begin(work);
        }
    }
}
