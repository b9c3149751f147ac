using System.Globalization;
using System.Text;
using Gongkai.Core.Reports;
using Gongkai.Documents.Reports.Writing.Forms;

namespace Gongkai.Documents.Reports.Writing.PlainText;

/// <summary>纯文本：UTF-8，段落之间空一行，表格一行一行、以制表符分列；合并的格子只在左上角有字，其余位置空着。</summary>
internal static class PlainTextWriter
{
    public static void Write(AnnualReport report, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine(ReportTitle.Of(report));
        if (report.PublishedOn is { } date)
            WriteParagraph(writer, date.ToString("公布日期：yyyy-MM-dd", CultureInfo.InvariantCulture));
        foreach (var part in ReportPart.Of(report))
            WritePart(writer, part);
    }

    private static void WritePart(StreamWriter writer, ReportPart part)
    {
        switch (part)
        {
            case TablePart table:
                WriteTable(writer, table.Form);
                break;
            case HeadingPart heading:
                WriteParagraph(writer, heading.Text);
                break;
            case SubheadingPart subheading:
                WriteParagraph(writer, subheading.Text);
                break;
            case ParagraphPart paragraph:
                WriteParagraph(writer, paragraph.Text);
                break;
        }
    }

    /// <summary>正文里的竖线写成全角，免得被当作表格的分列。</summary>
    private static void WriteParagraph(StreamWriter writer, string text)
    {
        writer.WriteLine();
        writer.WriteLine(text.Replace('|', '｜'));
    }

    private static void WriteTable(StreamWriter writer, FormTable table)
    {
        writer.WriteLine();
        foreach (var row in table.Grid())
            writer.WriteLine(string.Join('\t', row.SelectMany(Cells)));
    }

    private static IEnumerable<string> Cells(FormPlace place) =>
        Enumerable.Repeat("", place.Cell.ColumnSpan - 1).Prepend(place.IsContinued ? "" : place.Cell.Text);
}
