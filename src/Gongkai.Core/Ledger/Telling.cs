using System.Globalization;

namespace Gongkai.Core.Ledger;

/// <summary>把账目说成人话：谁、何时、做了什么、各栏由什么改为什么、为何、依据哪条；更正的，前后两种内容都说。</summary>
public static class Telling
{
    /// <summary>一份记录的全部履历，由先到后。</summary>
    public static IReadOnlyList<ToldEntry> Tell(History history, LedgerNames names)
    {
        var standing = new Dictionary<string, (long Entry, string? Text)>(StringComparer.Ordinal);
        var amended = history.Amendments.GroupBy(one => one.Fact.Entry).ToDictionary(group => group.Key, group => group.Last().Entry.Number);
        var told = new List<ToldEntry>();
        for (var i = 0; i < history.Entries.Count; i++)
        {
            var entry = history.Entries[i];
            var changes = entry.Fact is EntryAmended amendment
                ? Amended(amendment, history with { Entries = [.. history.Entries.Take(i)] }, standing, names)
                : Stated(entry, standing, names);
            told.Add(Tell(entry, changes, names) with { AmendedBy = amended.TryGetValue(entry.Number, out var by) ? by : null });
        }

        return told;
    }

    /// <summary>一栏的值写成文字；没有的为 <c>null</c>。</summary>
    /// <param name="organ">账目所在机关；同一机关的科室、岗位按它找。</param>
    public static string? Text(EventField field, long organ, LedgerNames names) => field.Value switch
    {
        null => null,
        string text => text,
        DateOnly date => Day(date),
        Enum value => EnumTerm.Of(value),
        PersonalReference reference => names.Personal(reference) ?? "（内容已删除）",
        int or long when field.Refers is { } kind => Referred(kind, organ, Convert.ToInt64(field.Value, CultureInfo.InvariantCulture), names),
        int or long => Convert.ToString(field.Value, CultureInfo.InvariantCulture),
        IReadOnlyList<long> { Count: 0 } => null,
        IReadOnlyList<long> list when field.Refers is { } kind => string.Join('、', list.Select(number => Referred(kind, organ, number, names))),
        System.Collections.IEnumerable list => string.Join('、', list.Cast<Enum>().Select(EnumTerm.Of)),
        var other => throw new InvalidOperationException($"{field.Path}: {other.GetType().Name} cannot be told."),
    };

    private static ToldEntry Tell(Entry entry, IReadOnlyList<ToldChange> changes, LedgerNames names) => new()
    {
        Organ = entry.Organ,
        Number = entry.Number,
        Subject = entry.Subject,
        At = entry.RecordedAt,
        LegalDate = entry.LegalDate,
        By = entry.Who,
        Who = Person(entry.Who.Person, names) + (entry.Who.ForPerson is { } other ? $"（代{Person(other, names)}）" : ""),
        Post = (entry.Who.PostOrgan == entry.Organ || entry.Who.PostOrgan == Subject.Platform ? "" : $"{Organ(entry.Who.PostOrgan, names)} ") + (names.Role(entry.Who.Role) ?? entry.Who.Role),
        What = EventType.Of(entry.Fact).Term,
        Changes = changes,
        Reason = entry.Reason,
        Basis = entry.Basis,
        Amends = (entry.Fact as EntryAmended)?.Entry,
        Counterpart = entry.Counterpart is { } there ? $"{Organ(there.Organ, names)}账上第 {there.Number} 条" : null,
    };

    // A field of the same place and name is the same thing: what an earlier entry said of it is what it was before.
    private static List<ToldChange> Stated(Entry entry, Dictionary<string, (long Entry, string? Text)> standing, LedgerNames names)
    {
        var changes = new List<ToldChange>();
        foreach (var field in EventFields.Of(entry.Fact))
        {
            var after = Text(field, entry.Organ, names);
            var known = standing.TryGetValue(Key(field), out var before) && !EventType.Of(entry.Fact).StandsAlone;
            if (known ? before.Text != after : after is not null)
                changes.Add(new ToldChange(field.Label, known ? before.Text : null, after, IsFirst: !known));
            if (!EventType.Of(entry.Fact).StandsAlone)
                standing[Key(field)] = (entry.Number, after);
        }

        return changes;
    }

    private static List<ToldChange> Amended(EntryAmended amendment, History before, Dictionary<string, (long Entry, string? Text)> standing, LedgerNames names)
    {
        var changes = new List<ToldChange>();
        var wrong = before.Facts.First(entry => entry.Number == amendment.Entry);
        foreach (var (was, now) in EventFields.Of(wrong.Fact).Zip(EventFields.Of(amendment.Corrected)))
        {
            var (first, second) = (Text(was, wrong.Organ, names), Text(now, wrong.Organ, names));
            if (first != second)
                changes.Add(new ToldChange(now.Label, first, second));
            if (standing.TryGetValue(Key(now), out var stands) && stands.Entry == wrong.Number)
                standing[Key(now)] = (wrong.Number, second);
        }

        if (amendment.LegalDate is { } date && date != wrong.LegalDate)
            changes.Add(new ToldChange("法律上的日期", Day(wrong.LegalDate), Day(date)));
        changes.AddRange(EventFields.Of(amendment).Where(field => field.Path.StartsWith(nameof(EntryAmended.PaperSignOff), StringComparison.Ordinal) && field.Value is not null)
            .Select(field => new ToldChange(field.Label, Before: null, Text(field, wrong.Organ, names), IsFirst: true)));
        return changes;
    }

    private static string Key(EventField field) => $"{field.Path}|{field.Label}";

    private static string Referred(string kind, long organ, long number, LedgerNames names) => kind switch
    {
        "person" => Person(number, names),
        "organ" => Organ(number, names),
        _ => names.Record(kind, organ, number) ?? $"第 {number} 号",
    };

    private static string Person(long number, LedgerNames names) =>
        number == 0 ? "平台" : names.Record("person", Subject.Platform, number) ?? $"第 {number} 号人员";

    private static string Organ(long organ, LedgerNames names) =>
        organ == Subject.Platform ? "平台" : names.Record("organ", organ, 1) ?? $"第 {organ} 号机关";

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
