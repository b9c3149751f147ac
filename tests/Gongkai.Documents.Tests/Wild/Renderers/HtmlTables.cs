using System.Net;
using System.Text;

namespace Gongkai.Documents.Tests.Wild.Renderers;

/// <summary>网页里的段落和表格怎样写。</summary>
/// <param name="Inline">一段文字的写法（编码、拆 span）。</param>
internal sealed record HtmlTables(Markup Markup, string TableAttributes, Func<string, string> Inline)
{
    public string Table(WildTable table)
    {
        var html = new StringBuilder($"<table {TableAttributes}><tbody>\n");
        foreach (var row in table.Rows)
            html.Append("<tr>").Append(string.Concat(row.Select(cell => Cell(cell, row[^1] == cell)))).Append("</tr>\n");
        return html.Append("</tbody></table>\n").ToString();
    }

    private string Cell(WildCell cell, bool last) =>
        $"<td{Span("colspan", cell.Columns + Excess(cell, last))}{Span("rowspan", cell.Rows)}>{Content(cell)}</td>";

    /// <summary>写大的横向跨度只放在行末，浏览器照样排得出原样。</summary>
    private int Excess(WildCell cell, bool last) => last && cell.Columns > 1 && Markup.HasFlag(Markup.OverlongSpans) ? 3 : 0;

    private static string Span(string name, int value) => value == 1 ? "" : $" {name}=\"{value}\"";

    private string Content(WildCell cell)
    {
        var text = string.Join("<br>", cell.Text.Split('\n').Select(Inline));
        return cell.Kind == CellKind.Figure && Markup.HasFlag(Markup.NestedCells)
            ? $"<table><tr><td>{text}</td></tr></table>"
            : text;
    }

    public static string Escape(string text) => WebUtility.HtmlEncode(text).Replace("&#160;", "&nbsp;", StringComparison.Ordinal);

    /// <summary>每个字一个 span。</summary>
    public static string EscapeSplit(string text) => string.Concat(text.Select(c => $"<span>{Escape(c.ToString())}</span>"));
}
