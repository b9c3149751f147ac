using Gongkai.Core.Reports;
using Gongkai.Documents.Reports.Writing.Forms;

namespace Gongkai.Web.Components.Reports;

/// <summary>法定表格在网页上的样子：式样与写出的文件同出一处，这里只添网页需要的表头分组与窄屏固定列。</summary>
public static class PrintedForm
{
    /// <summary>左侧有几列是行标签。</summary>
    public static int LabelColumns(this FormTable form) =>
        form.Grid().Last().First(place => place.Cell.Kind == FormCellKind.Figure).Column;

    /// <summary>表头各行，每行只含在本行开始的格子。</summary>
    public static IEnumerable<IReadOnlyList<FormPlace>> Head(this FormTable form) => form.Lines(isHeader: true);

    /// <summary>表身各行。</summary>
    public static IEnumerable<IReadOnlyList<FormPlace>> Body(this FormTable form) => form.Lines(isHeader: false);

    /// <summary>各行的单元格地址；没有数字的行不出。</summary>
    public static IEnumerable<IReadOnlyList<CellAddress>> FigureRows(this FormTable form) =>
        form.Rows
            .Select(row => row.Cells.Select(cell => cell.Address).OfType<CellAddress>().ToList())
            .Where(row => row.Count > 0);

    private static IEnumerable<IReadOnlyList<FormPlace>> Lines(this FormTable form, bool isHeader) =>
        form.Rows.Zip(form.Grid())
            .Where(line => line.First.IsHeader == isHeader)
            .Select(line => line.Second.Where(place => !place.IsContinued).ToList());
}
