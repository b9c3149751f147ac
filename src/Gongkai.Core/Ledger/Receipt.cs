namespace Gongkai.Core.Ledger;

/// <summary>回执：行为已经入账，不会因断电丢失。</summary>
/// <param name="Subject">对象；新设立的已取得号。</param>
/// <param name="Entries">本次入账的各条，本机关的在前。</param>
public sealed record Receipt(Subject Subject, IReadOnlyList<Entry> Entries)
{
    /// <summary>对象的新版本。</summary>
    public long Version => Entries.Last(entry => entry.Subject == Subject).Number;
}
