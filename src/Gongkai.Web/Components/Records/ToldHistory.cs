using Gongkai.Core.Ledger;

namespace Gongkai.Web.Components.Records;

/// <summary>账上说好的各条，换成页面上办理经过的各笔。</summary>
public static class ToldHistory
{
    public static IReadOnlyList<HistoryEntry> ForPage(this IEnumerable<ToldEntry> told) => [.. told.Select(Entry)];

    private static HistoryEntry Entry(ToldEntry entry) => new()
    {
        At = entry.At,
        From = entry.LegalDate == DateOnly.ParseExact(entry.At.Minute()[..10], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ? null : entry.LegalDate,
        Who = entry.Who,
        Post = entry.Post,
        What = entry.Counterpart is { } other ? $"{entry.What}（{other}）" : entry.What,
        Why = entry.Reason,
        Basis = entry.Basis is { } basis ? [basis] : [],
        Changes = [.. entry.Changes.Select(change => new HistoryChange(change.Label, change.Before, change.After))],
        Number = entry.Number,
        Amends = entry.Amends,
        AmendedBy = entry.AmendedBy,
    };
}
