using Gongkai.Core.Reports;
using Gongkai.Documents.Pdf;
using Gongkai.Documents.Pdf.Layout;
using Gongkai.Documents.Reports.Writing.Forms;

namespace Gongkai.Documents.Reports.Writing.Pdf;

/// <summary>法定表格变成可排的表：列宽按比例铺满版心，标签与数字的排法同 Word 文档。</summary>
internal static class FormModel
{
    /// <summary>行数少的表二、表四每行至少 7 毫米；表三要排进一面，不加高。</summary>
    private const double ComfortableHeight = 7 * PdfPage.Millimetre;

    private const int LongLabel = 8;

    public static TableModel Of(FormTable form, ReportStyles styles)
    {
        var whole = form.Widths.Sum();
        return new(
            [.. form.Widths.Select(width => ReportStyles.Geometry.Width * width / whole)],
            [.. form.Rows.Zip(form.Grid(), (row, places) => new TableRow([.. places.Where(place => !place.IsContinued).Select(Cell)], row.IsHeader))],
            styles.Table,
            form.Table == StatutoryTable.T3 ? 0 : ComfortableHeight);
    }

    private static TableCell Cell(FormPlace place)
    {
        var cell = place.Cell;
        return new(CleanText.Line(cell.Text), place.Column, cell.ColumnSpan, cell.RowSpan)
        {
            IsCentred = !IsLeft(cell),
            IsFigure = cell.Kind == FormCellKind.Figure,
            Tag = cell.Kind is FormCellKind.Figure or FormCellKind.Remark ? "TD" : "TH",
            Attributes = Attributes(cell),
        };
    }

    /// <summary>单行的长标签、带序号的标签靠左。</summary>
    private static bool IsLeft(FormCell cell) =>
        cell.Kind == FormCellKind.RowLabel && cell.RowSpan == 1 && (cell.Text.Length > LongLabel || cell.Text[0] == '（' || char.IsAsciiDigit(cell.Text[0]));

    private static string Attributes(FormCell cell)
    {
        var scope = cell.Kind switch { FormCellKind.RowLabel => " /Scope /Row", FormCellKind.ColumnLabel or FormCellKind.Heading => " /Scope /Column", _ => "" };
        var span = $"{(cell.ColumnSpan > 1 ? FormattableString.Invariant($" /ColSpan {cell.ColumnSpan}") : "")}{(cell.RowSpan > 1 ? FormattableString.Invariant($" /RowSpan {cell.RowSpan}") : "")}";
        return scope.Length + span.Length == 0 ? "" : $"/A << /O /Table{scope}{span} >>";
    }
}
