namespace Gongkai.Core.Ledger;

/// <summary>随时间变化的一项：每次变化从哪天起、变为什么。较晚记下而日期较早的，按日期归位。</summary>
public sealed record Timeline<T>(IReadOnlyList<Dated<T>> Changes)
{
    /// <summary>日期最晚的值；有将来生效的，它还没有到来。</summary>
    public T Latest => Changes[^1].Value;

    /// <summary>那一天的值；早于第一次的，取第一次的。</summary>
    public T On(DateOnly date) => (Changes.LastOrDefault(change => change.From <= date) ?? Changes[0]).Value;

    /// <summary>那一天之后的第一次变化；没有则为 <c>null</c>。</summary>
    public Dated<T>? After(DateOnly date) => Changes.FirstOrDefault(change => change.From > date);

    /// <summary>各段：每个值从哪天起，到哪天换成别的（那天已不是它）；现行的没有末日。第一段也管它以前的日子。</summary>
    public IEnumerable<Period<T>> Periods =>
        Changes.Select((change, i) => new Period<T>(change.Value, change.From, i + 1 < Changes.Count ? Changes[i + 1].From : null));

    /// <summary>从那一天起变为新的值；同一天的后一次取代前一次。</summary>
    public Timeline<T> Then(T value, DateOnly from) =>
        new([.. Changes.Where(change => change.From < from), new Dated<T>(value, from), .. Changes.Where(change => change.From > from)]);
}

/// <summary>从某天起的一个值。</summary>
public sealed record Dated<T>(T Value, DateOnly From);

/// <summary>一段：从某天起是这个值，到某天换成别的；没有换的为 <c>null</c>。</summary>
public sealed record Period<T>(T Value, DateOnly From, DateOnly? Until);

/// <summary>时间线的开始。</summary>
public static class Timeline
{
    /// <summary>一开始就有的值。</summary>
    public static Timeline<T> Starting<T>(T value, DateOnly from) => new([new Dated<T>(value, from)]);
}
