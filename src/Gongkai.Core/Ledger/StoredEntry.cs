namespace Gongkai.Core.Ledger;

/// <summary>入库的账目：连同事件类型和内容的原文，哈希按它们计算。</summary>
/// <param name="Type">类型名与版本，如 <c>organ.created/1</c>。</param>
/// <param name="Payload">内容入库时的原文。</param>
/// <param name="IsReadable">本程序读得懂内容；读不懂的，只核对哈希。</param>
public sealed record StoredEntry(Entry Entry, string Type, string Payload, bool IsReadable = true);
