using Gongkai.Core.Reports;
using Gongkai.Documents.Sheets;

namespace Gongkai.Documents.Organs;

/// <summary>找标题行：前若干行里第一处认得必要的一栏、并且至少认得两栏的。</summary>
internal static class HeadingRow
{
    private const int LookedAt = 20;

    /// <param name="key">必须有的一栏。</param>
    public static HeadingRow<T>? Find<T>(Sheet sheet, IReadOnlyList<RowColumn<T>> columns, string key) =>
        sheet.Rows.Take(LookedAt).Select(row => new HeadingRow<T>(sheet, row, columns)).FirstOrDefault(heading => heading.Has(key));
}

/// <summary>标题行：第几列是哪一栏。</summary>
internal sealed class HeadingRow<T>
{
    private readonly Sheet sheet;
    private readonly SheetRow heading;
    private readonly IReadOnlyList<RowColumn<T>> columns;
    private readonly SortedDictionary<int, RowColumn<T>> places = [];
    private readonly List<string> repeated = [];
    private readonly List<string> unknown = [];

    public HeadingRow(Sheet sheet, SheetRow heading, IReadOnlyList<RowColumn<T>> columns)
    {
        (this.sheet, this.heading, this.columns) = (sheet, heading, columns);
        for (var i = 0; i < heading.Cells.Count; i++)
        {
            if (heading[i] is { } cell)
                Place(i, cell);
        }
    }

    public bool Has(string key) => places.Count >= 2 && places.Values.Any(column => column.Key == key);

    public IEnumerable<T> Read(Func<int, T> blank, List<Note> notes)
    {
        if (unknown.Count > 0)
            notes.Add(OrganListNotes.UnknownHeadings(sheet.Name, heading.Number, unknown));
        if (repeated.Count > 0)
            notes.Add(OrganListNotes.RepeatedHeadings(sheet.Name, heading.Number, repeated));
        foreach (var missing in columns.Where(column => column.IsRequired && !places.ContainsValue(column)))
            notes.Add(OrganListNotes.MissingHeading(sheet.Name, missing.Heading));
        return from row in sheet.Rows
               where row.Number > heading.Number && !IsHeadingAgain(row)
               let filled = places.Aggregate(blank(row.Number), (filled, place) => row[place.Key] is { } cell ? place.Value.Filled(filled, cell) : filled)
               where columns.Any(column => column.Get(filled) is not null)
               select filled;
    }

    private void Place(int at, string cell)
    {
        var column = columns.FirstOrDefault(column => column.IsCalled(cell));
        if (column is null)
            unknown.Add(cell.Trim());
        else if (places.ContainsValue(column))
            repeated.Add(cell.Trim());
        else
            places.Add(at, column);
    }

    /// <summary>打印用的重复标题行。</summary>
    private bool IsHeadingAgain(SheetRow row) => places.All(place => row[place.Key] is { } cell && place.Value.IsCalled(cell));
}
