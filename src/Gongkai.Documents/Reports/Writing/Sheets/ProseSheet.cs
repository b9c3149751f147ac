using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Gongkai.Documents.Sheets.Writing;
using CellStyles = Gongkai.Documents.Sheets.Writing.CellStyles;

namespace Gongkai.Documents.Reports.Writing.Sheets;

/// <summary>“正文”：一段一行，第一行是标题。</summary>
internal static class ProseSheet
{
    private const int Width = 90;

    public static void Write(Stream part, IEnumerable<string> lines)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartDocument(standalone: true);
        writer.WriteStartElement(new Worksheet());
        var sheet = new SheetPart(writer);
        sheet.Columns([Width]);
        writer.WriteStartElement(new SheetData());
        var style = CellStyles.Title;
        foreach (var line in lines)
        {
            sheet.Row([line], style);
            style = CellStyles.Text;
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }
}
