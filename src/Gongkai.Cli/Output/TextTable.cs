using System.Text;

namespace Gongkai.Cli.Output;

/// <summary>对齐的表格：首列左对齐，其余各列右对齐，列间两格；汉字按两列算。</summary>
internal sealed class TextTable(Screen screen, string indent = "  ")
{
    private const string Gap = "  ";

    private readonly List<(string[] Cells, bool IsHeader)> rows = [];

    /// <summary>列头。</summary>
    public TextTable Header(params string[] cells) => Add(cells, isHeader: true);

    public TextTable Row(params string[] cells) => Add(cells, isHeader: false);

    public void AppendTo(StringBuilder page, int labelWidth = 0)
    {
        var widths = Widths(labelWidth);
        foreach (var (cells, isHeader) in rows)
        {
            var line = new StringBuilder(indent);
            for (var i = 0; i < cells.Length; i++)
                line.Append(i == 0 ? "" : Gap).Append(Cell(cells[i], widths[i], i, isHeader));
            page.Append(line.ToString().TrimEnd(' ')).Append('\n');
        }
    }

    private TextTable Add(string[] cells, bool isHeader)
    {
        rows.Add((cells, isHeader));
        return this;
    }

    private int[] Widths(int labelWidth)
    {
        var widths = new int[rows.Max(row => row.Cells.Length)];
        widths[0] = labelWidth;
        foreach (var (cells, _) in rows)
        {
            for (var i = 0; i < cells.Length; i++)
                widths[i] = Math.Max(widths[i], TextWidth.Of(cells[i]));
        }

        return widths;
    }

    private string Cell(string text, int width, int column, bool isHeader)
    {
        var padded = column == 0 ? TextWidth.PadRight(text, width) : TextWidth.PadLeft(text, width);
        var isQuiet = isHeader || (column > 0 && text is "0" or FigureText.Blank);
        return isQuiet ? screen.Paint(padded, Style.Faint) : padded;
    }
}
