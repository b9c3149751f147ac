namespace Gongkai.Core.Reports.Recognition;

/// <summary>在表格行中分辨三张法定表格：先看整块有没有证据，再逐行归表。一块里可以有几张表，一张表也可以分几块。</summary>
internal sealed class ReportTables(FigureBook book)
{
    private readonly ProactiveTable proactive = new(book, new());
    private readonly RequestTable requests = new(book, new());
    private readonly RemedyTable remedies = new(book);
    private readonly Dictionary<StatutoryTable, TableSource> sources = [];
    private StatutoryTable? current;

    public bool HasProactive => proactive.RowCount > 0;

    public bool HasRequests => requests.RowCount > 0;

    public bool HasRemedies => remedies.Found;

    public int ProactiveRows => proactive.RowCount;

    public int RequestRows => requests.RowCount;

    public TableLayout ProactiveLayout => proactive.Layout;

    public TableLayout RequestLayout => requests.Layout;

    /// <summary>各表所在的块。</summary>
    public IReadOnlyDictionary<StatutoryTable, TableSource> Sources => sources;

    /// <summary>读一块表格。</summary>
    /// <param name="section">所在的部分；不在任何部分为 0。</param>
    /// <returns>各行是否属于法定表格。</returns>
    public bool[] Scan(SourceLine[] lines, int section, bool? borders)
    {
        var evidence = TableEvidence.Of(lines, section, HasProactive, HasRequests, remedies.AwaitsRow);
        var taken = new bool[lines.Length];
        if (!evidence.Any)
            return taken;
        current = evidence.RemedyRowOnly ? StatutoryTable.T4 : evidence.Requests && ContinuesRequests(lines[0]) ? StatutoryTable.T3 : null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (Classify(lines[i], evidence) is not { } table)
                continue;
            taken[i] = true;
            current = table;
            Take(lines[i], table);
            Record(table, lines[i].Block, borders);
        }

        return taken;
    }

    /// <summary>读由段落拼成的行；只补尚未找到的表。</summary>
    /// <returns>各行是否用上。</returns>
    public bool[] ScanDump(SourceLine[] lines, int[] sections)
    {
        var evidence = TableEvidence.Of(lines, 0, HasProactive, HasRequests, awaitsRemedyRow: false);
        var (noProactive, noRequests, noRemedies) = (!HasProactive, !HasRequests, !HasRemedies);
        var taken = new bool[lines.Length];
        current = null;
        for (var i = 0; i < lines.Length; i++)
        {
            // 隔着部分标题的不再是上一张表：第六部分的“无”不是表四的空格。
            if (i > 0 && sections[i] != sections[i - 1])
                current = null;
            var table = sections[i] == 4 && noRemedies && IsBareRemedyRow(lines[i]) ? StatutoryTable.T4 : Classify(lines[i], evidence);
            if (table is null || !(table switch
            {
                StatutoryTable.T2 => noProactive,
                StatutoryTable.T3 => noRequests,
                _ => noRemedies,
            }))
                continue;
            taken[i] = true;
            current = table;
            Take(lines[i], table.Value);
            Record(table.Value, lines[i].Block, borders: null);
        }

        return taken;
    }

    public Dictionary<StatutoryTable, TableShape> Finish()
    {
        var shapes = new Dictionary<StatutoryTable, TableShape>();
        if (HasProactive)
        {
            var (table, shape) = proactive.Finish(Borders(StatutoryTable.T2));
            shapes[table] = shape;
        }

        if (HasRequests)
            shapes[StatutoryTable.T3] = requests.Finish(Borders(StatutoryTable.T3));
        if (HasRemedies)
            shapes[StatutoryTable.T4] = remedies.Finish(Borders(StatutoryTable.T4));
        return shapes;
    }

    /// <summary>一行属于哪张表；都不属于为 <c>null</c>。</summary>
    private StatutoryTable? Classify(SourceLine line, TableEvidence evidence)
    {
        var kinds = line.Kinds;
        if (kinds.Remedies > 0 && evidence.Remedies)
            return StatutoryTable.T4;
        if (evidence.Requests && (kinds.Requests > 0 || kinds.RequestHeaders > 0))
            return StatutoryTable.T3;
        if (evidence.Proactive && (kinds.ProactiveHeaders > 0 || (kinds.Topics > 0 && (line.BlanksKept || kinds.Words <= 8))))
            return StatutoryTable.T2;
        return current switch
        {
            StatutoryTable.T4 when kinds.Words == 0 && line.Cells.Length >= 5 && (kinds.Figures > 0 || remedies.AwaitsRow) => StatutoryTable.T4,
            StatutoryTable.T4 when kinds is { Ambiguous: > 0, Figures: 1 } => StatutoryTable.T4,
            StatutoryTable.T4 when kinds.Figures >= 5 && kinds.Words <= 2 => StatutoryTable.T4,
            StatutoryTable.T3 when evidence.Requests && kinds.Words > 0 && (kinds.Figures > 0 || kinds.Ambiguous > 0) => StatutoryTable.T3,
            StatutoryTable.T2 when evidence.Proactive && kinds.Words > 0 && kinds.Figures > 0 => StatutoryTable.T2,
            _ => null,
        };
    }

    private void Take(SourceLine line, StatutoryTable table)
    {
        var kinds = line.Kinds;
        switch (table)
        {
            case StatutoryTable.T2:
                proactive.AddHeader(line);
                if (kinds.Topics > 0 || kinds.Figures > 0)
                    proactive.AddRow(line);
                break;
            case StatutoryTable.T3:
                if (kinds.RequestHeaders > 0 || (kinds.Requests == 0 && kinds.Figures == 0))
                    requests.AddHeader(line);
                if (kinds.Requests > 0 || kinds.Figures > 0 || kinds is { RequestHeaders: 0, Ambiguous: > 0 })
                    requests.AddRow(line);
                break;
            default:
                if (kinds.Remedies > 0)
                    remedies.AddHeader(line);
                if (kinds.Figures > 0 || (kinds.Words == 0 && remedies.HasHeader))
                    remedies.AddRow(line);
                break;
        }
    }

    /// <summary>分页后第一行恰是“3.其他”“（七）总计”：与列头同形，凭前一页的表三和一整行数认定。</summary>
    private bool ContinuesRequests(SourceLine first) =>
        HasRequests && first.Kinds is { Ambiguous: > 0, RequestHeaders: 0 } && first.Kinds.Figures >= ApplicantColumn.All.Count - 1;

    private static bool IsBareRemedyRow(SourceLine line) => line.Cells.Count(cell => cell.Kind == CellKind.Figure) == 15;

    private void Record(StatutoryTable table, int block, bool? borders)
    {
        if (!sources.TryGetValue(table, out var source))
            sources[table] = source = new([], borders);
        if (source.Blocks.Count == 0 || source.Blocks[^1] != block)
            source.Blocks.Add(block);
        source.Borders = source.Borders is false || borders is false ? false : source.Borders ?? borders;
    }

    private bool? Borders(StatutoryTable table) => sources.TryGetValue(table, out var source) ? source.Borders : null;
}

/// <summary>一张表所在的块（按先后）与边框。</summary>
internal sealed class TableSource(List<int> blocks, bool? borders)
{
    public List<int> Blocks { get; } = blocks;

    /// <summary>有一块看不见边框即为看不见；都无从判断为 <c>null</c>。</summary>
    public bool? Borders { get; set; } = borders;
}
