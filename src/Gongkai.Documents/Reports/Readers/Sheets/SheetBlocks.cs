using System.Collections.Immutable;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Documents.Reports.Readers.PlainText;
using Gongkai.Documents.Sheets;

namespace Gongkai.Documents.Reports.Readers.Sheets;

/// <summary>一张工作表分成段落和表格：空行隔开；几格有字的行，连同相连的短行（跨列的标题、数字空着的行），是一张表。</summary>
internal sealed class SheetBlocks(Sheet sheet, BlockCollector collector)
{
    /// <summary>与表格行相连而比这更长的是正文。</summary>
    private const int LongestInside = 60;

    public void Collect()
    {
        var rows = sheet.Rows;
        for (var at = 0; at < rows.Count;)
        {
            var end = TableEnd(at);
            if (end > at)
                AddTable(at, end);
            else
                AddParagraph(rows[at]);
            at = Math.Max(end, at + 1);
        }
    }

    /// <summary>从这一行起的表格到哪一行为止（不含）；这一行不是表格的开头则为它自己。</summary>
    private int TableEnd(int start)
    {
        var rows = sheet.Rows;
        var end = start;
        for (var at = start; at < rows.Count && (at == start || Follows(at)); at++)
        {
            if (Filled(rows[at]) == 1 && (!MayBeInside(rows[at]) || (end == start && !IsMerged(rows[at]))))
                break;
            end = at + 1;
        }

        return end > start && Enumerable.Range(start, end - start).Any(at => Filled(rows[at]) > 1) ? end : start;
    }

    /// <summary>与上一行相连：行号相接，或同在一个纵向合并的格里。</summary>
    private bool Follows(int at)
    {
        var (above, below) = (sheet.Rows[at - 1].Number, sheet.Rows[at].Number);
        return below == above + 1 || sheet.Merged.Any(range => range.From.Row <= above && range.To.Row >= below);
    }

    private bool IsMerged(SheetRow row) => sheet.Merged.Any(range => range.From.Row == row.Number && range.To.Column > range.From.Column);

    private static bool MayBeInside(SheetRow row) => row.Cells.Max(cell => cell?.Length ?? 0) <= LongestInside;

    private static int Filled(SheetRow row) => row.Cells.Count(cell => cell is not null);

    private void AddParagraph(SheetRow row)
    {
        foreach (var line in row.Cells.OfType<string>().SelectMany(cell => cell.Split('\n')).Select(TextLines.Clean).Where(line => line.Length > 0))
            collector.Paragraph(line);
    }

    private void AddTable(int start, int end)
    {
        var (first, last) = (sheet.Rows[start].Number, sheet.Rows[end - 1].Number);
        var merged = sheet.Merged.Where(range => range.To.Row >= first && range.From.Row <= last).ToList();
        var left = Enumerable.Range(start, end - start).Min(at => FirstFilled(sheet.Rows[at]));
        var right = Math.Max(
            Enumerable.Range(start, end - start).Max(at => sheet.Rows[at].Cells.Count),
            merged.Select(range => range.To.Column + 1).DefaultIfEmpty().Max());
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<GridCell>>();
        for (var number = first; number <= last; number++)
            rows.Add(Row(number, Find(number, start, end), left, right, first, last, merged));
        collector.Table(new TableBlock(rows.ToImmutable()));
    }

    /// <summary>纵向合并的格里整行都没有字的行，读取器没有给出。</summary>
    private SheetRow? Find(int number, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (sheet.Rows[at].Number == number)
                return sheet.Rows[at];
        }

        return null;
    }

    private ImmutableArray<GridCell> Row(int number, SheetRow? row, int left, int right, int first, int last, List<CellRange> merged)
    {
        var cells = ImmutableArray.CreateBuilder<GridCell>();
        for (var column = left; column < right; column++)
        {
            if (merged.Find(range => number >= range.From.Row && number <= range.To.Row && column >= range.From.Column && column <= range.To.Column) is not { } range)
                cells.Add(new(Text(row?[column])));
            else if (number == Math.Max(first, range.From.Row) && column == Math.Max(left, range.From.Column))
                cells.Add(new(Text(row?[range.From.Column]), range.To.Column - column + 1, Math.Min(last, range.To.Row) - number + 1));
        }

        collector.CountCells(Math.Max(1, cells.Count));
        return cells.ToImmutable();
    }

    private static int FirstFilled(SheetRow row)
    {
        var column = 0;
        while (column < row.Cells.Count - 1 && row.Cells[column] is null)
            column++;
        return column;
    }

    private static string Text(string? cell) => cell is null ? "" : cell.ReplaceLineEndings("\n");
}
