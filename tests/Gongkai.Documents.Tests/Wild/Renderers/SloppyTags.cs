namespace Gongkai.Documents.Tests.Wild.Renderers;

/// <summary>上世纪编辑器的标记：没有结束标签，标签大写，属性不加引号。</summary>
internal static class SloppyTags
{
    public static string Loosen(Markup markup, string html)
    {
        if (!markup.HasFlag(Markup.SloppyTags) || markup.HasFlag(Markup.NestedCells))
            return html;
        return html
            .Replace("</td>", "", StringComparison.Ordinal).Replace("</tr>", "", StringComparison.Ordinal)
            .Replace("</p>", "", StringComparison.Ordinal).Replace("<tbody>", "", StringComparison.Ordinal)
            .Replace("</tbody>", "", StringComparison.Ordinal).Replace("<td", "<TD", StringComparison.Ordinal)
            .Replace("<tr", "<TR", StringComparison.Ordinal).Replace("<p>", "<P>", StringComparison.Ordinal)
            .Replace("border=\"1\"", "border=1", StringComparison.Ordinal).Replace("colspan=\"7\"", "colspan=7", StringComparison.Ordinal);
    }
}
