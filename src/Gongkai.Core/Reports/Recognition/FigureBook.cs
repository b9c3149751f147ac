using System.Globalization;

namespace Gongkai.Core.Reports.Recognition;

/// <summary>登记读出的数字和出处；同一格两处数字不同，留空并说明。</summary>
internal sealed class FigureBook(ReportNotes notes)
{
    private readonly decimal?[] values = new decimal?[CellAddress.All.Count];
    private readonly CellOrigin?[] origins = new CellOrigin?[CellAddress.All.Count];
    private readonly bool[] conflicting = new bool[CellAddress.All.Count];

    public ReportNotes Notes => notes;

    /// <summary>读到的数字个数。</summary>
    public int Count { get; private set; }

    public decimal? this[CellAddress address] => values[address.Ordinal];

    public void Put(CellAddress address, SourceLine line, in LineCell cell, FigureKind kind)
    {
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
