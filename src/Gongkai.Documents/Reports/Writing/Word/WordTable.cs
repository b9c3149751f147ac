using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Gongkai.Core.Reports;
using Gongkai.Documents.Reports.Writing.Forms;

namespace Gongkai.Documents.Reports.Writing.Word;

/// <summary>法定表格：列宽固定、合计恰为版心宽，边框可见，表头跨页重复，一行不跨两页。</summary>
internal static class WordTable
{
    /// <summary>行数少的表二、表四每行至少 7 毫米；表三要排进一面，不加高。</summary>
    private const uint ComfortableHeight = 397;

    public static Table Create(FormTable form)
    {
        var widths = Widths(form);
        var table = new Table(Properties(form), new TableGrid(widths.Select(width => new GridColumn { Width = $"{width}" })));
        var height = form.Table == StatutoryTable.T3 ? 0u : ComfortableHeight;
        table.Append(form.Rows.Zip(form.Grid(), (row, places) => Row(row, places, widths, height, isLast: row == form.Rows[^1])));
        return table;
    }

    public static TableBorders Borders() => new(
        Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>());

    /// <summary>左右各 0.7 mm，好让窄列放得下六位数字。</summary>
    public static TableCellMarginDefault Margins() => new(
        new TopMargin { Width = "20", Type = TableWidthUnitValues.Dxa },
        new TableCellLeftMargin { Width = 40, Type = TableWidthValues.Dxa },
        new BottomMargin { Width = "20", Type = TableWidthUnitValues.Dxa },
        new TableCellRightMargin { Width = 40, Type = TableWidthValues.Dxa });

    private static TableProperties Properties(FormTable form) => new(
        new TableStyle { Val = WordStyles.Table },
        new TableWidth { Width = $"{WordPage.TextWidth}", Type = TableWidthUnitValues.Dxa },
        new TableJustification { Val = TableRowAlignmentValues.Center },
        Borders(),
        new DocumentFormat.OpenXml.Wordprocessing.TableLayout { Type = TableLayoutValues.Fixed },
        Margins(),
        new TableLook { Val = "0000", FirstRow = false, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
        new TableCaption { Val = form.Caption });

    private static TableRow Row(FormRow row, IReadOnlyList<FormPlace> places, IReadOnlyList<int> widths, uint height, bool isLast)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (height > 0)
            properties.Append(new TableRowHeight { Val = height, HeightType = HeightRuleValues.AtLeast });
        if (row.IsHeader)
            properties.Append(new TableHeader());
        return new TableRow(places.Select(place => Cell(place, widths, isLast)).Prepend<OpenXmlElement>(properties));
    }

    /// <summary>除末行外都与下一行同页：一面排得下的表不拆开，排不下的才跨页。</summary>
    private static TableCell Cell(FormPlace place, IReadOnlyList<int> widths, bool isLast)
    {
        var cell = place.Cell;
        var width = widths.Skip(place.Column).Take(cell.ColumnSpan).Sum();
        var properties = new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa });
        if (cell.ColumnSpan > 1)
            properties.Append(new GridSpan { Val = cell.ColumnSpan });
        if (cell.RowSpan > 1)
            properties.Append(new VerticalMerge { Val = place.IsContinued ? MergedCellValues.Continue : MergedCellValues.Restart });
        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        return new TableCell(properties, WordText.Paragraph(place.IsContinued ? "" : cell.Text, Style(cell), isLast ? [] : [new KeepNext()]));
    }

    /// <summary>单行的行标签靠左，其余居中；表二的行标签短，也居中。</summary>
    private static string Style(FormCell cell) =>
        cell.Kind == FormCellKind.RowLabel && cell.RowSpan == 1 && cell.Text.Length > 8 || IsNumbered(cell) ? WordStyles.TableLabel : WordStyles.TableCentred;

    private static bool IsNumbered(FormCell cell) =>
        cell.Kind == FormCellKind.RowLabel && cell.RowSpan == 1 && (cell.Text[0] == '（' || char.IsAsciiDigit(cell.Text[0]));

    /// <summary>各列宽度，单位缇；除不尽的余数归最宽的一列。</summary>
    private static IReadOnlyList<int> Widths(FormTable form)
    {
        var whole = form.Widths.Sum();
        var widths = form.Widths.Select(width => WordPage.TextWidth * width / whole).ToArray();
        widths[form.Widths.IndexOf(form.Widths.Max())] += WordPage.TextWidth - widths.Sum();
        return widths;
    }

    private static T Line<T>()
        where T : BorderType, new() =>
        new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "auto" };
}
