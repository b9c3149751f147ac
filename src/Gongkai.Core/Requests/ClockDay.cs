namespace Gongkai.Core.Requests;

/// <summary>期限账上一天的性质：起算之前、计入、周末、节假日、调休上班（计入）、停钟。</summary>
public enum ClockDayKind
{
    Before,
    Counted,
    Weekend,
    Holiday,
    MakeUpWorkday,
    Suspended,
}

/// <summary>期限账上的一天。</summary>
public sealed record ClockDay(DateOnly Date, ClockDayKind Kind)
{
    /// <summary>这一时钟的第几个工作日；不计入的为 <c>null</c>。</summary>
    public int? Number { get; init; }

    /// <summary>第几个时钟，每次重新起算加一；不计入的为 <c>null</c>。</summary>
    public int? Clock { get; init; }

    /// <summary>因哪件事停钟；没有停的为 <c>null</c>。</summary>
    public Matter? By { get; init; }

    /// <summary>节名；不放假也不调休的为 <c>null</c>。</summary>
    public string? Name { get; init; }
}
