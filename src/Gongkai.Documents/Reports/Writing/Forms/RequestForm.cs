using System.Collections.Immutable;
using Gongkai.Core.Reports;
using static Gongkai.Documents.Reports.Writing.Forms.FormCellKind;

namespace Gongkai.Documents.Reports.Writing.Forms;

/// <summary>表三：三级表头，左上角印勾稽关系；“三、本年度办理结果”纵跨全部结果行，各组纵跨本组的行。2019 版式“（六）其他处理”为一行。</summary>
internal static class RequestForm
{
    private const string Identity = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
    private const int LabelColumns = 3;

    public static FormTable? Fill(AnnualReport report)
    {
        if (report.RequestLayout == TableLayout.Unknown && !report.Figures.AnyIn(StatutoryTable.T3))
            return null;
        var lines = report.RequestLayout == TableLayout.Of2019 ? Lines2019 : Lines2021;
        return new FormTable(
            StatutoryTable.T3,
            Widths(report.Figures),
            [.. Header, .. Body(lines, report.Figures)]);
    }

    /// <summary>一行：所在组、标签，和数字所在的法定行。</summary>
    private sealed record Line(RequestRow Row, string? Group, string Label)
    {
        public bool IsResult => Row.IsLeaf || Row == RequestRow.TotalHandled;
    }

    private static IReadOnlyList<Line> Lines2021 { get; } = [.. RequestRow.All.Select(row => new Line(row, row.Group, row.Label))];

    private static IReadOnlyList<Line> Lines2019 { get; } =
    [
        .. from line in Lines2021
           where !RequestRow.AbsentIn2019.Contains(line.Row)
           select line.Row == RequestRow.OtherHandling ? line with { Group = null, Label = line.Group! } : line,
    ];

    /// <summary>数字列按最长的数字定宽（五到七位），其余给标签，使标签少折行、全表排得进一面。</summary>
    private static ImmutableArray<int> Widths(Figures figures)
    {
        var longest = figures.Filled.Where(cell => cell.Key.Table == StatutoryTable.T3).Select(cell => Filling.Number(cell.Value).Length).DefaultIfEmpty().Max();
        var figure = 80 + (105 * Math.Clamp(longest, 5, 7));
        return [520, 960, 7365 - (figure * ApplicantColumn.All.Count), .. Enumerable.Repeat(figure, ApplicantColumn.All.Count)];
    }

    private static IEnumerable<FormRow> Header
    {
        get
        {
            var organisations = ApplicantColumn.Kinds.Skip(1).ToList();
            yield return new([new(Remark, Identity, LabelColumns, RowSpan: 3), new(ColumnLabel, "申请人情况", ApplicantColumn.All.Count)], IsHeader: true);
            yield return new(
                [
                    new(ColumnLabel, ApplicantColumn.NaturalPerson.Label, RowSpan: 2),
                    new(ColumnLabel, "法人或其他组织", organisations.Count),
                    new(ColumnLabel, ApplicantColumn.Total.Label, RowSpan: 2),
                ],
                IsHeader: true);
            yield return new([.. organisations.Select(column => new FormCell(ColumnLabel, column.Label))], IsHeader: true);
        }
    }

    private static IEnumerable<FormRow> Body(IReadOnlyList<Line> lines, Figures figures)
    {
        Line? above = null;
        foreach (var line in lines)
        {
            yield return new([.. Labels(lines, line, above), .. ApplicantColumn.All.Select(column => figures.Figure(line.Row.At(column)))]);
            above = line;
        }
    }

    private static IEnumerable<FormCell> Labels(IReadOnlyList<Line> lines, Line line, Line? above)
    {
        if (!line.IsResult)
        {
            yield return new(RowLabel, line.Label, LabelColumns);
            yield break;
        }

        if (above is not { IsResult: true })
            yield return new(RowLabel, RequestRow.ResultsLabel, RowSpan: lines.Count(other => other.IsResult));
        if (line.Group is not null && line.Group != above?.Group)
            yield return new(RowLabel, line.Group, RowSpan: lines.Count(other => other.Group == line.Group));
        yield return new(RowLabel, line.Label, line.Group is null ? LabelColumns - 1 : 1);
    }
}
