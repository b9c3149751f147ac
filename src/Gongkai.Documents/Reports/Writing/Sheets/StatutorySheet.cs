using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Gongkai.Documents.Reports.Writing.Forms;
using Gongkai.Documents.Sheets;
using Gongkai.Documents.Sheets.Writing;
using CellStyles = Gongkai.Documents.Sheets.Writing.CellStyles;

namespace Gongkai.Documents.Reports.Writing.Sheets;

/// <summary>一张法定表格：一格一格写出，合并的格四边都有线。</summary>
internal sealed class StatutorySheet(OpenXmlWriter writer, FormTable table)
{
    /// <summary>整张表的宽度，约合半角字符数。</summary>
    private const double TotalWidth = 110;

    /// <summary>表格程序只存这么多位有效数字；更长的写成文字。</summary>
    private const int MostDigits = 15;

    private readonly List<CellRange> merged = [];

    public static void Write(Stream part, FormTable table)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartDocument(standalone: true);
        writer.WriteStartElement(new Worksheet());
        new StatutorySheet(writer, table).Write();
        writer.WriteEndElement();
    }

    private void Write()
    {
        var total = (double)table.Widths.Sum();
        writer.WriteElement(new Columns(table.Widths.Select((width, i) =>
            new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = Math.Round(width / total * TotalWidth, 1), CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        var row = 0;
        foreach (var places in table.Grid())
            Row(++row, places);
        writer.WriteEndElement();
        if (merged.Count > 0)
            writer.WriteElement(new MergeCells(merged.Select(range => new MergeCell { Reference = range.ToString() })) { Count = (uint)merged.Count });
    }

    private void Row(int row, IReadOnlyList<FormPlace> places)
    {
        writer.WriteStartElement(new Row(), [new OpenXmlAttribute("r", "", row.ToString(CultureInfo.InvariantCulture))]);
        foreach (var (cell, column, isContinued) in places)
        {
            for (var offset = 0; offset < cell.ColumnSpan; offset++)
                Cell(new CellPlace(row, column + offset), isContinued || offset > 0 ? "" : cell.Text, cell.Kind);
            if (!isContinued && (cell.ColumnSpan > 1 || cell.RowSpan > 1))
                merged.Add(new(new(row, column), new(row + cell.RowSpan - 1, column + cell.ColumnSpan - 1)));
        }

        writer.WriteEndElement();
    }

    private void Cell(CellPlace place, string text, FormCellKind kind)
    {
        if (text.Length == 0)
            writer.WriteElement(new Cell { CellReference = place.ToString(), StyleIndex = CellStyles.Grid });
        else if (kind == FormCellKind.Figure && text.Count(char.IsAsciiDigit) <= MostDigits)
            writer.WriteElement(new Cell(new CellValue(text)) { CellReference = place.ToString(), StyleIndex = Style(text) });
        else
            writer.WriteElement(new Cell(new InlineString(new Text(CellCharacters.Encode(text)) { Space = SpaceProcessingModeValues.Preserve })) { CellReference = place.ToString(), DataType = CellValues.InlineString, StyleIndex = CellStyles.Grid });
    }

    /// <summary>小数位数照印的：0.30 显示作 0.30。</summary>
    private static uint Style(string figure)
    {
        var point = figure.IndexOf('.', StringComparison.Ordinal);
        return CellStyles.Amount(point < 0 ? 0 : figure.Length - 1 - point);
    }
}
