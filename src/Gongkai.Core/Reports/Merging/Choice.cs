using System.Collections.Immutable;
using Gongkai.Core.Organs;

namespace Gongkai.Core.Reports.Merging;

/// <summary>哪些计入、哪些不计：没有读出的、别的年度的、同一机关重复的、本身就是其余各份之和的不计。</summary>
internal sealed record Choice(ImmutableArray<UnitReport> Included, ImmutableArray<ExcludedItem> Excluded, ImmutableArray<Doubt> Doubts)
{
    public static Choice Of(IReadOnlyList<MergeItem> items, int? year)
    {
        var kept = Newest(items.OfType<UnitReport>().Where(unit => IsOfYear(unit, year)));
        var chosen = kept.Values.ToHashSet(ReferenceEqualityComparer.Instance);
        var (total, doubts) = OwnTotal([.. items.OfType<UnitReport>().Where(unit => chosen.Contains(unit))]);
        var (included, excluded) = (ImmutableArray.CreateBuilder<UnitReport>(), ImmutableArray.CreateBuilder<ExcludedItem>());
        foreach (var item in items)
        {
            if (Reason(item, year, kept, total) is { } reason)
                excluded.Add(new(item.Source, reason, item is UnreadItem));
            else
                included.Add((UnitReport)item);
        }

        return new(included.ToImmutable(), excluded.ToImmutable(), doubts);
    }

    private static string? Reason(MergeItem item, int? year, Dictionary<object, UnitReport> kept, UnitReport? total) => item switch
    {
        UnreadItem unread => unread.Reason,
        UnitReport unit when !IsOfYear(unit, year) => $"是 {unit.Year} 年度的，这次汇总的是 {year} 年度",
        UnitReport unit when !ReferenceEquals(kept[Key(unit)], unit) => Repeated(unit, kept[Key(unit)]),
        UnitReport unit when ReferenceEquals(unit, total) => $"{unit.Name}的年报等于其余各份之和，本身就是汇总，计入会重复",
        _ => null,
    };

    private static string Repeated(UnitReport unit, UnitReport kept) => unit.Figures.Equals(kept.Figures)
        ? $"与 {kept.Source} 是同一机关的年报，数字相同，只计一份"
        : $"与 {kept.Source} 是同一机关的年报而数字不同，计的是{(kept.PublishedOn > unit.PublishedOn ? "公布较晚" : "列在前面")}的那一份，请确认";

    private static bool IsOfYear(UnitReport unit, int? year) => unit.Year is null || year is null || unit.Year == year;

    /// <summary>同一机关计公布较晚的一份；看不出早晚的计在前的。没有写明机关的各算各的。</summary>
    private static Dictionary<object, UnitReport> Newest(IEnumerable<UnitReport> units)
    {
        var newest = new Dictionary<object, UnitReport>();
        foreach (var unit in units)
        {
            if (!newest.TryAdd(Key(unit), unit) && unit.PublishedOn > newest[Key(unit)].PublishedOn)
                newest[Key(unit)] = unit;
        }

        return newest;
    }

    private static object Key(UnitReport unit) => unit.Organ is { } organ ? OrganNames.Plain(organ) : new ByReference(unit);

    private sealed class ByReference(UnitReport unit) : IEquatable<ByReference>
    {
        private readonly UnitReport unit = unit;

        public bool Equals(ByReference? other) => other is not null && ReferenceEquals(unit, other.unit);

        public override bool Equals(object? obj) => Equals(obj as ByReference);

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(unit);
    }

    /// <summary>县级以上政府的年报混在其中：恰为其余各份之和的不计；不是的计入，作为疑处。</summary>
    private static (UnitReport? Total, ImmutableArray<Doubt> Doubts) OwnTotal(UnitReport[] units)
    {
        var governments = units.Where(unit => OrganLevels.AssumedFrom(unit.Organ) is OrganLevel.Province or OrganLevel.Prefecture or OrganLevel.County).ToList();
        if (governments.Count != 1 || units.Length < 3)
            return (null, []);
        var government = governments[0];
        var others = Total.Of([.. units.Where(unit => !ReferenceEquals(unit, government))], organ: null, year: null).Figures;
        var isSum = government.Figures.Filled.Any(cell => cell.Value != 0)
            && CellAddress.All.All(cell => (government.Figures[cell] ?? 0) == (others[cell] ?? 0));
        return isSum
            ? (government, [])
            : (null, [new("", government.Source, $"{government.Name}的年报如果是汇总口径，会与其余各份重复，请确认它只含本级的件数")]);
    }
}
