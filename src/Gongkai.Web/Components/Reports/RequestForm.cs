using Gongkai.Core.Reports;
using static Gongkai.Web.Components.Reports.LabelRole;

namespace Gongkai.Web.Components.Reports;

/// <summary>表三的印刷样式：三级表头，左侧三列标签，右侧七列数字。</summary>
internal static class RequestForm
{
    private const string Corner = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

    private static readonly IReadOnlyList<FormRow> Head =
    [
        new([new LabelCell(Corner, Remark, Columns: 3, Rows: 3, Depth: 1), new LabelCell("申请人情况", Column, Columns: 7)]),
        new([
            new LabelCell(ApplicantColumn.NaturalPerson.Label, Column, Rows: 2),
            new LabelCell("法人或其他组织", Column, Columns: 5),
            new LabelCell(ApplicantColumn.Total.Label, Column, Rows: 2),
        ]),
        new([.. ApplicantColumn.Kinds.Skip(1).Select(column => new LabelCell(column.Label, Column))]),
    ];

    public static StatutoryForm Of(AnnualReport report) =>
        new(StatutoryTable.T3, LabelColumns: 3, FigureColumns: 7, Head, [.. Rows([.. RequestRow.All.Except(report.AbsentRows)])]);

    private static IEnumerable<FormRow> Rows(IReadOnlyList<RequestRow> rows)
    {
        var results = rows.Where(IsResult).ToList();
        foreach (var row in rows)
        {
            var labels = IsResult(row)
                ? [.. row == results[0] ? [new LabelCell(RequestRow.ResultsLabel, Row, Rows: results.Count, Depth: 1)] : Array.Empty<LabelCell>(), .. Labels(row, results)]
                : new[] { new LabelCell(row.Label, Row, Columns: 3, Depth: 1) };
            yield return new([.. labels, .. ApplicantColumn.All.Select(column => new FigureCell(row.At(column)))]);
        }
    }

    private static IEnumerable<LabelCell> Labels(RequestRow row, List<RequestRow> results)
    {
        var group = results.Where(other => row.Group is not null && other.Group == row.Group).ToList();
        // In the 2019 layout 其他处理 is one undivided row.
        if (group.Count <= 1)
            return [new LabelCell(row.Group ?? row.Label, Row, Columns: 2, Depth: 2)];
        return row == group[0]
            ? [new LabelCell(row.Group!, Row, Rows: group.Count, Depth: 2), new LabelCell(row.Label, Row, Depth: 3)]
            : [new LabelCell(row.Label, Row, Depth: 3)];
    }

    private static bool IsResult(RequestRow row) => row.IsLeaf || row == RequestRow.TotalHandled;
}
