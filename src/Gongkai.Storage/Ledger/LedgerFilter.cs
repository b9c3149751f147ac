namespace Gongkai.Storage.Ledger;

/// <summary>查阅账本的条件；没有写的不限。</summary>
public sealed record LedgerFilter
{
    /// <summary>入账日期（北京时间）从哪天起。</summary>
    public DateOnly? From { get; init; }

    /// <summary>到哪天（含）。</summary>
    public DateOnly? To { get; init; }

    /// <summary>行为的键。</summary>
    public string? Act { get; init; }

    /// <summary>由谁办理，或者代谁办理。</summary>
    public long? Person { get; init; }

    /// <summary>对象的类别。</summary>
    public string? SubjectKind { get; init; }

    /// <summary>第几条。</summary>
    public long? Number { get; init; }

    internal string Where => string.Join(" and ", new[]
    {
        "organ_id = @organ",
        From is null ? null : "recorded_at >= @from",
        To is null ? null : "recorded_at < @end",
        Act is null ? null : "act = @Act",
        Person is null ? null : "(person_id = @Person or for_person_id = @Person)",
        SubjectKind is null ? null : "subject_kind = @SubjectKind",
        Number is null ? null : "number = @Number",
    }.OfType<string>());

    internal object Bind(long organ, long before = 0, long offset = 0, int size = 0) => new
    {
        organ,
        from = From is { } first ? Moments.Start(first) : default,
        end = To is { } last ? Moments.Start(last.AddDays(1)) : default,
        Act,
        Person,
        SubjectKind,
        Number,
        before,
        offset,
        size,
    };
}
