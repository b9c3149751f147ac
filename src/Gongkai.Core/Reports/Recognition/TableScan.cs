namespace Gongkai.Core.Reports.Recognition;

/// <summary>读遍全部表格；没有成表的，再从段落里拼。记下哪些行属于法定表格，以便正文不重复它们。</summary>
internal sealed class TableScan
{
    private readonly Outline outline;
    private readonly HashSet<(int Block, int Row)> takenRows = [];
    private readonly HashSet<int> takenLines = [];
    private readonly HashSet<int> pageTables = [];

    private TableScan(Outline outline, ReportTables tables) => (this.outline, Tables) = (outline, tables);

    public ReportTables Tables { get; }

    /// <summary>第一张法定表格所在的块；没有为 <c>null</c>。</summary>
    public int? FirstBlock { get; private set; }

    public static TableScan Of(Outline outline, List<SectionHeading> headings, ReportTables tables)
    {
        var scan = new TableScan(outline, tables);
        foreach (var heading in headings)
        {
            if (!outline.Lines[heading.Line].IsParagraph)
                scan.pageTables.Add(outline.Lines[heading.Line].Block);
        }

        scan.ReadTables(headings);
        if (!tables.HasProactive || !tables.HasRequests || !tables.HasRemedies)
            scan.ReadDump(headings);
        return scan;
    }

    /// <summary>不属于法定表格的表格行。</summary>
    public IEnumerable<SourceLine> OtherRows() =>
        from table in outline.Tables
        from line in table.Lines
        where !takenRows.Contains((line.Block, line.Row))
        select line;

    /// <summary>这一行文字属于表格：法定表格的一部分，或别的表格中的一行（整页套在表格里的除外）。</summary>
    public bool IsTablePart(TextLine line, int index) =>
        takenLines.Contains(index)
        || (line.IsParagraph ? IsLooseLabel(line.Text) : takenRows.Contains((line.Block, line.Row)) || !pageTables.Contains(line.Block));

    /// <summary>“第二十条第（一）项”“（本列数据的勾稽关系为……）”：排在表格之外的表头。</summary>
    private static bool IsLooseLabel(string text)
    {
        if (text.Length > LabelKey.Longest)
            return false;
        return LineCell.Of(text, 0, 0, 1).Label is { } label ? label.ProactiveItem >= 0 || label.IsRequestCaption : ReportLabels.IsRequestCorner(text);
    }

    private void ReadTables(List<SectionHeading> headings)
    {
        foreach (var (table, lines) in outline.Tables)
        {
            if (lines.Length == 0)
                continue;
            var taken = Tables.Scan(lines, SectionOf(headings, lines[0].Block), table.Borders);
            for (var i = 0; i < taken.Length; i++)
            {
                if (!taken[i])
                    continue;
                takenRows.Add((lines[i].Block, lines[i].Row));
                FirstBlock ??= lines[i].Block;
            }
        }
    }

    private void ReadDump(List<SectionHeading> headings)
    {
        var dump = DumpLines.Of(outline.Lines, headings.Select(heading => heading.Line).ToHashSet());
        if (dump.Count == 0)
            return;
        var taken = Tables.ScanDump(
            [.. dump.Select(line => line.Line)], [.. dump.Select(line => SectionOf(headings, line.Line.Block))]);
        DumpLine? previous = null;
        for (var i = 0; i < taken.Length; i++)
        {
            if (!taken[i])
                continue;
            takenLines.UnionWith(dump[i].Used);
            FirstBlock = Math.Min(FirstBlock ?? int.MaxValue, outline.Lines[dump[i].Used[0]].Block);
            TakeBetween(previous, dump[i], headings);
            previous = dump[i];
        }
    }

    /// <summary>拼成的各行之间没有用上的短行（自加的“小计”、照错字认定的标签）是表格的一部分；第一行之前的，只有表头的断片是。</summary>
    private void TakeBetween(DumpLine? previous, DumpLine line, List<SectionHeading> headings)
    {
        var inTable = previous is not null
            && SectionOf(headings, outline.Lines[previous.Used[^1]].Block) == SectionOf(headings, outline.Lines[line.Used[0]].Block);
        var floor = inTable ? previous!.Used[^1] : -1;
        for (var i = line.Used[0] - 1; i > floor; i--)
        {
            var text = outline.Lines[i].Text;
            if (!PlainText.IsBlank(text) && !ReportLabels.IsHeadFragment(text) && !(inTable && DumpLines.MayBeCell(text)))
                return;
            takenLines.Add(i);
        }
    }

    /// <summary>一块所在的部分；在第一部分之前为 0。</summary>
    private int SectionOf(List<SectionHeading> headings, int block)
    {
        var section = 0;
        foreach (var heading in headings)
        {
            if (outline.Lines[heading.Line].Block > block)
                break;
            section = heading.Number;
        }

        return section;
    }
}
