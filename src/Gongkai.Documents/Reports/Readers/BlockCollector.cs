using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Core.Rules;

namespace Gongkai.Documents.Reports.Readers;

/// <summary>
/// 收集块：读取器按原文次序报告段落、图片、表格的始末，这里合成平铺的块。
/// 表格结束时才看得出它是数据表还是排版用的表：前者合成一块，后者的格内内容按次序摊开。
/// </summary>
internal sealed class BlockCollector
{
    private readonly List<Block> blocks = [];
    private readonly List<Note> notes = [];
    private readonly Stack<OpenTable> tables = new();
    private int cells;
    private long area;

    /// <summary>当前位置，供 <see cref="Forget"/> 退回。</summary>
    public int Mark => blocks.Count;

    public bool InTable => tables.Count > 0;

    public bool HasTable { get; private set; }

    public void Paragraph(string text, int headingLevel = 0) => Add(new Paragraph(text, headingLevel));

    /// <summary>在 <paramref name="at"/> 处插入一段：此后的块（文本框、图片）排在它后面。</summary>
    public void Paragraph(string text, int headingLevel, int at)
    {
        Add(new Paragraph(text, headingLevel));
        if (at >= blocks.Count - 1)
            return;
        var added = blocks[^1];
        blocks.RemoveAt(blocks.Count - 1);
        blocks.Insert(at, added);
    }

    public void Picture(string description) => Add(new Picture(description));

    public void Table(TableBlock table)
    {
        HasTable = true;
        Add(table);
    }

    /// <summary>计入 <paramref name="count"/> 个格子；过多则中断。</summary>
    public void CountCells(int count)
    {
        cells += count;
        if (cells > ReadingLimits.Cells)
            throw new RefusedException(Refusal.TooManyBlocks);
    }

    /// <summary>同样的说明只记一次。</summary>
    public void Note(string code, Severity severity, string message)
    {
        if (!notes.Exists(note => note.Code == code))
            notes.Add(new Note(code, severity, "", message));
    }

    /// <summary>丢弃 <paramref name="mark"/> 之后的段落；其中有表格或图片则保留不动。</summary>
    public void Forget(int mark)
    {
        for (var i = mark; i < blocks.Count; i++)
        {
            if (blocks[i] is not Core.Reports.Recognition.Paragraph)
                return;
        }

        blocks.RemoveRange(mark, blocks.Count - mark);
    }

    /// <summary>丢弃 <paramref name="mark"/> 之后的一切。</summary>
    public void Cut(int mark) => blocks.RemoveRange(mark, blocks.Count - mark);

    public void BeginTable()
    {
        if (tables.Count >= ReadingLimits.Nesting)
            throw new RefusedException(Refusal.TooDeep);
        tables.Push(new OpenTable(blocks.Count));
    }

    public void BeginRow() => tables.Peek().BeginRow();

    /// <param name="rowSpan">纵跨行数；0 为直到表末。</param>
    public void BeginCell(int columnSpan = 1, int rowSpan = 1)
    {
        CountCells(1);
        columnSpan = Math.Clamp(columnSpan, 1, ReadingLimits.ColumnSpan);
        rowSpan = Math.Clamp(rowSpan, 0, ReadingLimits.RowSpan);
        tables.Peek().BeginCell(blocks.Count, columnSpan, rowSpan);
    }

    /// <summary>上方同列的一格（纵向合并）再往下跨一行；没有这一格则返回 <c>false</c>。</summary>
    public bool ExtendAbove() => tables.Peek().ExtendAbove();

    /// <summary>左边刚结束的一格（横向合并）再往右跨一列。</summary>
    public bool ExtendLeft() => tables.Peek().ExtendLeft();

    public void EndCell() => tables.Peek().EndCell(blocks.Count);

    /// <param name="borders">边框可见与否；无从判断为 <c>null</c>。</param>
    public void EndTable(bool? borders)
    {
        var table = tables.Pop();
        area += table.Area();
        if (area > ReadingLimits.GridArea)
            throw new RefusedException(Refusal.TooManyBlocks);
        if (table.IsLayout(blocks))
            return;

        var rows = table.Rows(blocks, out var loose);
        blocks.RemoveRange(table.FirstCellStart, blocks.Count - table.FirstCellStart);
        HasTable = true;
        blocks.Add(new TableBlock(rows, SpansKnown: true, borders));
        blocks.AddRange(loose);
    }

    public SourceDocument Finish() => new([.. blocks]) { Notes = [.. notes] };

    private void Add(Block block)
    {
        if (blocks.Count >= ReadingLimits.Blocks)
            throw new RefusedException(Refusal.TooManyBlocks);
        blocks.Add(block);
    }
}
