namespace Gongkai.Core.Ledger;

/// <summary>账目：机关账本上的一条。谁、何时、以哪天为法律上的日期、什么行为、对什么、为何、依据哪条，以及由此发生的事件。</summary>
public sealed record Entry
{
    /// <summary>所在账本的机关编号与条目号；条目号由 1 起，连续。</summary>
    public required long Organ { get; init; }

    public required long Number { get; init; }

    public required Subject Subject { get; init; }

    public required Actor Who { get; init; }

    /// <summary>入账时刻（UTC，精确到微秒）。</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>法律上的日期：行为从哪天起算，可以早于入账之日。</summary>
    public required DateOnly LegalDate { get; init; }

    /// <summary>行为的键，如 <c>organ.create</c>。</summary>
    public required string Act { get; init; }

    public required Event Fact { get; init; }

    /// <summary>理由；没有写的为 <c>null</c>。</summary>
    public string? Reason { get; init; }

    /// <summary>依据的规则编号或条款。</summary>
    public string? Basis { get; init; }

    /// <summary>同一行为记在另一机关账上的一条；只涉及一个机关的为 <c>null</c>。</summary>
    public Counterpart? Counterpart { get; init; }

    /// <summary>链上的一环；尚未入账的为 <c>null</c>。</summary>
    public Link? Link { get; init; }
}

/// <summary>对应条目：另一机关账上的条目号；行为所在一方先写、只记预留的号，另一方后写、并记前者的哈希。</summary>
public sealed record Counterpart(long Organ, long Number, string? Hash);
