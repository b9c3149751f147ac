namespace Gongkai.Web.Components.Records;

/// <summary>台账上的一笔，写给人看：什么时候、谁、做了什么、为什么、依据、改了什么。</summary>
public sealed record HistoryEntry
{
    public required DateTimeOffset At { get; init; }

    /// <summary>从哪天起算数；就是当天的不必写。</summary>
    public DateOnly? From { get; init; }

    public required string Who { get; init; }

    /// <summary>以什么岗位；代人行使的写明代谁。</summary>
    public string? Post { get; init; }

    public required string What { get; init; }

    public string? Why { get; init; }

    /// <summary>依据的规则编号。</summary>
    public IReadOnlyList<string> Basis { get; init; } = [];

    public IReadOnlyList<HistoryChange> Changes { get; init; } = [];

    /// <summary>在本机关台账上的序号。</summary>
    public long? Number { get; init; }

    /// <summary>这一笔更正的是第几笔。</summary>
    public long? Amends { get; init; }

    /// <summary>这一笔已被第几笔更正：划去而不抹去。</summary>
    public long? AmendedBy { get; init; }

    /// <summary>同一件事记在另一机关账上的一笔，如“滨河区人民政府账上第 12 条”。</summary>
    public string? Counterpart { get; init; }

    /// <summary>更正这一笔在哪里办；不能更正的为 <c>null</c>。</summary>
    public string? Correct { get; init; }

    public bool IsStruck => AmendedBy is not null;
}

/// <summary>一项的前后值；<c>null</c> 为没有填写。</summary>
/// <param name="IsFirst">第一次写到这一项，无所谓从前。</param>
public sealed record HistoryChange(string Name, string? Before, string? After, bool IsFirst = false);
