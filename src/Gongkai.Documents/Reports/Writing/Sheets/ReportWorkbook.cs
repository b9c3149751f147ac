using System.Globalization;
using Gongkai.Core.Reports;
using Gongkai.Documents.Reports.Writing.Forms;
using Gongkai.Documents.Sheets;
using Gongkai.Documents.Sheets.Writing;

namespace Gongkai.Documents.Reports.Writing.Sheets;

/// <summary>年报写成电子表格：“正文”一段一行，法定表格各一张工作表，合并单元格和边框照规定的式样，数字是数，可以求和。</summary>
internal static class ReportWorkbook
{
    private const string Prose = "正文";

    public static void Write(AnnualReport report, Stream output)
    {
        var tables = FormTable.Of(report);
        SheetWriter.Pack(output, WorkbookParts.Of(
        [
            (Prose, part => ProseSheet.Write(part, Lines(report))),
            .. tables.Select(table => (table.Table.Name(), (Action<Stream>)(part => StatutorySheet.Write(part, table)))),
        ]));
    }

    private static IEnumerable<string> Lines(AnnualReport report) =>
    [
        ReportTitle.Of(report),
        .. report.PublishedOn is { } date ? [date.ToString("公布日期：yyyy-MM-dd", CultureInfo.InvariantCulture)] : Array.Empty<string>(),
        .. ReportPart.Of(report).Select(Line).OfType<string>(),
    ];

    private static string? Line(ReportPart part) => part switch
    {
        HeadingPart heading => heading.Text,
        SubheadingPart subheading => subheading.Text,
        ParagraphPart paragraph => paragraph.Text,
        _ => null,
    };
}
