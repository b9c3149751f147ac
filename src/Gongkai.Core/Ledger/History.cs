namespace Gongkai.Core.Ledger;

/// <summary>一个对象的履历：它的全部账目，由先到后。状态由履历推出，从不另存。</summary>
public sealed record History(Subject Subject, IReadOnlyList<Entry> Entries)
{
    /// <summary>最后一条的条目号；尚无账目的为 0。保存时用它判断别人是否先改过。</summary>
    public long Version => Entries.Count == 0 ? 0 : Entries[^1].Number;

    public bool IsEmpty => Entries.Count == 0;

    /// <summary>更正之后的事实：被更正的一条以更正后的内容和日期出现在原来的位置，更正本身不再出现。</summary>
    public IEnumerable<Entry> Facts
    {
        get
        {
            var corrected = Amendments.GroupBy(amendment => amendment.Fact.Entry).ToDictionary(group => group.Key, group => group.Select(one => one.Fact).ToList());
            return Entries.Where(entry => entry.Fact is not EntryAmended)
                .Select(entry => corrected.TryGetValue(entry.Number, out var amendments) ? amendments.Aggregate(entry, After) : entry);
        }
    }

    /// <summary>各次更正，由先到后。</summary>
    public IEnumerable<(Entry Entry, EntryAmended Fact)> Amendments =>
        from entry in Entries where entry.Fact is EntryAmended select (entry, (EntryAmended)entry.Fact);

    /// <summary>最后一次更正所更正的一条，更正之后的样子；最后一条不是更正的不问这个。</summary>
    public Entry Corrected => Facts.First(entry => entry.Number == ((EntryAmended)Entries[^1].Fact).Entry);

    /// <summary>更正之后的一条。</summary>
    private static Entry After(Entry entry, EntryAmended amendment) =>
        entry with { Fact = amendment.Corrected, LegalDate = amendment.LegalDate ?? entry.LegalDate };

    /// <summary>由更正之后的事实逐条推出状态。</summary>
    public TState? Fold<TState>(Func<TState?, Entry, TState?> next)
        where TState : class => Facts.Aggregate((TState?)null, next);

    /// <summary>再加一条之后的履历。</summary>
    public History With(Entry entry) => this with { Entries = [.. Entries, entry] };
}
