namespace Gongkai.Core.Ledger;

/// <summary>更正一条账目的，指着同一对象较早的一条，且由另一人办理。</summary>
public static class AmendmentCheck
{
    /// <summary>更正对不上的地方；对得上的、不是更正的为 <c>null</c>。</summary>
    /// <param name="amended">被更正的一条；没有则为 <c>null</c>。</param>
    public static ChainBreak? Check(Entry entry, Entry? amended) => entry.Fact is EntryAmended fact && Fault(entry, amended) is { } what
        ? new ChainBreak(entry.Organ, entry.Number, $"所更正的第 {fact.Entry} 条{what}")
        : null;

    private static string? Fault(Entry entry, Entry? amended) => amended switch
    {
        null => "不存在",
        _ when amended.Number >= entry.Number => "不在它之前",
        _ when amended.Subject != entry.Subject => "是另一个对象的",
        { Fact: EntryAmended } => "本身是更正",
        _ when amended.Who.Person == entry.Who.Person && entry.Who.Person != 0 => "由同一人所记，更正须由另一人办理",
        _ => null,
    };
}
