namespace Gongkai.Documents.Tests.Wild.Renderers;

/// <summary>干净的网页：标题是标题，段落是段落。</summary>
internal static class CleanHtml
{
    public static string Of(WildDocument document)
    {
        var title = HtmlTables.Escape(string.Concat(document.Blocks.OfType<WildParagraph>().Where(p => p.Role == TextRole.Title).Select(p => p.Text)));
        return SloppyTags.Loosen(document.Markup, $"""
            <!DOCTYPE html>
            <html lang="zh-CN"><head><meta charset="utf-8"><title>{title}</title></head>
            <body>
            {Body(document, heading: true)}
            </body></html>
            """);
    }

    public static string Body(WildDocument document, bool heading)
    {
        var split = document.Markup.HasFlag(Markup.SplitRuns);
        var tables = new HtmlTables(document.Markup, "border=\"1\"", split ? HtmlTables.EscapeSplit : HtmlTables.Escape);
        var body = string.Concat(document.Blocks.Select(block => block switch
        {
            WildParagraph paragraph when document.Markup.HasFlag(Markup.BreaksForParagraphs) => $"　　{HtmlTables.Escape(paragraph.Text)}<br /><br />\n",
            WildParagraph paragraph => Paragraph(paragraph, heading),
            WildTable table => tables.Table(table),
            WildPicture picture => $"<p><img src=\"/upload/2024/1.png\" alt=\"{picture.Description}\"></p>\n",
            _ => "",
        }));
        return document.Markup.HasFlag(Markup.LayoutTable)
            ? $"<table width=\"980\" border=\"0\"><tr><td width=\"20\">&nbsp;</td><td>{body}</td></tr></table>"
            : body;
    }

    private static string Paragraph(WildParagraph paragraph, bool heading) => (heading, paragraph.Role) switch
    {
        (true, TextRole.Title) => $"<h1>{HtmlTables.Escape(paragraph.Text)}</h1>\n",
        (true, TextRole.SectionTitle) => $"<h2>{HtmlTables.Escape(paragraph.Text)}</h2>\n",
        _ => $"<p>{HtmlTables.Escape(paragraph.Text)}</p>\n",
    };
}
