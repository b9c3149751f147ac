namespace Gongkai.Core.Reports.Recognition;

/// <summary>文件铺开的样子：各行文字、各块表格的行、图片所在的块。</summary>
internal sealed class Outline
{
    private Outline(List<TextLine> lines, List<(TableBlock Table, SourceLine[] Lines)> tables, List<int> pictures, bool oversize) =>
        (Lines, Tables, Pictures, Oversize) = (lines, tables, pictures, oversize);

    public List<TextLine> Lines { get; }

    public List<(TableBlock Table, SourceLine[] Lines)> Tables { get; }

    public List<int> Pictures { get; }

    /// <summary>有的行宽得不合常理，只读了前面一段。</summary>
    public bool Oversize { get; }

    public static Outline Of(SourceDocument document)
    {
        var blocks = document.Blocks.IsDefault ? [] : document.Blocks;
        var lines = new List<TextLine>(blocks.Length);
        var tables = new List<(TableBlock, SourceLine[])>();
        var pictures = new List<int>();
        var oversize = false;
        for (var block = 0; block < blocks.Length; block++)
        {
            switch (blocks[block])
            {
                case Paragraph paragraph:
                    lines.Add(new(block, -1, paragraph.Text ?? "", paragraph.HeadingLevel));
                    break;
                case Picture:
                    pictures.Add(block);
                    break;
                case TableBlock table:
                    var rows = GridLines.Of(table, block, out var wide);
                    oversize |= wide;
                    tables.Add((table, rows));
                    AddTexts(lines, rows);
                    break;
            }
        }

        return new(lines, tables, pictures, oversize);
    }

    private static void AddTexts(List<TextLine> lines, SourceLine[] rows)
    {
        foreach (var row in rows)
        {
            // 独占一行的“无”是第六部分常见的全文，不是占位。
            if (row.Kinds.Words + row.Kinds.Figures == 1 && row is { OnlyText: { } text } && row.Kinds.HasNoLabel && (row.Kinds.Words == 1 || PlainText.Trimmed(text) is "无" or "無"))
                lines.Add(new(row.Block, row.Row, text, 0));
        }
    }
}
