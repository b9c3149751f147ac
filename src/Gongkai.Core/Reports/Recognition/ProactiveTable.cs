using System.Collections.Immutable;

namespace Gongkai.Core.Reports.Recognition;

/// <summary>表二：先按行标签和列头登记各行，再由列头断定 2021 或 2019 版式，然后读数。</summary>
internal sealed class ProactiveTable(FigureBook book, ClosestLabel closest)
{
    /// <summary>两种版式中各事项的行；没有的为 <c>null</c>。</summary>
    private static readonly ProactiveRow?[] New = [.. Enum.GetValues<ProactiveTopic>().Select(topic => Of(ProactiveRow.Of2021, topic))];

    private static readonly ProactiveRow?[] Old = [.. Enum.GetValues<ProactiveTopic>().Select(topic => Of(ProactiveRow.Of2019, topic))];

    private readonly List<(ProactiveTopic Topic, FigureRow Figures, List<HeaderCell> Header)> rows = [];
    private readonly List<(string Name, string Quote)> extra = [];
    private readonly List<(ProactiveTopic Topic, string Printed)> labels = [];
    private readonly List<(ProactiveTopic Topic, string Printed, FigureRow Figures, List<HeaderCell> Header)> guesses = [];
    private List<HeaderCell> header = [];
    private int newVotes;
    private int oldVotes;

    public int RowCount => rows.Count + guesses.Count;

    public TableLayout Layout { get; private set; }

    /// <summary>小节标题或列头：新的一行列头取代先前的。</summary>
    public void AddHeader(SourceLine line)
    {
        var cells = new List<HeaderCell>();
        foreach (var cell in line.Cells)
        {
            if (cell.Label is not { } label)
                continue;
            newVotes += label is { ProactiveColumn: >= 0, ProactiveColumn2019: < 0 } ? 1 : 0;
            oldVotes += label is { ProactiveColumn: < 0, ProactiveColumn2019: >= 0 } or { ProactiveItem: 9 } ? 1 : 0;
            if (label.ProactiveColumn >= 0 || label.ProactiveColumn2019 >= 0)
                cells.Add(new(label, cell.Text, HeaderColumn.Of(0, line, in cell)));
            else if (label.ProactiveItem >= 0)
                header = [];
        }

        if (cells.Count > 0)
            header = cells;
    }

    public void AddRow(SourceLine line)
    {
        var found = RowLabel.Find(line, label => label.ProactiveTopic >= 0, _ => false, closest.Topic);
        var figures = new FigureRow(line, found.End);
        if (found.Label is { ProactiveTopic: >= 0 and var topic } label)
        {
            if (found.Guessed)
                guesses.Add(((ProactiveTopic)topic, found.Printed, figures, header));
            else
                rows.Add(((ProactiveTopic)topic, figures, header));
            if (label.IsVariant)
                labels.Add(((ProactiveTopic)topic, found.Printed));
        }
        else if (figures.Filled > 0 && found.End >= 0)
        {
            extra.Add((PlainText.Quote(found.Printed), line.Quote));
        }
    }

    /// <summary>读数；外形记在所用版式的那张表上。</summary>
    public (StatutoryTable Table, TableShape Shape) Finish(bool? borders)
    {
        SettleGuesses();
        Layout = Decide();
        var form = Layout == TableLayout.Of2019 ? Old : New;
        var missingColumns = new List<string>();
        foreach (var group in rows.GroupBy(row => row.Header))
            Read([.. group.Select(row => (row.Topic, row.Figures))], group.Key, form, missingColumns);
        if (Layout == TableLayout.Of2019)
            CarryDecisionsOver();
        ReportLabels(form);
        foreach (var (name, quote) in extra)
            book.Notes.Warning(NoteCodes.RowExtra, "T2", $"表二多出一行“{name}”（{quote}），未计入。");
        var missing = (Layout == TableLayout.Of2019 ? ProactiveRow.Of2019 : ProactiveRow.Of2021)
            .Where(row => !rows.Exists(read => form[(int)read.Topic] == row)).ToArray();
        foreach (var row in missing)
            book.Notes.Error(NoteCodes.RowMissing, $"{row.Table}.{row.Number}", $"表二没有找到“{row.Label}”一行，该行留空。");
        var table = Layout == TableLayout.Of2019 ? StatutoryTable.T2019 : StatutoryTable.T2;
        return (table, new(
            Found: true, [.. missing.Select(row => $"{row.Table}.{row.Number}")], [.. missingColumns.Distinct(StringComparer.Ordinal)], [.. extra.Select(row => row.Name)],
            IsPicture: false, borders));
    }

