namespace Gongkai.Core.Ledger;

/// <summary>断链：哪个机关的账本、第几条、什么对不上。</summary>
public sealed record ChainBreak(long Organ, long Number, string What)
{
    public override string ToString() => $"机关 {Organ} 的账本第 {Number} 条：{What}";
}
