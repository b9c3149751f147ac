using Gongkai.Documents.Reports.Writing.Forms;

namespace Gongkai.Documents.Reports.Writing.Html;

/// <summary>把法定表格写成网页表格：合并照原式样，表头标明所辖范围，数字格带地址（<c>data-cell="T3.R1.C1"</c>）。</summary>
public static class HtmlTable
{
    /// <summary>写一个 <c>&lt;table&gt;</c>，可放进任何网页。</summary>
    public static void Write(TextWriter writer, FormTable table)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(table);
        writer.Write($"<table class=\"statutory {table.Table.ToString().ToLowerInvariant()}\">\n");
        writer.Write($"<caption>{HtmlText.Of(table.Caption)}</caption>\n");
        WriteColumns(writer, table);
        foreach (var (group, rows) in Groups(table))
        {
            writer.Write($"<{group}>\n");
            foreach (var row in rows)
                WriteRow(writer, row);
            writer.Write($"</{group}>\n");
        }

        writer.Write("</table>\n");
    }

    private static void WriteColumns(TextWriter writer, FormTable table)
    {
        var whole = (decimal)table.Widths.Sum();
        writer.Write("<colgroup>");
        foreach (var width in table.Widths)
            writer.Write(FormattableString.Invariant($"<col style=\"width:{width * 100 / whole:0.##}%\">"));
        writer.Write("</colgroup>\n");
    }

    /// <summary>表头一组，其余一组；各小节自带列头的表，一节一组。</summary>
    private static IEnumerable<(string Element, IReadOnlyList<FormRow> Rows)> Groups(FormTable table)
    {
        if (!table.StackedHeaders)
            return [("thead", [.. table.Rows.Where(row => row.IsHeader)]), ("tbody", [.. table.Rows.Where(row => !row.IsHeader)])];
        var groups = new List<(string, IReadOnlyList<FormRow>)>();
        foreach (var row in table.Rows)
        {
            if (row.Cells[0].Kind == FormCellKind.Heading)
                groups.Add(("tbody", []));
            groups[^1] = ("tbody", [.. groups[^1].Item2, row]);
        }

        return groups;
    }

    private static void WriteRow(TextWriter writer, FormRow row)
    {
        writer.Write("<tr>");
        foreach (var cell in row.Cells)
            WriteCell(writer, cell);
        writer.Write("</tr>\n");
    }

    private static void WriteCell(TextWriter writer, FormCell cell)
    {
        var element = cell.Kind is FormCellKind.Figure or FormCellKind.Remark ? "td" : "th";
        writer.Write($"<{element}{Scope(cell)}{Span("colspan", cell.ColumnSpan)}{Span("rowspan", cell.RowSpan)}{Place(cell)}>");
        writer.Write(HtmlText.Of(cell.Text));
        writer.Write($"</{element}>");
    }

    private static string Scope(FormCell cell) => cell.Kind switch
    {
        FormCellKind.Heading => " scope=\"rowgroup\"",
        FormCellKind.ColumnLabel => cell.ColumnSpan > 1 ? " scope=\"colgroup\"" : " scope=\"col\"",
        FormCellKind.RowLabel => cell.RowSpan > 1 ? " scope=\"rowgroup\"" : " scope=\"row\"",
        FormCellKind.Remark => " class=\"remark\"",
        _ => "",
    };

    private static string Span(string name, int span) => span > 1 ? FormattableString.Invariant($" {name}=\"{span}\"") : "";

    private static string Place(FormCell cell) => cell.Address is { } address ? $" data-cell=\"{address}\"" : "";
}
