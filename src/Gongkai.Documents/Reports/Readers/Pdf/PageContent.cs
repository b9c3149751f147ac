using Gongkai.Core.Reports.Recognition;

namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>一页从上到下的内容：成行的文字、表格、图片。</summary>
internal sealed record PageContent(PdfPage Page, List<PdfLine> Lines, List<(Box Box, Block Block)> Blocks)
{
    /// <summary>再小的图是图标、印章、分隔线，不会是以图代表。</summary>
    private const double SmallestPicture = 120;

    public bool HasTable => Blocks.Exists(block => block.Block is TableBlock);

    /// <summary>一块地方的文字换成一张表。</summary>
    public void Replace(Box box, TableBlock table)
    {
        for (var i = Lines.Count - 1; i >= 0; i--)
        {
            var left = Lines[i].Words.FindAll(word => !box.Holds(word.Box));
            if (left.Count == 0)
                Lines.RemoveAt(i);
            else if (left.Count < Lines[i].Words.Count)
                Lines[i] = new(left);
        }

        Blocks.Add((box, table));
    }

    public static PageContent Of(PdfPage page)
    {
        var tables = Rules.Tables(page.Drawing)
            .Select(lines => RuledTable.Of(lines.Horizontal, lines.Vertical)).OfType<RuledTable>()
            .OrderBy(table => table.Box.Width * table.Box.Height).Select(table => (table.Box, Filling: new TableFilling(table))).ToList();
        var loose = new List<PdfWord>();
        foreach (var word in page.Words)
        {
            if (tables.FindIndex(table => table.Box.Holds(word.Box)) is >= 0 and var at)
                tables[at].Filling.Add(word);
            else
                loose.Add(word);
        }

        var blocks = new List<(Box, Block)>();
        foreach (var (box, filling) in tables)
        {
            if (filling.Block(page) is { } block)
                blocks.Add((box, block));
        }

        foreach (var picture in page.Drawing.Pictures.Where(picture => picture is { Width: > SmallestPicture, Height: > SmallestPicture / 2 }))
            blocks.Add((picture, new Picture("")));
        if (page.HasPictures && page.Drawing.Pictures.Count == 0)
            blocks.Add((new(0, page.Height, page.Width, page.Height), new Picture("")));
        return new(page, PdfLine.Of(loose), blocks);
    }
}
