namespace Gongkai.Core.Catalogue;

/// <summary>正文的写法：一行一段。“一、”“（一）”开头而不成句的是标题；以制表符分栏的几行是一张表，第一行是表头；末尾的机关名称和日期是落款。</summary>
public static class ItemBody
{
    private const int LongestHeading = 40;
    private const int LongestSignature = 40;
    private const string Numerals = "一二三四五六七八九十百";

    /// <summary>各块，由先到后。</summary>
    public static IReadOnlyList<BodyBlock> Blocks(string body)
    {
        var lines = body.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim(' ', '\u3000', '\u00A0')).Where(line => line.Trim().Length > 0).ToList();
        var signature = Signature(lines);
        var blocks = new List<BodyBlock>();
        for (var at = 0; at < lines.Count; at++)
        {
            if (lines[at].Contains('\t', StringComparison.Ordinal))
            {
                var rows = lines.Skip(at).TakeWhile(line => line.Contains('\t', StringComparison.Ordinal)).Select(Cells).ToList();
                blocks.Add(Table(rows));
                at += rows.Count - 1;
            }
            else
            {
                blocks.Add(new TextBlock(at >= signature ? BlockKind.Signature : KindOf(lines[at]), lines[at]));
            }
        }

        return blocks;
    }

    /// <summary>落款的日期；没有的为 <c>null</c>。</summary>
    public static DateOnly? SignedOn(string body) =>
        Blocks(body) is [.., TextBlock { Kind: BlockKind.Signature } last] ? WrittenDate.Read(last.Text) : null;

    /// <summary>落款的机关名称；没有的为 <c>null</c>。</summary>
    public static string? SignedBy(string body) =>
        Blocks(body) is [.., TextBlock { Kind: BlockKind.Signature } name, TextBlock { Kind: BlockKind.Signature }] ? name.Text : null;

    private static TableBlock Table(List<string[]> rows)
    {
        var width = rows.Max(row => row.Length);
        return new TableBlock([.. rows.Select(row => (IReadOnlyList<string>)[.. row, .. Enumerable.Repeat("", width - row.Length)])]);
    }

    private static string[] Cells(string line) => [.. line.Split('\t').Select(cell => cell.Trim())];

    private static BlockKind KindOf(string line) =>
        line.Length > LongestHeading || line[^1] is '。' or '；' or '：' or '，' or '.' or ';' ? BlockKind.Paragraph
        : IsNumbered(line, "", "、") ? BlockKind.Heading
        : IsNumbered(line, "（", "）") ? BlockKind.Subheading
        : BlockKind.Paragraph;

    private static bool IsNumbered(string line, string open, string close)
    {
        if (!line.StartsWith(open, StringComparison.Ordinal))
            return false;
        var end = line.IndexOf(close, open.Length, StringComparison.Ordinal);
        return end > open.Length && line[open.Length..end].All(c => Numerals.Contains(c, StringComparison.Ordinal));
    }

    /// <summary>落款从第几行起；没有的为行数。</summary>
    private static int Signature(List<string> lines)
    {
        if (lines.Count < 2 || WrittenDate.Read(lines[^1]) is null)
            return lines.Count;
        var name = lines[^2];
        var isName = name.Length <= LongestSignature && lines.Count > 2 && !name.Contains('\t', StringComparison.Ordinal) && !name.Any(c => c is '。' or '，' or '；' or '：' or '、') && KindOf(name) == BlockKind.Paragraph;
        return lines.Count - (isName ? 2 : 1);
    }
}

/// <summary>正文的一块。</summary>
public abstract record BodyBlock;

/// <summary>一段文字。</summary>
public sealed record TextBlock(BlockKind Kind, string Text) : BodyBlock;

/// <summary>一张表，各行等宽；第一行是表头。</summary>
public sealed record TableBlock(IReadOnlyList<IReadOnlyList<string>> Rows) : BodyBlock;

/// <summary>一段文字是什么。</summary>
public enum BlockKind
{
    Paragraph,
    Heading,
    Subheading,
    Signature,
}
