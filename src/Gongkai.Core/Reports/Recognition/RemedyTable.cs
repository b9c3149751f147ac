using System.Collections.Immutable;

namespace Gongkai.Core.Reports.Recognition;

/// <summary>表四：一行 15 个数，三组各五列；没有行标签，靠表头认。也认每组一行、各五个数的写法。</summary>
internal sealed class RemedyTable(FigureBook book)
{
    private const int GroupSize = 5;
    private const int Size = 15;

    private static readonly CellAddress[] Addresses =
        [.. RemedyGroup.All.SelectMany(group => RemedyResult.All.Select(group.At))];

    private readonly List<(int Result, HeaderColumn Column)> results = [];
    private readonly List<int> groups = [];
    private readonly List<FigureRow> rows = [];
    private readonly List<(int Group, int Result, FigureRow Figures)> downward = [];
    private readonly List<(int Group, FigureRow Figures)> groupRows = [];
    private (int Block, int Row) headerStart = (-1, -1);

    /// <summary>表头已见，数据未见。</summary>
    public bool AwaitsRow => results.Count >= GroupSize && !HasFigures;

    public bool HasHeader => results.Count > 0 || groups.Count > 1;

    public bool Found => rows.Count > 0 || groupRows.Count > 0 || downward.Count > 0;

    private bool HasFigures => rows.Exists(row => row.Filled > 0) || groupRows.Count > 0 || downward.Count > 0;

    public void AddHeader(SourceLine line)
    {
        if (HasFigures)
            return;
        if (headerStart.Block < 0)
            headerStart = (line.Block, line.Row);
        foreach (var cell in line.Cells)
        {
            if (cell.Label is { RemedyResult: >= 0 } result)
                results.Add((result.RemedyResult, HeaderColumn.Of(0, line, in cell)));
            else if (cell.Label is { RemedyGroup: >= 0 } group && !groups.Contains(group.RemedyGroup))
                groups.Add(group.RemedyGroup);
        }
    }

    /// <summary>数据行：没有标签的 15 格，或以组名开头的 5 格。</summary>
    public void AddRow(SourceLine line)
    {
        var end = line.Cells.Length - 1;
        while (end >= 0 && !line.Cells[end].IsWords)
            end--;
        var figures = new FigureRow(line, end);
        if (end >= 0 && line.Cells[end].Label is { RemedyResult: >= 0 } result && figures.Filled == 1)
        {
            AddDownward(line, result.RemedyResult, figures);
        }
        else if (end >= 0 && line.Cells[end].Label is { RemedyGroup: >= 0 } group)
        {
            if (figures.Filled > 0)
                groupRows.Add((group.RemedyGroup, figures));
        }
        else if (figures.Count > 0 && !IsColumnNumbers(figures))
        {
            rows.Add(figures);
        }
    }

    /// <summary>“1 2 3 …… 15”是自加的栏次。</summary>
    private static bool IsColumnNumbers(FigureRow figures)
    {
        if (figures.Filled != Size)
            return false;
        for (var (i, number) = (figures.First, 1); i <= figures.Last; i++)
        {
            if (!figures[i].IsBlank && Value(figures, i) != number++)
                return false;
        }

        return true;
    }

    private static decimal? Value(FigureRow figures, int at) => FigureText.Read(figures[at].Text, FigureKind.Count).Value;

    /// <summary>竖排：每行一个结果、一个数；组名在首行或前一行，结果的次序回头也是换组。</summary>
    private void AddDownward(SourceLine line, int result, FigureRow figures)
    {
        var named = Array.FindLast(line.Cells, cell => cell.Label is { RemedyGroup: >= 0 }).Label?.RemedyGroup;
        var group = named ?? (downward.Count == 0 ? 0 : downward[^1].Result < result ? downward[^1].Group : downward[^1].Group + 1);
        downward.Add((group, result, figures));
    }

    private void ReadDownward()
    {
        if (downward.Count != Size || downward.DistinctBy(row => (row.Group, row.Result)).Count() != Size || downward.Exists(row => row.Group > 2))
        {
            book.Notes.Warning(NoteCodes.FigurePosition, "T4", $"表四竖排而不足 15 行，无从判断各数属于哪一格，留空。原文：{downward[0].Figures.Line.Quote}");
            return;
        }

        foreach (var (group, result, figures) in downward)
            book.Put(Addresses[(group * GroupSize) + result], figures.Line, in figures[figures.First], FigureKind.Count);
    }

    public TableShape Finish(bool? borders)
    {
        if (downward.Count > 0)
            ReadDownward();
        else if (groupRows.Count > 0)
            ReadGroupRows();
        else
            ReadRow();
        return new(Found: true, [], MissingColumns(), [], IsPicture: false, borders);
    }

    private ColumnPlan? columns;

