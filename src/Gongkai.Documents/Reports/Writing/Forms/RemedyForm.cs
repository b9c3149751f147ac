using Gongkai.Core.Reports;
using static Gongkai.Documents.Reports.Writing.Forms.FormCellKind;

namespace Gongkai.Documents.Reports.Writing.Forms;

/// <summary>表四：三级表头，一行十五个数字，没有行标签。行政复议没有第二级，其五个子列纵跨两行。</summary>
internal static class RemedyForm
{
    public static FormTable? Fill(AnnualReport report) =>
        IsKnownAbsent(report)
            ? null
            : new FormTable(
                StatutoryTable.T4,
                [.. Enumerable.Repeat(1, RemedyGroup.All.Count * RemedyResult.All.Count)],
                [.. Header, Body(report.Figures)]);

    private static bool IsKnownAbsent(AnnualReport report) =>
        report.Shapes.TryGetValue(StatutoryTable.T4, out var shape) && !shape.Found && !report.Figures.AnyIn(StatutoryTable.T4);

    private static IEnumerable<FormRow> Header
    {
        get
        {
            var litigation = RemedyGroup.All.Where(group => group.Parent is not null).ToList();
            yield return new(
                [
                    new(ColumnLabel, RemedyGroup.Reconsideration.Label, RemedyResult.All.Count),
                    new(ColumnLabel, litigation[0].Parent!, litigation.Count * RemedyResult.All.Count),
                ],
                IsHeader: true);
            yield return new(
                [
                    .. RemedyResult.All.Select(result => new FormCell(ColumnLabel, result.Label, RowSpan: 2)),
                    .. litigation.Select(group => new FormCell(ColumnLabel, group.Label, RemedyResult.All.Count)),
                ],
                IsHeader: true);
            yield return new(
                [.. litigation.SelectMany(_ => RemedyResult.All).Select(result => new FormCell(ColumnLabel, result.Label))],
                IsHeader: true);
        }
    }

    private static FormRow Body(Figures figures) => new(
        [.. RemedyGroup.All.SelectMany(group => RemedyResult.All.Select(result => figures.Figure(group.At(result))))]);
}
