using System.Text;

namespace Gongkai.Core.Reports.Recognition;

/// <summary>引言：标题与第一部分之间成句的段落。网页在这里插的发布时间、来源、字号不成句，不算。</summary>
internal static class Preface
{
    private const int Shortest = 10;

    /// <param name="start">标题之后的一行。</param>
    /// <param name="end">第一部分标题所在的一行；没有部分标题时为 0，引言也就无从认定。</param>
    public static string Of(IReadOnlyList<TextLine> lines, int start, int end, Func<TextLine, int, bool> isTablePart)
    {
        var text = new StringBuilder();
        for (var i = start; i < end; i++)
        {
            var paragraph = PlainText.Trim(lines[i].Text);
            if (!lines[i].IsParagraph || !IsProse(paragraph) || isTablePart(lines[i], i) || PageFurniture.IsFooter(lines[i].Text))
                continue;
            if (text.Length > 0)
                text.Append('\n');
            text.Append(paragraph);
        }

        return text.ToString();
    }

    private static bool IsProse(ReadOnlySpan<char> paragraph) =>
        paragraph.Length >= Shortest
        && (paragraph[^1] is '。' or '！' or '；' || paragraph.EndsWith("如下：") || paragraph.EndsWith("如下:") || paragraph.EndsWith("。）"));
}