    private void ReadRow()
    {
        var filled = rows.Where(row => row.Filled > 0).ToList();
        if (filled is [var upper, var lower] && IsWrapped(upper, lower))
        {
            ReadWrapped(upper, lower);
            return;
        }

        FigureRow[] read = filled.Count > 0 ? [.. filled] : [rows.MaxBy(row => row.Count)!];
        columns = ColumnPlan.Decide(Header(), Size, read);
        foreach (var row in read)
            Read(row, columns, [.. Enumerable.Range(0, Size)]);
        if (columns.HeaderIncomplete)
            book.Notes.Info(NoteCodes.ColumnHeader, "T4", "表四的列头不全，按一行 15 个数、法定次序认定各列。");
        if (columns.Reordered)
            book.Notes.Warning(NoteCodes.ColumnOrder, "T4", "表四各列的次序与法定格式不同，按列头读取，请核对。");
    }

    /// <summary>15 个数折成了两行：没有空格，各组的总计又都合得上。</summary>
    private static bool IsWrapped(FigureRow upper, FigureRow lower)
    {
        if (upper.Filled != upper.Count || lower.Filled != lower.Count || upper.Count + lower.Count != Size || upper.Count < GroupSize)
            return false;
        var values = Enumerable.Range(0, Size).Select(i => i < upper.Count ? Value(upper, i) : Value(lower, i - upper.Count)).ToArray();
        return Array.TrueForAll(values, value => value is not null)
            && Enumerable.Range(0, Size / GroupSize).All(group => values.Skip(group * GroupSize).Take(GroupSize - 1).Sum() == values[(group * GroupSize) + GroupSize - 1]);
    }

    private void ReadWrapped(FigureRow upper, FigureRow lower)
    {
        for (var i = 0; i < Size; i++)
        {
            var row = i < upper.Count ? upper : lower;
            book.Put(Addresses[i], row.Line, in row[i < upper.Count ? i : i - upper.Count], FigureKind.Count);
        }

        book.Notes.Warning(NoteCodes.ColumnHeader, "T4", $"表四的 15 个数折成 {upper.Count} 个和 {lower.Count} 个两行，按先后认定各列，请核对。");
    }

    private void ReadGroupRows()
    {
        var header = results.Select(result => result.Column with { Ordinal = result.Result }).ToList();
        var plan = ColumnPlan.Decide(header, GroupSize, [.. groupRows.Select(row => row.Figures)]);
        foreach (var (group, figures) in groupRows)
            Read(figures, plan, [.. Enumerable.Range(group * GroupSize, GroupSize)]);
    }

    private void Read(FigureRow row, ColumnPlan plan, int[] addresses)
    {
        if (plan.Place(row) is not { } places)
        {
            book.Notes.Warning(
                NoteCodes.FigurePosition, "T4",
                $"表四的数据行有 {row.Filled} 个数，与表头的列数对不上，无从判断各数属于哪一列，留空。原文：{row.Line.Quote}");
            return;
        }

        for (var i = 0; i < places.Length; i++)
        {
            var address = Addresses[addresses[plan.Ordinals[i]]];
            if (places[i] >= 0)
                book.Put(address, row.Line, in row[places[i]], FigureKind.Count);
            else
                book.Notes.Warning(NoteCodes.FigurePosition, address.Text, $"{address.Name}：格子的合并与表头对不上，无从判断是哪个数，留空。原文：{row.Line.Quote}");
        }
    }

    /// <summary>列头按出现次序分组：结果的次序回头即换一组；各组的名称按表头的次序对应。</summary>
    private List<HeaderColumn> Header()
    {
        var ordered = InReadingOrder();
        var header = new List<HeaderColumn>();
        var (group, previous) = (0, -1);
        foreach (var (result, column) in ordered)
        {
            if (result <= previous)
                group++;
            previous = result;
            if (group > 2)
                return [];
            header.Add(column with { Ordinal = (GroupAt(group) * GroupSize) + result });
        }

        return group == 2 ? header : [];
    }

    /// <summary>合并信息可信时按列位置；否则行政复议的列头在前，其余按先后。</summary>
    private List<(int Result, HeaderColumn Column)> InReadingOrder() =>
        results.TrueForAll(result => result.Column.SpansKnown) && results.DistinctBy(result => result.Column.X).Count() == results.Count
            ? [.. results.OrderBy(result => result.Column.X)]
            : results;

    private int GroupAt(int position) => groups.Count == 3 ? groups[position] : position;

    private ImmutableArray<string> MissingColumns()
    {
        if (columns is null || columns.Ordinals.Length == 0)
            return [];
        var missing = Enumerable.Range(0, Size).Except(columns.Ordinals).Select(ordinal => Addresses[ordinal]).ToArray();
        foreach (var address in missing)
            book.Notes.Error(NoteCodes.ColumnMissing, address.Text, $"表四没有“{address.Name}”一列，该列留空，不代为计算。");
        return [.. missing.Select(address => address.Text)];
    }
}
