namespace Gongkai.Core.Ledger;

/// <summary>链上的一环：算法、上一条的哈希、本条的哈希（十六进制小写）。第一条的上一条哈希为 <see cref="Origin"/>。</summary>
public sealed record Link(string Algorithm, string Previous, string Hash)
{
    /// <summary>第一条之前：六十四个零。</summary>
    public static string Origin { get; } = new('0', 64);
}