    /// <summary>照错字认定的行，只有那一行别处没有时才算数。</summary>
    private void SettleGuesses()
    {
        foreach (var (topic, printed, figures, columns) in guesses)
        {
            if (rows.Exists(row => row.Topic == topic))
            {
                extra.Add((PlainText.Quote(printed), figures.Line.Quote));
                continue;
            }

            rows.Add((topic, figures, columns));
            labels.Add((topic, printed));
        }
    }

    /// <summary>列头说了算；没有列头时看旧表独有的行、许可一行有几个数。</summary>
    private TableLayout Decide()
    {
        if (newVotes != oldVotes)
            return newVotes > oldVotes ? TableLayout.Of2021 : TableLayout.Of2019;
        var oldRows = rows.Exists(row => row.Topic is ProactiveTopic.OtherServices or ProactiveTopic.Procurement)
            || rows.Exists(row => row.Topic is ProactiveTopic.Licensing or ProactiveTopic.Penalties or ProactiveTopic.Compulsion
                && row.Figures is { Filled: 3, Line.BlanksKept: true } && !row.Figures.IsOneNumber);
        book.Notes.Warning(
            NoteCodes.TableLayout, "T2", $"表二没有可以断定版式的列头，按{(oldRows ? "2019 年试行" : "2021 年")}格式读取，请核对。");
        return oldRows ? TableLayout.Of2019 : TableLayout.Of2021;
    }

    private void Read(List<(ProactiveTopic Topic, FigureRow Figures)> read, List<HeaderCell> cells, ProactiveRow?[] form, List<string> missingColumns)
    {
        var plans = read.Where(row => form[(int)row.Topic] is { Columns.Count: > 1 })
            .GroupBy(row => form[(int)row.Topic]!.Columns)
            .ToDictionary(rows => rows.Key, rows => ColumnPlan.Decide(Columns(cells, form[(int)rows.First().Topic]!), rows.Key.Count, [.. rows.Select(row => row.Figures)]));
        foreach (var (topic, figures) in read)
        {
            if (form[(int)topic] is not { } row)
            {
                if (figures.Filled > 0)
                    extra.Add((PlainText.Quote(figures.Line.Cells[figures.Start - 1].Text), figures.Line.Quote));
                continue;
            }

            if (row.Columns.Count == 1)
            {
                ReadSingle(row, figures, cells);
                continue;
            }

            var columns = plans[row.Columns];
            ReadRow(row, figures, columns, cells);
            missingColumns.AddRange(MissingColumns(row, columns));
        }
    }

    private void ReadRow(ProactiveRow row, FigureRow figures, ColumnPlan columns, List<HeaderCell> cells)
    {
        if (columns.Place(figures) is not { } places)
        {
            book.Notes.Warning(
                NoteCodes.FigurePosition, $"{row.Table}.{row.Number}",
                $"“{row.Label}”：应有 {row.Columns.Count} 个数，此行有 {figures.Filled} 个，无从判断各数属于哪一列，留空。原文：{figures.Line.Quote}");
            return;
        }

        if (columns.Reordered)
            book.Notes.Warning(NoteCodes.ColumnOrder, $"{row.Table}.{row.Number}", $"“{row.Label}”各列的次序与法定格式不同，按列头读取，请核对。");
        for (var i = 0; i < places.Length; i++)
        {
            var address = row.At(columns.Ordinals[i]);
            if (places[i] >= 0)
                book.Put(address, figures.Line, in figures[places[i]], Kind(row.Columns[columns.Ordinals[i]], cells));
            else
                book.Notes.Warning(NoteCodes.FigurePosition, address.Text, $"{address.Name}：格子的合并与表头对不上，留空。原文：{figures.Line.Quote}");
        }
    }

