using System.Collections.Immutable;

namespace Gongkai.Core.Reports.Recognition;

/// <summary>表三：按行标签认 25 行（2019 版式 23 行），按列头或格数认 7 列。</summary>
internal sealed class RequestTable(FigureBook book, ClosestLabel closest)
{
    private const int OtherHandling = 22;
    private const int FirstOfOther = 20;

    private static readonly CellAddress[][] Addresses = [.. RequestRow.All.Select(row => ApplicantColumn.All.Select(row.At).ToArray())];

    private readonly List<HeaderColumn> header = [];
    private readonly List<(int Row, FigureRow Figures)> rows = [];
    private readonly List<FigureRow> undivided = [];
    private readonly List<(string Name, string Quote)> extra = [];
    private readonly List<(RowLabel Label, FigureRow Figures)> guesses = [];
    private readonly bool[] seen = new bool[RequestRow.All.Count];
    private int latest = -1;
    private bool damaged;

    /// <summary>认出的行数。</summary>
    public int RowCount => rows.Count + guesses.Count;

    public bool HasHeader => header.Count > 0;

    public TableLayout Layout =>
        rows.Count == 0 ? TableLayout.Unknown
        : undivided.Count > 0 && !HasDivided ? TableLayout.Of2019
        : TableLayout.Of2021;

    private bool HasDivided => seen[FirstOfOther] || seen[FirstOfOther + 1] || seen[OtherHandling];

    public void AddHeader(SourceLine line)
    {
        foreach (var cell in line.Cells)
        {
            if (cell.Label is { ApplicantColumn: >= 0 } label)
                header.Add(HeaderColumn.Of(label.ApplicantColumn, line, in cell));
        }
    }

    /// <summary>表三中的一行数据；不是数据（如只有组标题）则不登记。</summary>
    public void AddRow(SourceLine line)
    {
        var found = RowLabel.Find(line, label => label.RequestRow >= 0, label => label.RequestGroup >= 0, closest.Request);
        var figures = new FigureRow(line, found.End);
        var row = found.Label?.RequestRow ?? -1;
        if (row >= 0 && (found.Guessed || IsBareTotal(found, line)))
            guesses.Add((found, figures));
        else if (row >= 0 && IsInPlace(found, line))
            AddRow(row, figures);
        else if (found.Label is { RequestGroup: 6 })
            undivided.Add(figures);
        else if (figures.Filled > 0)
            extra.Add((PlainText.Quote(found.Printed), line.Quote));
    }

    public TableShape Finish(bool? borders)
    {
        SettleGuesses();
        var columns = ColumnPlan.Decide(header, ApplicantColumn.All.Count, [.. rows.Select(row => row.Figures), .. undivided], TotalColumn.EndOf(header, rows.ConvertAll(row => row.Figures)));
        damaged = rows.Exists(row => row.Figures.Filled > 0 && columns.Place(row.Figures) is null);
        foreach (var (row, figures) in rows)
        {
            if (damaged && HasBrokenCopy(row, figures, columns))
                ReportBrokenCopy(RequestRow.All[row], figures);
            else
                Read(row, figures, columns);
        }

        ReadUndivided(columns);
        ReportHeader(columns);
        foreach (var (name, quote) in extra)
            book.Notes.Warning(NoteCodes.RowExtra, "T3", $"表三多出一行“{name}”（{quote}），未计入。");
        var missing = MissingRows();
        foreach (var row in missing)
            book.Notes.Error(NoteCodes.RowMissing, $"T3.{row.Number}", $"表三没有找到“{row.ShortLabel}”一行，该行留空。");
        return new(
            Found: true, [.. missing.Select(row => $"T3.{row.Number}")], MissingColumns(columns), [.. extra.Select(row => row.Name)],
            IsPicture: false, borders);
    }

    private void AddRow(int row, FigureRow figures)
    {
        (seen[row], latest) = (true, row);
        rows.Add((row, figures));
    }

    /// <summary>照错字认定的行，只有那一行别处没有时才算数。</summary>
    private void SettleGuesses()
    {
        foreach (var (found, figures) in guesses)
        {
            var row = found.Label!.RequestRow;
            if (seen[row])
            {
                extra.Add((PlainText.Quote(found.Printed), figures.Line.Quote));
                continue;
            }

            AddRow(row, figures);
            if (!found.Guessed)
                continue;
            book.Notes.Info(
                NoteCodes.LabelVariant, $"T3.{RequestRow.All[row].Number}",
                $"行标签“{PlainText.Quote(found.Printed)}”按“{RequestRow.All[row].Label}”认定。");
        }
    }

    /// <summary>不带（七）的“总计”“合计”：有（七）的另一行时，它是自加的一行。</summary>
    private bool IsBareTotal(RowLabel found, SourceLine line) =>
        found.Label is { ApplicantColumn: 6 } && line.Cells[found.End].Enumerator.Number != 7 && IsInPlace(found, line);

    /// <summary>没有序号的“其他”“总计”只在该出现的地方才是（六）3 和（七）：组内的小计也常写作“总计”。</summary>
    private bool IsInPlace(RowLabel found, SourceLine line)
    {
        if (found.Label is not { ApplicantColumn: >= 0 } label || line.Cells[found.End].Enumerator.Number is 3 or 7)
            return true;
        var inOther = Array.Exists(line.Cells, cell => cell.Label is { RequestGroup: 6 }) || latest >= FirstOfOther - 1 || undivided.Count > 0;
        return label.RequestRow == OtherHandling ? inOther : inOther && !Array.Exists(line.Cells, cell => cell.Label is { RequestGroup: > 0 });
    }

