using Gongkai.Core.Ledger;

namespace Gongkai.Storage.Ledger;

/// <summary>账本核对的结果。</summary>
public sealed record LedgerReport
{
    /// <summary>每条链核对到哪里。</summary>
    public required IReadOnlyList<ChainReport> Chains { get; init; }

    /// <summary>断链，每条链第一处，以及对不上的对应条目、更正和个人信息；按机关和条目号。</summary>
    public required IReadOnlyList<ChainBreak> Breaks { get; init; }

    /// <summary>各表与账本不一致的对象数；重做即可（<c>gongkai rebuild</c>）。</summary>
    public required long StaleSubjects { get; init; }

    /// <summary>个人信息：依法删除的、钥匙不在而打不开的、读不懂内容的条目。</summary>
    public required int Erased { get; init; }

    public required int Unopened { get; init; }

    public required int Unreadable { get; init; }

    /// <summary>机关的名称，按编号。</summary>
    public required IReadOnlyDictionary<long, string> Names { get; init; }

    /// <summary>条目总数。</summary>
    public long Entries => Chains.Sum(chain => chain.Entries);

    /// <summary>链完好，各表与账本一致。</summary>
    public bool IsIntact => Breaks.Count == 0 && StaleSubjects == 0;
}

/// <summary>一条链：条目数、末端的哈希、时刻倒退的条目数。</summary>
public sealed record ChainReport(long Organ, long Entries, string Head, int BackwardMoments);
