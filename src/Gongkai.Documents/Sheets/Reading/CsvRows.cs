using System.Text;

namespace Gongkai.Documents.Sheets.Reading;

/// <summary>按 RFC 4180 分行分格：引号里可以有分隔符、换行和成对的引号。</summary>
internal sealed class CsvRows(string text, NoteList notes)
{
    private readonly Budget budget = new();
    private readonly StringBuilder field = new();
    private readonly List<SheetRow> rows = [];
    private readonly List<string?> cells = [];
    private int at;
    private bool isCut;

    public IReadOnlyList<SheetRow> Read()
    {
        var delimiter = Delimiter();
        for (var number = 1; at < text.Length; number++)
        {
            if (number > SheetLimits.Rows || budget.IsSpent)
            {
                isCut = true;
                break;
            }

            ReadRow(number, delimiter);
        }

        if (isCut)
            notes.Add(SheetNotes.Cut("csv"));
        return rows;
    }

    private void ReadRow(int number, char delimiter)
    {
        cells.Clear();
        do
        {
            var cell = Field(delimiter);
            budget.TakeCells(1);
            budget.TakeText(cell);
            if (cells.Count < SheetLimits.Columns)
                cells.Add(cell);
            else
                isCut |= cell is not null;
        }
        while (Continues(delimiter) && !budget.IsSpent);

        var width = cells.FindLastIndex(cell => cell is not null) + 1;
        if (width > 0)
            rows.Add(new(number, cells.GetRange(0, width).ToArray()));
    }

    /// <summary>一格之后：分隔符则走过它，还有下一格；换行则走过它，本行完了。</summary>
    private bool Continues(char delimiter)
    {
        if (at >= text.Length)
            return false;
        var c = text[at++];
        if (c == '\r' && at < text.Length && text[at] == '\n')
            at++;
        return c == delimiter;
    }

    private string? Field(char delimiter)
    {
        field.Clear();
        // Excel 导出时为保住前导零写成 ="00123"。
        if (at + 1 < text.Length && text[at] == '=' && text[at + 1] == '"')
            at++;
        if (at < text.Length && text[at] == '"')
            Quoted();
        var end = text.AsSpan(at).IndexOfAny(delimiter, '\r', '\n');
        end = end < 0 ? text.Length : at + end;
        field.Append(text, at, end - at);
        at = end;
        return Cell();
    }

    private void Quoted()
    {
        for (at++; at < text.Length; at++)
        {
            if (text[at] != '"')
            {
                field.Append(text[at]);
                continue;
            }

            if (at + 1 >= text.Length || text[at + 1] != '"')
            {
                at++;
                return;
            }

            field.Append(text[at++]);
        }
    }

    private string? Cell()
    {
        var cell = field.ToString();
        if (string.IsNullOrWhiteSpace(cell))
            return null;
        return cell.Length > SheetLimits.CellCharacters ? Shortened(cell) : cell;
    }

    private string Shortened(string cell)
    {
        notes.Add(SheetNotes.LongText($"第 {rows.Count + 1} 行"));
        return cell[..SheetLimits.CellCharacters];
    }

    /// <summary>第一行里最多的那个；以 <c>sep=;</c> 开头的照它写的。</summary>
    private char Delimiter()
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var first = end < 0 ? text.AsSpan() : text.AsSpan(0, end);
        if (first.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && first.Length == 5)
        {
            at = Math.Min(end < 0 ? text.Length : end + 1, text.Length);
            return first[4];
        }

        var (commas, tabs, semicolons) = (first.Count(','), first.Count('\t'), first.Count(';'));
        return tabs > commas && tabs >= semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }
}
