using System.Collections.Immutable;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;

namespace Gongkai.Core.Tests.Reports.Recognition;

/// <summary>手工搭块的小积木：单元格文字之后可写 <c>{列跨}</c> 或 <c>{列跨x行跨}</c>。</summary>
internal static class Blocks
{
    public static Paragraph P(string text, int level = 0) => new(text, level);

    public static TableBlock Table(params string[][] rows) => new([.. rows.Select(row => row.Select(Cell).ToImmutableArray())]);

    /// <summary>制表符文本：合并信息已丢失。</summary>
    public static TableBlock Tabbed(params string[] lines) =>
        new([.. lines.Select(line => line.Split('\t').Select(text => new GridCell(text)).ToImmutableArray())], SpansKnown: false);

    public static GridCell Cell(string text)
    {
        if (!text.EndsWith('}') || text.LastIndexOf('{') is not (>= 0 and var open))
            return new(text);
        var spans = text[(open + 1)..^1].Split('x').Select(int.Parse).ToArray();
        return new(text[..open], spans[0], spans.Length > 1 ? spans[1] : 1);
    }

    public static SourceDocument Document(params Block[] blocks) => new([.. blocks]);

    public static AnnualReport Read(params Block[] blocks) => Read(Document(blocks));

    public static AnnualReport Read(SourceDocument document) =>
        Recogniser.Recognise(document).ShouldBeOfType<Recognised>().Report;

    public static decimal? At(this AnnualReport report, string address) =>
        report.Figures[CellAddress.Find(address).ShouldNotBeNull()];

    public static void ShouldHold(this AnnualReport report, IReadOnlyDictionary<CellAddress, decimal?> expected)
    {
        var wrong = expected.Where(cell => report.Figures[cell.Key] != cell.Value)
            .Select(cell => $"{cell.Key} 应为 {cell.Value?.ToString() ?? "空"}，读出 {report.Figures[cell.Key]?.ToString() ?? "空"}").ToArray();
        wrong.ShouldBeEmpty(string.Join("\n", report.Notes.Select(note => $"{note.Code} {note.Where} {note.Message}")));
    }

    public static void ShouldNote(this AnnualReport report, string code, string where) =>
        report.Notes.ShouldContain(note => note.Code == code && note.Where == where, string.Join("\n", report.Notes));
}
