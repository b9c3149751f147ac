using System.Collections.Immutable;

namespace Gongkai.Core.Ledger;

/// <summary>分类的架子：按对象的一个方面（如人、机关）分开放，一类之内按机关、号排列。不变：换上一个，得到新的架子，旧的照旧可用。</summary>
/// <param name="keysOf">一件属于哪几类。</param>
/// <param name="subjectOf">一件是谁。</param>
internal sealed class Shelf<TKey, T>(Func<T, IEnumerable<TKey>> keysOf, Func<T, Subject> subjectOf)
    where TKey : notnull
    where T : class
{
    private ImmutableDictionary<TKey, ImmutableSortedDictionary<Subject, T>> filed = ImmutableDictionary<TKey, ImmutableSortedDictionary<Subject, T>>.Empty;

    public Shelf(Func<T, TKey> keyOf, Func<T, Subject> subjectOf)
        : this(one => [keyOf(one)], subjectOf)
    {
    }

    /// <summary>这一类的各件。</summary>
    public IEnumerable<T> this[TKey key] => filed.GetValueOrDefault(key)?.Values ?? [];

    /// <summary>换上一件之后；原来没有的，添上。</summary>
    public Shelf<TKey, T> With(T? before, T after)
    {
        var changed = filed.ToBuilder();
        foreach (var key in before is null ? [] : keysOf(before).Distinct())
            changed[key] = changed[key].Remove(subjectOf(before!));
        foreach (var key in keysOf(after).Distinct())
            changed[key] = changed.GetValueOrDefault(key, Roster<T>.Empty).SetItem(subjectOf(after), after);
        return new Shelf<TKey, T>(keysOf, subjectOf) { filed = changed.ToImmutable() };
    }
}

/// <summary>按机关、号排列的对象。</summary>
internal static class Roster<T>
{
    public static ImmutableSortedDictionary<Subject, T> Empty { get; } = ImmutableSortedDictionary.Create<Subject, T>(
        Comparer<Subject>.Create(static (one, other) => (one.Organ, one.Number).CompareTo((other.Organ, other.Number))));
}
