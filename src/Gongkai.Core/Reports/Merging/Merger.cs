using System.Collections.Immutable;

namespace Gongkai.Core.Reports.Merging;

/// <summary>汇总各单位的年报（RPT-4）：数字逐格相加；同一机关只计一份，别的年度、本身就是汇总的不计；凡不计的、有疑的都列出。</summary>
public static class Merger
{
    /// <summary>按次序汇总。</summary>
    public static Merged Merge(IReadOnlyList<MergeItem> items, MergeTerms terms)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(terms);
        UnitReport[] read = [.. items.OfType<UnitReport>()];
        var year = terms.Year ?? UsualYear(read);
        var choice = Choice.Of(items, year);
        var missing = terms.Expected is { } expected ? OrganNames.Match(expected, choice.Included) : null;
        return new(
            Total.Of(choice.Included, terms.Organ, year),
            choice.Included,
            choice.Excluded,
            missing is null ? null : [.. missing.Where(entry => entry.Unit is null).Select(entry => entry.Expected)],
            [.. choice.Included.SelectMany(unit => unit.Doubts), .. choice.Doubts, .. Unexpected(choice.Included, missing)]);
    }

    /// <summary>多数各份的年度；一样多的取较晚的。</summary>
    private static int? UsualYear(IEnumerable<UnitReport> units) =>
        units.Where(unit => unit.Year is not null).GroupBy(unit => unit.Year).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).FirstOrDefault()?.Key;

    private static IEnumerable<Doubt> Unexpected(ImmutableArray<UnitReport> included, IReadOnlyList<(string Expected, UnitReport? Unit)>? matched)
    {
        if (matched is null)
            return [];
        var known = matched.Select(entry => entry.Unit).ToHashSet<object?>(ReferenceEqualityComparer.Instance);
        return included.Where(unit => !known.Contains(unit)).Select(unit => new Doubt("", unit.Source, $"{unit.Name}不在应报名单里，已计入，请确认"));
    }
}
