namespace Gongkai.Core.Ledger;

/// <summary>涉及两个机关的行为，两本账上的两条互相对应：先写的记后写的号，后写的记先写的哈希。</summary>
public static class CounterpartCheck
{
    /// <summary>一条与它所指的另一条对不上的地方；对得上的、只涉及一个机关的为 <c>null</c>。</summary>
    /// <param name="other">另一机关账上那个号的一条；没有则为 <c>null</c>。</param>
    public static ChainBreak? Check(Entry entry, Entry? other) => entry.Counterpart is { } cited && Fault(entry, cited, other) is { } what
        ? new ChainBreak(entry.Organ, entry.Number, $"对应的机关 {cited.Organ} 账本第 {cited.Number} 条{what}")
        : null;

    private static string? Fault(Entry entry, Counterpart cited, Entry? other) => other switch
    {
        null => "不存在",
        { Counterpart: not { } } => "没有指回这一条",
        { Counterpart: { } back } when (back.Organ, back.Number) != (entry.Organ, entry.Number) => "指的是另一条",
        _ when other.Act != entry.Act || other.RecordedAt != entry.RecordedAt => "不是同一行为",
        _ when cited.Hash is { } hash && hash != other.Link?.Hash => "的哈希与所记的不符",
        { Counterpart.Hash: { } hash } when cited.Hash is null && hash != entry.Link?.Hash => "所记的哈希与这一条不符",
        { Counterpart.Hash: null } when cited.Hash is null => "和这一条都没有记对方的哈希",
        _ => null,
    };
}
