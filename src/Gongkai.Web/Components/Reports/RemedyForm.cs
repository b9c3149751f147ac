using Gongkai.Core.Reports;
using static Gongkai.Web.Components.Reports.LabelRole;

namespace Gongkai.Web.Components.Reports;

/// <summary>表四的印刷样式：三级表头，一行十五列，没有行标签。</summary>
internal static class RemedyForm
{
    public static StatutoryForm Form { get; } = new(
        StatutoryTable.T4,
        LabelColumns: 0,
        FigureColumns: 15,
        [new([.. Top()]), new([.. Middle()]), new([.. Results(RemedyGroup.All.Where(group => group.Parent is not null))])],
        [new([.. RemedyGroup.All.SelectMany(group => RemedyResult.All, (group, result) => new FigureCell(group.At(result)))])]);

    private static IEnumerable<LabelCell> Top() =>
        RemedyGroup.All.GroupBy(group => group.Parent ?? group.Label, StringComparer.Ordinal)
            .Select(heading => new LabelCell(heading.Key, Column, Columns: heading.Count() * RemedyResult.All.Count));

    private static IEnumerable<LabelCell> Middle() => RemedyGroup.All.SelectMany(group => group.Parent is null
        ? Results([group]).Select(cell => cell with { Rows = 2 })
        : [new LabelCell(group.Label, Column, Columns: RemedyResult.All.Count)]);

    private static IEnumerable<LabelCell> Results(IEnumerable<RemedyGroup> groups) =>
        groups.SelectMany(_ => RemedyResult.All, (_, result) => new LabelCell(result.Label, Column));
}
