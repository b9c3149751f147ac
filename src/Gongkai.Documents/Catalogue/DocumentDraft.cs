using System.Text.RegularExpressions;
using Gongkai.Core.Catalogue;
using Gongkai.Core.Reports.Recognition;
using SourceTable = Gongkai.Core.Reports.Recognition.TableBlock;

namespace Gongkai.Documents.Catalogue;

/// <summary>由一份公文（Word、网页、纯文本等）起草的一稿：认得出的名称、文号、成文日期、体裁各归各栏，其余是正文；认不准的留空，由人填。</summary>
/// <param name="Content">起草的一稿；没有名称的，名称为空。</param>
/// <param name="Pictures">没有带进正文的图片有几张。</param>
public sealed partial record DocumentDraft(ItemContent Content, int Pictures)
{
    private const int MostTitleLines = 3;
    private const int LongestTitleLine = 60;

    /// <summary>名称、文号在开头的这么多行里找；红头、密级栏、签发人都在它之前。</summary>
    private const int Head = 8;

    // What the title of an official document ends with (公文种类 and the usual kinds of announcements).
    private static readonly string[] Genres =
    [
        "征求意见稿", "征求意见公告", "办事指南", "政策解读", "通知", "通告", "公告", "公示", "通报", "意见", "决定", "决议", "命令", "议案", "报告", "请示", "批复", "函", "纪要", "办法", "规定", "规则", "细则",
        "条例", "方案", "计划", "规划", "预案", "预算", "决算", "指南", "解读", "问答", "清单", "目录", "提示", "公报", "告知书", "公约", "制度", "要点", "总结", "说明",
    ];

    /// <param name="document">读进来的文件。</param>
    public static DocumentDraft Of(SourceDocument document)
    {
        var lines = document.Blocks.SelectMany(Lines).Select(line => line.Trim(' ', '\u3000', '\u00A0')).Where(line => line.Trim().Length > 0).ToList();
        var marked = document.Blocks.OfType<Paragraph>().FirstOrDefault(paragraph => paragraph.HeadingLevel == 1)?.Text.Trim();
        var number = TakeNumber(lines);
        var title = TakeTitle(lines, marked);
        var body = string.Join('\n', lines);
        return new DocumentDraft(
            new ItemContent
            {
                Title = title,
                Kind = title.Contains("解读", StringComparison.Ordinal) ? ItemKind.Interpretation : ItemKind.Ordinary,
                DocumentNumber = number,
                FormedOn = ItemBody.SignedOn(body),
                Genre = GenreOf(title),
                Body = body,
            },
            document.Blocks.Count(block => block is Picture));
    }

    private static IEnumerable<string> Lines(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text.Split('\n'),
        // A table of one column only lays the page out.
        SourceTable table when table.Rows.All(row => row.Length <= 1) => table.Rows.SelectMany(row => row).SelectMany(cell => cell.Text.Split('\n', '\u2028')),
        SourceTable table => Rows(table),
        _ => [],
    };

    // Merged cells stand once, at their upper left; the places they cover stay empty.
    private static IEnumerable<string> Rows(SourceTable table)
    {
        var width = table.Rows.Max(row => row.Sum(cell => cell.ColumnSpan));
        var covered = new int[width];
        foreach (var row in table.Rows)
        {
            var (cells, column) = (new string[width], 0);
            Array.Fill(cells, "");
            foreach (var cell in row)
            {
                while (column < width && covered[column] > 0)
                    covered[column++]--;
                if (column >= width)
                    break;
                cells[column] = Spaces().Replace(cell.Text, " ").Trim();
                for (var end = Math.Min(width, column + cell.ColumnSpan); column < end; column++)
                    covered[column] = cell.RowSpan - 1;
            }

            for (; column < width; column++)
                covered[column] = Math.Max(0, covered[column] - 1);
            if (cells.Any(cell => cell.Length > 0))
                yield return string.Join('\t', cells);
        }
    }

    private static string? TakeNumber(List<string> lines)
    {
        for (var at = 0; at < Math.Min(Head, lines.Count); at++)
        {
            if (Number().Match(lines[at]) is not { Success: true } match)
                continue;
            // What stands above it is the red head, what stands beside it the issuer.
            lines.RemoveRange(0, at + 1);
            return match.Groups["number"].Value.Replace('[', '〔').Replace(']', '〕').Replace('［', '〔').Replace('］', '〕');
        }

        return null;
    }

    private static string TakeTitle(List<string> lines, string? marked)
    {
        if (marked is { Length: > 0 and <= LongestTitleLine } && lines.FindIndex(0, Math.Min(Head, lines.Count), line => line == marked) is >= 0 and var found)
        {
            lines.RemoveRange(0, found + 1);
            return marked;
        }

        var taken = new List<string>();
        foreach (var line in lines.Take(MostTitleLines))
        {
            if (!IsTitleLine(line))
                break;
            taken.Add(line);
            if (GenreOf(line) is not null)
                break;
        }

        // Without the word that ends a title nobody knows where it ends: the first line it is.
        if (taken.Count > 1 && GenreOf(taken[^1]) is null)
            taken = taken[..1];
        lines.RemoveRange(0, taken.Count);
        return Spaces().Replace(string.Concat(taken), "");
    }

    private static bool IsTitleLine(string line) =>
        line.Length <= LongestTitleLine && !line.Contains('\t', StringComparison.Ordinal) && line[^1] is not ('。' or '：' or ':' or '；' or '，') && ItemBody.Blocks(line) is [TextBlock { Kind: BlockKind.Paragraph }];

    private static string? GenreOf(string title)
    {
        // What follows in brackets (试行, 2023年修订) belongs to the title, not to its kind.
        var bare = Brackets().Replace(title, "");
        return Array.Find(Genres, genre => bare.EndsWith(genre, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^(?<number>[\u4E00-\u9FFFA-Za-z]{1,20}[〔\[［](?<year>[12][0-9]{3})[〕\]］][1-9][0-9]{0,5}号)(\s.{0,30})?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[（(][^（）()]{1,20}[）)]$", RegexOptions.NonBacktracking)]
    private static partial Regex Brackets();
}
