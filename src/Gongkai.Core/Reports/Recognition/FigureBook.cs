using System.Globalization;

namespace Gongkai.Core.Reports.Recognition;

/// <summary>登记读出的数字和出处；同一格两处数字不同，留空并说明。</summary>
internal sealed class FigureBook(ReportNotes notes)
{
    private readonly decimal?[] values = new decimal?[CellAddress.All.Count];
    private readonly CellOrigin?[] origins = new CellOrigin?[CellAddress.All.Count];
    private readonly bool[] conflicting = new bool[CellAddress.All.Count];

    public ReportNotes Notes => notes;

    /// <summary>窄格里折成几行、尚未断定的数。</summary>
    public List<WrappedFigure> Wrapped { get; } = [];

    /// <summary>读到的数字个数。</summary>
    public int Count { get; private set; }

    public decimal? this[CellAddress address] => values[address.Ordinal];

    public void Put(CellAddress address, SourceLine line, in LineCell cell, FigureKind kind)
    {
        if (kind == FigureKind.Count && WrappedFigure.Of(address, cell.Text) is { } wrapped)
        {
            Wrapped.Add(wrapped);
            Put(address, null, new(line.Block, line.Row, cell.Index, cell.Text));
            Count++;
            return;
        }

        var read = FigureText.Read(cell.Text, kind);
        if (read.Code is { } code)
        {
            if (read.Value is null || code is NoteCodes.FigureSplit or NoteCodes.UnitYuan)
                notes.Warning(code, address.Text, $"{address.Name}：{read.Message}");
            else
                notes.Info(code, address.Text, $"{address.Name}：{read.Message}");
        }

        Put(address, read.Value, new(line.Block, line.Row, cell.Index, cell.Text));
    }

    public bool IsConflicting(CellAddress address) => conflicting[address.Ordinal];

    /// <summary>折成几行的数断定之后补记。</summary>
    public void Decide(CellAddress address, decimal value) => values[address.Ordinal] = value;

    /// <summary>把一格的数字同时记到另一格（旧表二的处理决定数量）。</summary>
    public void Copy(CellAddress from, CellAddress to)
    {
        if (origins[from.Ordinal] is { } origin)
            Put(to, values[from.Ordinal], origin);
    }

    public Figures ToFigures() => Figures.Of(values);

    public CellOrigins ToOrigins() => CellOrigins.Of([.. origins]);

    private void Put(CellAddress address, decimal? value, CellOrigin origin)
    {
        var at = address.Ordinal;
        if (origins[at] is not { } earlier)
        {
            (values[at], origins[at]) = (value, origin);
            Count += value is null ? 0 : 1;
        }
        else if (values[at] != value && !conflicting[at])
        {
            conflicting[at] = true;
            notes.Warning(
                NoteCodes.FigureConflict,
                address.Text,
                $"{address.Name}：文中有两处，一处为“{Shown(earlier, values[at])}”，另一处为“{Shown(origin, value)}”，未取用，请核对原文。");
            values[at] = null;
        }
    }

    private static string Shown(CellOrigin origin, decimal? value) =>
        value?.ToString(CultureInfo.InvariantCulture) ?? PlainText.Quote(origin.Text);
}
