namespace Gongkai.Core.Ledger;

/// <summary>履历上的一条，写给人看：什么时候、谁、以什么岗位、做了什么、各栏前后、为什么、依据。</summary>
public sealed record ToldEntry
{
    public required long Organ { get; init; }

    /// <summary>条目号。</summary>
    public required long Number { get; init; }

    /// <summary>对象；记录的履历里也有所引个人信息的删除，对象是那份个人信息。</summary>
    public required Subject Subject { get; init; }

    /// <summary>入账时刻。</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>法律上的日期。</summary>
    public required DateOnly LegalDate { get; init; }

    /// <summary>行为的主体。</summary>
    public required Actor By { get; init; }

    /// <summary>行为人的姓名；代行的，连同代谁。</summary>
    public required string Who { get; init; }

    /// <summary>以什么岗位；别的机关的岗位，连同机关名称。</summary>
    public required string Post { get; init; }

    /// <summary>什么事，如“设立机关”。</summary>
    public required string What { get; init; }

    /// <summary>各栏的前后；没有改动的不列。</summary>
    public required IReadOnlyList<ToldChange> Changes { get; init; }

    public string? Reason { get; init; }

    public string? Basis { get; init; }

    /// <summary>更正的是第几条；不是更正的为 <c>null</c>。</summary>
    public long? Amends { get; init; }

    /// <summary>已由第几条更正（最后一次）；没有的为 <c>null</c>。</summary>
    public long? AmendedBy { get; init; }

    /// <summary>另一机关账上的对应条目，如“滨河区人民政府账上第 12 条”；只涉及一个机关的为 <c>null</c>。</summary>
    public string? Counterpart { get; init; }
}

/// <summary>一栏的前后；没有填写的为 <c>null</c>。</summary>
/// <param name="IsFirst">第一次写到这一栏，或者每次自成一件事的：无所谓从前。</param>
public sealed record ToldChange(string Label, string? Before, string? After, bool IsFirst = false);
