using System.Collections.Immutable;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Core.Rules;

namespace Gongkai.Documents.Reports.Readers.PlainText;

/// <summary>制表符分列的表格：连续的各行；首尾的空格子照留；断成几行的一行接起来。</summary>
internal static class Tabs
{
    private const int LongestQuotedRow = 20;

    /// <summary>太短的表看不出多数。</summary>
    private const int FewRows = 5;

    /// <summary>从第 <paramref name="at"/> 行起是表格则收下并返回占用的行数，否则返回 0。</summary>
    public static int TryTake(List<string> lines, int at, BlockCollector collector)
    {
        if (!IsRow(lines[at]) && !IsRow(lines[QuotedEnd(lines, at)]))
            return 0;

        var end = End(lines, at);
        if (end == at + 1 && lines[at].AsSpan().Trim().IndexOf('\t') < 0)
            return 0;

        var rows = Rows(lines, at, end, collector);
        JoinBroken(rows, collector);
        collector.Table(new TableBlock([.. rows.Select(row => row.Select(cell => new GridCell(cell)).ToImmutableArray())], SpansKnown: false));
        return end - at;
    }

    /// <summary>行内有制表符，或者末尾有两个以上；只在开头的是缩进。</summary>
    private static bool IsRow(string line)
    {
        var body = line.AsSpan().TrimEnd(' ');
        return !body.Trim().IsEmpty && (body.Trim().Contains('\t') || body.EndsWith("\t\t"));
    }

    /// <summary>紧接着的行只要有制表符就属于表格（如只有一格有字的行）；隔一个空行的行本身要像表格。</summary>
    private static int End(List<string> lines, int at)
    {
        var end = at + 1;
        while (end < lines.Count)
        {
            var close = QuotedEnd(lines, end);
            if (HasTab(lines, end, close))
                end = close + 1;
            else if (IsFragment(lines, end))
                end++;
            else if (string.IsNullOrWhiteSpace(lines[end]) && end + 1 < lines.Count && IsRow(lines[end + 1]))
                end += 2;
            else
                break;
        }

        return end;
    }

    private static bool HasTab(List<string> lines, int from, int to)
    {
        for (var i = from; i <= to; i++)
        {
            if (lines[i].Contains('\t', StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>从电子表格复制的一行止于第几行：引号开头的格里可以换行，到引号收尾才完。不是这种写法的就是本行。</summary>
    private static int QuotedEnd(List<string> lines, int at)
    {
        var open = false;
        for (var i = at; i < lines.Count && i <= at + LongestQuotedRow; i++)
        {
            if (!TryScanQuotes(lines[i], ref open))
                return at;
            if (!open)
                return i;
        }

        return at;
    }

    /// <summary>扫过一行后引号是否还开着；收尾的引号后面另有文字的，不是电子表格的写法。</summary>
    private static bool TryScanQuotes(string line, ref bool open)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] != '"')
                continue;
            if (!open)
                open = i == 0 || line[i - 1] == '\t';
            else if (i + 1 == line.Length || line[i + 1] == '\t')
                open = false;
            else if (line[i + 1] == '"')
                i++;
            else
                return false;
        }

        return true;
    }

    /// <summary>没有制表符的一行夹在两行之间，前一行末格未完、后一行有制表符：可能是一行断成几行。</summary>
    private static bool IsFragment(List<string> lines, int at) =>
        at + 1 < lines.Count && !string.IsNullOrWhiteSpace(lines[at]) && lines[at].TrimStart() is ['(' or '（', ..]
        && lines[at + 1].Contains('\t', StringComparison.Ordinal) && !lines[at - 1].EndsWith('\t');

    private static List<List<string>> Rows(List<string> lines, int at, int end, BlockCollector collector)
    {
        var rows = new List<List<string>>(end - at);
        for (var i = at; i < end; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]) && !lines[i].Contains('\t', StringComparison.Ordinal))
                continue;

            var line = lines[i];
            if (QuotedEnd(lines, i) is var close && close > i)
            {
                line = string.Join('\n', lines.GetRange(i, close - i + 1));
                i = close;
            }

            collector.CountCells(line.AsSpan().Count('\t') + 1);
            rows.Add([.. line.Split('\t').Select(Cell)]);
        }

        return rows;
    }

    private static string Cell(string text)
    {
        text = text.Trim(' ', '\u3000');
        if (text.Length > 1 && text[0] == '"' && text[^1] == '"')
            text = text[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal);
        return text.Contains('\n', StringComparison.Ordinal)
            ? string.Join('\n', text.Split('\n').Select(TextLines.Clean).Where(line => line.Length > 0))
            : TextLines.Clean(text);
    }

    /// <summary>两行合起来正好是本表最常见的格数，断处两边又都是文字：是断开的一行。</summary>
    private static void JoinBroken(List<List<string>> rows, BlockCollector collector)
    {
        if (UsualWidth(rows) is not { } usual)
            return;
        for (var i = rows.Count - 2; i >= 0; i--)
        {
            var (head, tail) = (rows[i], rows[i + 1]);
            if (head.Count + tail.Count - 1 != usual || head.Count == usual || tail.Count == usual || !IsWords(head[^1]) || !IsWords(tail[0]) || StartsLabel(tail[0]))
                continue;

            head[^1] = head[^1] + "\n" + tail[0];
            head.AddRange(tail.Skip(1));
            rows.RemoveAt(i + 1);
            collector.Note("READ-BROKEN-ROW", Severity.Info, "表格中有断成几行的行，已接起来。");
        }
    }

    /// <summary>大多数行共有的格数；各行参差不齐的表说不上断行，为 <c>null</c>。</summary>
    private static int? UsualWidth(List<List<string>> rows)
    {
        var widest = rows.GroupBy(row => row.Count).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).First();
        return widest.Count() * 3 > rows.Count * 2 || rows.Count <= FewRows ? widest.Key : null;
    }

    private static bool IsWords(string cell) => cell.Length > 0 && !cell.Any(char.IsAsciiDigit) && cell.Any(char.IsLetter);

    /// <summary>以序号开头的是另一行的标签，不是上一格的下半截。</summary>
    private static bool StartsLabel(string cell) => cell[0] switch
    {
        '(' or '（' => cell.Length > 2 && "一二三四五六七八九十".Contains(cell[1], StringComparison.Ordinal),
        _ => cell.Length > 1 && "一二三四五六七八九十".Contains(cell[0], StringComparison.Ordinal) && cell[1] is '、' or '.',
    };
}
