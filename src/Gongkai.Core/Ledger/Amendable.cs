using Gongkai.Core.Rules;

namespace Gongkai.Core.Ledger;

/// <summary>可以更正的一类记录：更正它的行为种类，以及更正之后的履历是否仍然合法。</summary>
/// <param name="Kind">更正的行为种类，如 <c>organ.amend</c>。</param>
/// <param name="Check">更正之后的履历违反哪些规则；履历的最后一条就是这次更正。</param>
public sealed record Amendable(ActKind Kind, Func<History, Scene, IEnumerable<Finding>> Check)
{
    /// <summary>检查时还要看的履历。</summary>
    public IReadOnlyList<Subject> Reads { get; init; } = [];

    /// <summary>不以更正改变的各栏（在内容里的位置）：换了就是另一件事，另行办理。</summary>
    public IReadOnlyList<string> Fixed { get; init; } = [];

    /// <summary>没有别的栏的，法律上的日期也可以更正。</summary>
    public bool AmendsDates { get; init; }

    /// <summary>这一条为什么不以更正改变；可以的为 <c>null</c>。</summary>
    public Func<Entry, History, Finding?> Refuse { get; init; } = (_, _) => null;

    /// <summary>这一条能不能更正：不能的，违反哪条、怎么办。</summary>
    /// <param name="entry">现在的内容，在履历的 <see cref="History.Facts"/> 里。</param>
    public Finding? RefusalOf(Entry entry, History history)
    {
        if (Refuse(entry, history) is { } refused)
            return refused;
        return EventType.Of(entry.Fact).StandsAlone || (!AmendsDates && !EventFields.Of(entry.Fact).Any(field => field.IsWritable))
            ? LedgerRules.Break(LedgerRules.Amendment, $"“{EventType.Of(entry.Fact).Term}”没有可以更正的内容；办错了的请另行办理")
            : null;
    }

    /// <summary>改动了不以更正改变的哪几栏。</summary>
    public IEnumerable<Finding> CheckFixed(Event before, Event after) =>
        from pair in EventFields.Of(before).Zip(EventFields.Of(after))
        where Fixed.Contains(pair.First.Path, StringComparer.Ordinal) && !Equals(pair.First.Value, pair.Second.Value)
        select LedgerRules.Break(LedgerRules.Amendment, $"“{pair.First.Label}”不以更正改变：换了就是另一件事，请另行办理");
}