    private void Read(int row, FigureRow figures, ColumnPlan columns)
    {
        var name = RequestRow.All[row];
        if (columns.Place(figures) is not { } places)
        {
            ReportPosition(name, figures, columns);
            return;
        }

        if (IsDoubtful(figures, columns))
        {
            book.Notes.Warning(
                NoteCodes.FigurePosition, $"T3.{name.Number}",
                $"“{name.ShortLabel}”：表三有的行格数不合，这一行又有空格或各数之和与总计不符，可能错位，整行留空。原文：{figures.Line.Quote}");
            return;
        }

        for (var i = 0; i < places.Length; i++)
        {
            var address = Addresses[row][columns.Ordinals[i]];
            if (places[i] >= 0)
                book.Put(address, figures.Line, in figures[places[i]], FigureKind.Count);
            else
                book.Notes.Warning(NoteCodes.FigurePosition, address.Text, $"{address.Name}：格子的合并与表头对不上，无从判断是哪个数，留空。原文：{figures.Line.Quote}");
        }
    }

    /// <summary>表中已有丢格、多格的行：格数碰巧相合的行也可能错了位，须各列都有数且合得上。</summary>
    private bool IsDoubtful(FigureRow figures, ColumnPlan columns) =>
        damaged && figures.Filled > 0 && columns.Ordinals.Length == ApplicantColumn.All.Count
        && (figures.Filled != columns.Ordinals.Length || EndSums.Of(figures) is { First: false, Last: false });

    /// <summary>同一行印了两遍，另一遍丢了格、读不出来：两遍是否相同无从核对。</summary>
    private bool HasBrokenCopy(int row, FigureRow figures, ColumnPlan columns) =>
        rows.Exists(other => other.Row == row && other.Figures != figures && other.Figures.Filled > 0
            && (columns.Place(other.Figures) is null || IsDoubtful(other.Figures, columns)));

    private void ReportBrokenCopy(RequestRow row, FigureRow figures)
    {
        if (figures.Filled > 0)
        {
            book.Notes.Warning(
                NoteCodes.FigureConflict, $"T3.{row.Number}", $"“{row.ShortLabel}”一行印了两遍，另一遍格数不合、无从核对，整行留空。原文：{figures.Line.Quote}");
        }
    }

    private void ReadUndivided(ColumnPlan columns)
    {
        foreach (var figures in undivided)
        {
            if (!HasDivided)
            {
                Read(OtherHandling, figures, columns);
            }
            else if (figures.Filled > 0)
            {
                extra.Add(("（六）其他处理", figures.Line.Quote));
            }
        }

        if (Layout == TableLayout.Of2019)
            book.Notes.Info(NoteCodes.RowUndivided, "T3.R3.6.3", "“（六）其他处理”只有一行、不分三项，数字计入“3.其他”，另两行视为没有。");
    }

    private void ReportPosition(RequestRow row, FigureRow figures, ColumnPlan columns)
    {
        if (figures.Filled == 0 && figures.Count == 0 && columns.Ordinals.Length > 0)
        {
            book.Notes.Warning(NoteCodes.FigurePosition, $"T3.{row.Number}", $"“{row.ShortLabel}”一行没有数字，留空。");
            return;
        }

        var expected = columns.Ordinals.Length == 0 ? "列数或列的次序与表头对不上" : $"应有 {columns.Ordinals.Length} 列，此行有 {figures.Filled} 个数";
        book.Notes.Warning(
            NoteCodes.FigurePosition, $"T3.{row.Number}",
            $"“{row.ShortLabel}”：{expected}，无从判断各数属于哪一列，整行留空。原文：{figures.Line.Quote}");
    }

    private void ReportHeader(ColumnPlan columns)
    {
        if (columns.HeaderIncomplete)
            book.Notes.Info(NoteCodes.ColumnHeader, "T3", "表三的列头不全，按每行 7 个数、法定次序认定各列。");
        if (columns.Reordered)
            book.Notes.Warning(NoteCodes.ColumnOrder, "T3", "表三各列的次序与法定格式不同，按列头读取，请核对。");
    }

    private List<RequestRow> MissingRows()
    {
        var missing = new List<RequestRow>();
        for (var row = 0; row < seen.Length; row++)
        {
            if (!seen[row] && !(Layout == TableLayout.Of2019 && row is >= FirstOfOther and <= OtherHandling))
                missing.Add(RequestRow.All[row]);
        }

        return missing;
    }

    private ImmutableArray<string> MissingColumns(ColumnPlan columns)
    {
        if (columns.Ordinals.Length == 0)
            return [];
        var missing = ApplicantColumn.All.Where(column => !columns.Ordinals.Contains(column.Ordinal)).ToArray();
        foreach (var column in missing)
            book.Notes.Error(NoteCodes.ColumnMissing, $"T3.{column.Number}", $"表三没有“{column.Label}”一列，该列留空，不代为计算。");
        return [.. missing.Select(column => $"T3.{column.Number}")];
    }
}
