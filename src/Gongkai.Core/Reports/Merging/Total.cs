using System.Collections.Immutable;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Merging;

/// <summary>逐格相加：十进制，不舍入；空白不当作 0，各份都空白的一格仍空白。</summary>
internal static class Total
{
    public static AnnualReport Of(ImmutableArray<UnitReport> units, string? organ, int? year)
    {
        var (proactive, requests) = (Layout(units, unit => unit.ProactiveLayout), Layout(units, unit => unit.RequestLayout));
        return new AnnualReport
        {
            Organ = organ,
            Year = year,
            ProactiveLayout = proactive,
            RequestLayout = requests,
            Sections = [.. Section.StatutoryTitles.Select((title, i) => new Section(i + 1, title, ""))],
            Figures = Sum(units),
            Notes = [.. Notes(units, proactive, requests)],
        };
    }

    public static Figures Sum(IReadOnlyList<UnitReport> units)
    {
        var sums = new decimal?[CellAddress.All.Count];
        for (var u = 0; u < units.Count; u++)
        {
            var figures = units[u].Figures;
            for (var i = 0; i < sums.Length; i++)
            {
                if (figures[CellAddress.All[i]] is { } value)
                    sums[i] = (sums[i] ?? 0) + value;
            }
        }

        return Figures.Of(sums);
    }

    /// <summary>有一份是现行版式就用现行版式；全是旧的才用旧的。</summary>
    private static TableLayout Layout(ImmutableArray<UnitReport> units, Func<UnitReport, TableLayout> of) =>
        units.Any(unit => of(unit) == TableLayout.Of2021) ? TableLayout.Of2021
        : units.Any(unit => of(unit) == TableLayout.Of2019) ? TableLayout.Of2019
        : TableLayout.Unknown;

    private static IEnumerable<Note> Notes(ImmutableArray<UnitReport> units, TableLayout proactive, TableLayout requests)
    {
        if (Old(units, unit => unit.ProactiveLayout) is > 0 and var oldProactive && proactive == TableLayout.Of2021)
            yield return Note(StatutoryTable.T2, $"{oldProactive} 份用的是旧表二：行政许可、行政处罚、行政强制的处理决定数量已计入，其余各栏另计在旧表二，两种口径不能相加。");
        if (Old(units, unit => unit.RequestLayout) is > 0 and var oldRequests && requests == TableLayout.Of2021)
            yield return Note(StatutoryTable.T3, $"{oldRequests} 份的“（六）其他处理”不分项，其数字全部计入“3.其他”；三项之和不受影响。");
    }

    private static int Old(ImmutableArray<UnitReport> units, Func<UnitReport, TableLayout> of) => units.Count(unit => of(unit) == TableLayout.Of2019);

    private static Note Note(StatutoryTable table, string message) =>
        new("MERGE-LAYOUT", Severity.Warning, table.ToString(), message);
}