    /// <summary>只有一个数的行：其余各格空白，或是同一个数重复（合并格被拆开）。</summary>
    private void ReadSingle(ProactiveRow row, FigureRow figures, List<HeaderCell> cells)
    {
        if (figures.Count == 0)
        {
            book.Notes.Warning(NoteCodes.FigurePosition, row.At(0).Text, $"“{row.Label}”一行没有数字，留空。");
            return;
        }

        if (!figures.IsOneNumber)
        {
            book.Notes.Warning(
                NoteCodes.FigurePosition, row.At(0).Text,
                $"“{row.Label}”只应有一个数，此行有 {figures.Filled} 个不同的数，留空。原文：{figures.Line.Quote}");
            return;
        }

        book.Put(row.At(0), figures.Line, in figures[figures.FirstNumber], Kind(row.Columns[0], cells));
    }

    private static FigureKind Kind(ProactiveColumn column, List<HeaderCell> header)
    {
        if (!column.IsAmount)
            return column.Key == "change" ? FigureKind.Change : FigureKind.Count;
        var text = header.Find(cell => cell.Text.Contains('元', StringComparison.Ordinal))?.Text;
        return text is null || text.Contains('万', StringComparison.Ordinal) || text.Contains('萬', StringComparison.Ordinal)
            ? FigureKind.AmountInWan
            : FigureKind.AmountInYuan;
    }

    private static List<HeaderColumn> Columns(List<HeaderCell> cells, ProactiveRow row)
    {
        var old = row.Table == StatutoryTable.T2019;
        return [.. from cell in cells
                   let ordinal = old ? cell.Label.ProactiveColumn2019 : cell.Label.ProactiveColumn
                   where ordinal >= 0 && ordinal < row.Columns.Count
                   select cell.Column with { Ordinal = ordinal }];
    }

    private IEnumerable<string> MissingColumns(ProactiveRow row, ColumnPlan columns)
    {
        if (columns.Ordinals.Length == 0)
            yield break;
        for (var i = 0; i < row.Columns.Count; i++)
        {
            if (columns.Ordinals.Contains(i))
                continue;
            book.Notes.Error(NoteCodes.ColumnMissing, row.At(i).Text, $"表二没有“{row.At(i).Name}”一列，留空。");
            yield return row.At(i).Text;
        }
    }

    /// <summary>旧表的三个“处理决定数量”与新表同义，其余不通用。</summary>
    private void CarryDecisionsOver()
    {
        foreach (var topic in (ProactiveTopic[])[ProactiveTopic.Licensing, ProactiveTopic.Penalties, ProactiveTopic.Compulsion])
            book.Copy(Old[(int)topic]!.At(2), New[(int)topic]!.At(0));
    }

    private void ReportLabels(ProactiveRow?[] form)
    {
        foreach (var (topic, printed) in labels)
        {
            if (form[(int)topic] is { } row && LabelKey.BodyOf(printed) != LabelKey.BodyOf(row.Label))
                book.Notes.Info(NoteCodes.LabelVariant, $"{row.Table}.{row.Number}", $"行标签“{PlainText.Quote(printed)}”按“{row.Label}”认定。");
        }
    }

    private static ProactiveRow? Of(IEnumerable<ProactiveRow> rows, ProactiveTopic topic)
    {
        var key = char.ToLowerInvariant(topic.ToString()[0]) + topic.ToString()[1..];
        return rows.FirstOrDefault(row => row.Key == key);
    }

    private sealed record HeaderCell(Label Label, string Text, HeaderColumn Column);
}
