namespace Gongkai.Core.Ledger;

/// <summary>核对账本的摘录（一个机关的若干条，号可以有间隔）：每条内容与哈希相符，号由小到大，相邻的接得上，不越过摘录时的末端。</summary>
public static class ExcerptCheck
{
    /// <summary>每条至多一处；完好的没有。</summary>
    /// <param name="organ">谁的账本。</param>
    /// <param name="head">摘录时账本末端的条目号。</param>
    /// <param name="hash">末端的哈希。</param>
    public static IEnumerable<ChainBreak> Check(long organ, long head, string hash, IEnumerable<StoredEntry> entries)
    {
        Entry? before = null;
        foreach (var stored in entries)
        {
            if (Fault(organ, head, hash, stored, before) is { } what)
                yield return new ChainBreak(organ, stored.Entry.Number, what);
            before = stored.Entry;
        }
    }

    private static string? Fault(long organ, long head, string hash, StoredEntry stored, Entry? before) => stored.Entry switch
    {
        { Organ: var other } when other != organ => $"是机关 {other} 的账目，不是机关 {organ} 的",
        { Number: var number } when number <= (before?.Number ?? 0) => $"排在第 {before?.Number ?? 0} 条之后，号没有由小到大",
        { Number: var number } when number > head => $"在导出时的末端（第 {head} 条）之后",
        { Link: null } => "没有哈希",
        { Link.Algorithm: not Chain.Sha256 and var algorithm } => $"哈希算法“{algorithm}”本程序不认得",
        var entry when !Chain.IsIntact(entry, stored.Type, stored.Payload) => "内容与哈希不符：这一条被改动过",
        var entry when entry.Number == before?.Number + 1 && entry.Link!.Previous != before!.Link?.Hash => "记着的上一条哈希与上一条不符：其中一条被换过",
        var entry when entry.Number == head && entry.Link!.Hash != hash => "与导出时的末端哈希不符：这一条被换过",
        _ => null,
    };
}
