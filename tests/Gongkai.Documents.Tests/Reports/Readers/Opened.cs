using System.Text;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Documents.Reports;

namespace Gongkai.Documents.Tests.Reports.Readers;

/// <summary>打开一段内容，把块写成一眼能看完的文字：每块一行，表格的格以“│”隔开、行以“⏎”隔开，跨度写作“×列,行”。</summary>
internal static class Opened
{
    public static SourceDocument Text(string text) => Bytes(Encoding.UTF8.GetBytes(text));

    public static SourceDocument Bytes(byte[] bytes) => ReportReader.Open(bytes).ShouldBeOfType<OpenedDocument>().Document;

    public static string RefusalCode(byte[] bytes) => ReportReader.Open(bytes).ShouldBeOfType<Refused>().Reason.Code;

    public static string Blocks(string text) => Show(Text(text));

    public static string Body(string body) => Show(Text($"<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>{body}</body></html>"));

    public static string Show(SourceDocument document) => string.Join('\n', document.Blocks.Select(Show));

    private static string Show(Block block) => block switch
    {
        Paragraph { HeadingLevel: > 0 } heading => $"{new string('#', heading.HeadingLevel)} {heading.Text}",
        Paragraph paragraph => paragraph.Text,
        Picture picture => $"[图 {picture.Description}]",
        TableBlock table => "⊞ " + string.Join(" ⏎ ", table.Rows.Select(row => string.Join('│', row.Select(Show)))),
        _ => throw new InvalidOperationException(),
    };

    private static string Show(GridCell cell) =>
        cell.Text.Replace('\n', '↵') + (cell is { ColumnSpan: 1, RowSpan: 1 } ? "" : $"×{cell.ColumnSpan},{cell.RowSpan}");
}
