using Gongkai.Core.Reports.Recognition;

namespace Gongkai.Documents.Reports.Readers.PlainText;

/// <summary>纯文本：制表符或竖线分列的连续各行是表格，其余每行一段。合并单元格的信息已经丢失，空格子照留。</summary>
internal static class TextDocument
{
    public static SourceDocument Read(string text)
    {
        if (TextLines.LookBinary(text))
            throw new RefusedException(Refusal.Binary);

        var collector = new BlockCollector();
        Collect(text, collector);
        return collector.Finish();
    }

    /// <summary>把一段文字的块加到 <paramref name="collector"/>；网页的 pre 也由此读取。</summary>
    public static void Collect(string text, BlockCollector collector)
    {
        var lines = TextLines.Split(text, collector);
        var markdown = Pipes.LookMarkdown(lines);
        for (var i = 0; i < lines.Count;)
        {
            var taken = Tabs.TryTake(lines, i, collector) + Pipes.TryTake(lines, i, collector);
            if (taken == 0)
            {
                Paragraph(lines[i], markdown, collector);
                taken = 1;
            }

            i += taken;
        }
    }

    private static void Paragraph(string line, bool markdown, BlockCollector collector)
    {
        var text = TextLines.Clean(line);
        if (text.Length == 0)
            return;

        if (Pipes.PictureOf(text) is { } description)
        {
            collector.Picture(description);
            return;
        }

        var level = markdown ? Pipes.HeadingLevel(text) : 0;
        collector.Paragraph(level > 0 ? text[level..].Trim().TrimEnd('#').TrimEnd() : text, level);
    }
}
