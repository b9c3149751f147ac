namespace Gongkai.Core.Ledger;

/// <summary>逐条核对一条链：号连续、算法认得、接得上前一条、内容与哈希相符。</summary>
/// <param name="before">从这一条之后核对起；从头核对的为 <c>null</c>。</param>
public sealed class ChainCheck(long organ, Entry? before = null)
{
    private DateTimeOffset lastMoment = before?.RecordedAt ?? DateTimeOffset.MinValue;

    /// <summary>已核对到的条目号；尚无的为 0。</summary>
    public long LastNumber { get; private set; } = before?.Number ?? 0;

    /// <summary>已核对到的哈希。</summary>
    public string LastHash { get; private set; } = before?.Link?.Hash ?? Link.Origin;

    /// <summary>第一处断链；之后的不再核对。</summary>
    public ChainBreak? Break { get; private set; }

    /// <summary>时刻早于前一条的条目数：服务器的时钟曾被拨回。</summary>
    public int BackwardMoments { get; private set; }

    /// <summary>核对下一条。</summary>
    public void Next(StoredEntry stored)
    {
        if (Break is not null)
            return;
        var entry = stored.Entry;
        Break = Fault(stored) is { } what ? new ChainBreak(organ, Math.Min(entry.Number, LastNumber + 1), what) : null;
        if (entry.RecordedAt < lastMoment)
            BackwardMoments++;
        (LastNumber, LastHash, lastMoment) = (entry.Number, entry.Link?.Hash ?? "", entry.RecordedAt);
    }

    /// <summary>链到此为止：应与另存的末端一致，末尾被删去的由此发现。</summary>
    public void End(long number, string hash)
    {
        if (Break is null && number > LastNumber)
            Break = new ChainBreak(organ, LastNumber + 1, $"账本应有 {number} 条，只有 {LastNumber} 条：末尾的条目被删去了");
        else if (Break is null && (number, hash) != (LastNumber, LastHash))
            Break = new ChainBreak(organ, LastNumber, "与另存的末端不符：末尾的条目被增加或改动过");
    }

    private string? Fault(StoredEntry stored) => stored.Entry switch
    {
        { Number: var number } when number > LastNumber + 1 => $"缺少这一条（下一条是第 {number} 条）：条目被删去了",
        { Number: var number } when number <= LastNumber => $"第 {number} 条重复出现",
        { Link: null } => "没有哈希",
        { Link.Algorithm: not Chain.Sha256 and var algorithm } => $"哈希算法“{algorithm}”本程序不认得",
        { Link.Previous: var previous } when previous != LastHash => "记着的上一条哈希与上一条不符：前面的条目被改动、删去或换过",
        var entry when !Chain.IsIntact(entry, stored.Type, stored.Payload) => "内容与哈希不符：这一条被改动过",
        _ => null,
    };
}
