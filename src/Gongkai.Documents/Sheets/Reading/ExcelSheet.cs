using System.Diagnostics.CodeAnalysis;
using ExcelDataReader;

namespace Gongkai.Documents.Sheets.Reading;

/// <summary>读一张工作表：不空的各行、隐藏的行列、合并的单元格。</summary>
internal sealed class ExcelSheet(IExcelDataReader reader, Budget budget, NoteList notes)
{
    private const int PlacesSaid = 10;

    private readonly string name = reader.Name ?? "";
    private readonly List<SheetRow> rows = [];

    public Sheet Read()
    {
        ReadRows();
        var sheet = new Sheet(name, rows)
        {
            IsHidden = reader.VisibleState is { } state && state != "visible",
            Merged = [.. (reader.MergeCells ?? []).Select(range => new CellRange(new(range.FromRow + 1, range.FromColumn), new(range.ToRow + 1, range.ToColumn)))],
        };
        SayWhatIsHidden(sheet);
        return sheet;
    }

    [SuppressMessage("Design", "CA1031", Justification = "What was read before the damage is kept.")]
    private void ReadRows()
    {
        try
        {
            for (var number = 1; reader.Read(); number++)
            {
                if (number > SheetLimits.Rows || budget.IsSpent)
                {
                    notes.Add(SheetNotes.Cut(name));
                    return;
                }

                if (ReadRow(number) is { } row)
                    rows.Add(row);
            }

            if (reader.FieldCount > SheetLimits.Columns)
                notes.Add(SheetNotes.Cut(name));
        }
        catch (Exception)
        {
            notes.Add(SheetNotes.BrokenOff(name));
        }
    }

    /// <summary>一行；全空则为 <c>null</c>。</summary>
    private SheetRow? ReadRow(int number)
    {
        var width = Math.Min(reader.FieldCount, SheetLimits.Columns);
        budget.TakeCells(Math.Max(width, 1));
        while (width > 0 && IsBlank(width - 1))
            width--;
        if (width == 0)
            return null;

        var cells = new string?[width];
        for (var column = 0; column < width; column++)
            budget.TakeText(cells[column] = Text(number, column));
        return new(number, cells) { IsHidden = reader.RowHeight == 0 };
    }

    private bool IsBlank(int column) => reader.GetValue(column) switch
    {
        null => true,
        string text => string.IsNullOrWhiteSpace(text),
        _ => false,
    };

    private string? Text(int row, int column)
    {
        var value = reader.GetValue(column);
        if (CellText.HasLostDigits(value))
            notes.Add(SheetNotes.LongNumber(Place(row, column)));

        var text = CellText.Of(value, value is double or int ? reader.GetNumberFormatString(column) : null);
        if (text is not { Length: > SheetLimits.CellCharacters })
            return text;
        notes.Add(SheetNotes.LongText(Place(row, column)));
        return text[..SheetLimits.CellCharacters];
    }

    private string Place(int row, int column) => $"{name}!{new CellPlace(row, column)}";

    private void SayWhatIsHidden(Sheet sheet)
    {
        if (sheet.IsHidden && rows.Count > 0)
            notes.Add(SheetNotes.HiddenSheet(name));
        var hidden = rows.Where(row => row.IsHidden).Select(row => $"第 {row.Number} 行").ToList();
        if (hidden.Count > 0)
            notes.Add(SheetNotes.HiddenRows(name, Listed(hidden)));
        var columns = Enumerable.Range(0, Math.Min(reader.FieldCount, SheetLimits.Columns))
            .Where(column => IsHidden(column) && rows.Exists(row => row[column] is not null)).Select(column => $"{CellPlace.ColumnName(column)} 列").ToList();
        if (columns.Count > 0)
            notes.Add(SheetNotes.HiddenColumns(name, Listed(columns)));
    }

    [SuppressMessage("Design", "CA1031", Justification = "Widths of a damaged sheet are no reason to lose it.")]
    private bool IsHidden(int column)
    {
        try
        {
            return reader.GetColumnWidth(column) == 0;
        }
        catch (Exception)
        {
            return false;
        }
    }

    private static string Listed(List<string> places) =>
        string.Join('、', places.Take(PlacesSaid)) + (places.Count > PlacesSaid ? $"等 {places.Count} 处" : "");
}
