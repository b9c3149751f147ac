using System.Buffers;
using System.Collections.Immutable;
using Gongkai.Core.Reports.Recognition;

namespace Gongkai.Documents.Reports.Readers.PlainText;

/// <summary>竖线分列的表格：Markdown（有分隔行或首尾有竖线，或者连续几行都有几道竖线）和用制表符号画的表（│┃｜）。</summary>
internal static class Pipes
{
    private static readonly SearchValues<char> Bars = SearchValues.Create("|│┃｜║");

    private static readonly SearchValues<char> RuleOnly = SearchValues.Create("|│┃｜║-—–－─━═:：+＋= \t┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝┝┥┠┨╞╪╡");

    private static readonly SearchValues<char> Dashes = SearchValues.Create("-—–－─━═=");

    /// <summary>没有分隔行、首尾也没有竖线的，至少几行、每行几道竖线才是表格（网页的栏目也用竖线隔开）。</summary>
    private const int FewestBareRows = 3;

    private const int FewestBareBars = 2;

    /// <summary>从第 <paramref name="at"/> 行起是竖线表格则收下并返回占用的行数，否则返回 0。</summary>
    public static int TryTake(List<string> lines, int at, BlockCollector collector)
    {
        var end = at;
        var (enclosed, ruled) = (0, false);
        while (end < lines.Count && IsRow(lines[end]))
        {
            ruled |= IsRule(lines[end]);
            enclosed += IsEnclosed(lines[end]) ? 1 : 0;
            end++;
        }

        if (end - at < 2 || (!ruled && enclosed < end - at && !IsBareTable(lines, at, end)))
            return 0;

        return Take(lines, at, end, collector) ? end - at : 0;
    }

    private static bool IsBareTable(List<string> lines, int at, int end) =>
        end - at >= FewestBareRows && !lines[at..end].Exists(line => Count(line) < FewestBareBars);

    private static int Count(string line)
    {
        var bars = 0;
        foreach (var c in line)
            bars += Bars.Contains(c) ? 1 : 0;
        return bars;
    }

    private static bool Take(List<string> lines, int at, int end, BlockCollector collector)
    {
        var opens = !lines[at..end].Exists(line => !IsRule(line) && !Bars.Contains(line.TrimStart()[0]));
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<GridCell>>();
        for (var i = at; i < end; i++)
        {
            if (!IsRule(lines[i]))
                rows.Add(Row(lines[i], opens, collector));
        }

        if (rows.Count < 2)
            return false;

        collector.Table(new TableBlock(rows.DrainToImmutable(), SpansKnown: false));
        return true;
    }

    public static bool LookMarkdown(List<string> lines) =>
        lines.Exists(line => HeadingLevel(line.TrimStart()) > 0 || (line.Contains('|', StringComparison.Ordinal) && IsRule(line)));

    /// <summary>Markdown 标题的级别；不是标题为 0。</summary>
    public static int HeadingLevel(string line)
    {
        var level = line.AsSpan().IndexOfAnyExcept('#');
        return level is >= 1 and <= 6 && line[level] == ' ' ? level : 0;
    }

    /// <summary>独占一行的 Markdown 图片（“![说明](地址)”）的说明；不是图片为 <c>null</c>。</summary>
    public static string? PictureOf(string line)
    {
        if (!line.StartsWith("![", StringComparison.Ordinal) || line[^1] != ')')
            return null;
        var end = line.IndexOf("](", StringComparison.Ordinal);
        return end > 0 ? line[2..end].Trim() : null;
    }

    private static bool IsRow(string line) => line.AsSpan().ContainsAny(Bars) || (line.Length > 2 && IsRule(line));

    private static bool IsRule(string line)
    {
        var text = line.AsSpan().Trim();
        return text.Length > 2 && !text.ContainsAnyExcept(RuleOnly) && text.ContainsAny(Dashes);
    }

    private static bool IsEnclosed(string line)
    {
        var text = line.AsSpan().Trim();
        return text.Length > 1 && Bars.Contains(text[0]) && Bars.Contains(text[^1]);
    }

    /// <param name="opens">各行都以竖线开头；否则行首的竖线前面是一个空格子。</param>
    private static ImmutableArray<GridCell> Row(string line, bool opens, BlockCollector collector)
    {
        var text = line.Trim();
        var start = opens ? 1 : 0;
        var cells = ImmutableArray.CreateBuilder<GridCell>();
        for (var i = start; i < text.Length; i++)
        {
            if (!Bars.Contains(text[i]) || (i > 0 && text[i - 1] == '\\'))
                continue;
            cells.Add(Cell(text[start..i]));
            start = i + 1;
        }

        if (start < text.Length)
            cells.Add(Cell(text[start..]));
        collector.CountCells(cells.Count);
        return cells.DrainToImmutable();
    }

    private static GridCell Cell(string text)
    {
        text = text.Replace("\\|", "|", StringComparison.Ordinal).Replace("**", "", StringComparison.Ordinal);
        var lines = text.Replace("<br/>", "\n", StringComparison.OrdinalIgnoreCase)
            .Replace("<br />", "\n", StringComparison.OrdinalIgnoreCase)
            .Replace("<br>", "\n", StringComparison.OrdinalIgnoreCase)
            .Split('\n');
        return new GridCell(string.Join('\n', lines.Select(TextLines.Clean).Where(line => line.Length > 0)));
    }
}
