namespace Gongkai.Documents.Tests.Wild.Renderers;

/// <summary>Word 另存的网页：MsoNormal 段落，中西文逐段拆开的 span，条件注释。</summary>
internal static class WordHtml
{
    public static string Of(WildDocument document) => $$"""
        <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
        <head>
        <meta http-equiv=Content-Type content="text/html; charset=utf-8">
        <meta name=Generator content="Microsoft Word 15">
        <!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>admin</o:Author></o:DocumentProperties></xml><![endif]-->
        <style><!-- p.MsoNormal { margin:0cm; font-family:仿宋_GB2312 } --></style>
        </head>
        <body lang=ZH-CN style='tab-interval:21.0pt'>
        <div class=WordSection1>
        {{Body(document)}}
        </div>
        {{(document.Markup.HasFlag(Markup.HiddenCopy) ? "<p style='display:none'>（三）不予公开 999</p>" : "")}}
        </body></html>
        """;

    private static string Body(WildDocument document)
    {
        var tables = new HtmlTables(document.Markup, "class=MsoTableGrid border=1 cellspacing=0 style='border-collapse:collapse;border:none'", Cell);
        var body = string.Concat(document.Blocks.Select(block => block switch
        {
            WildParagraph paragraph => Paragraph(paragraph),
            WildTable table => $"<div align=center>\n{tables.Table(table)}</div>\n",
            WildPicture => "<p class=MsoNormal><v:imagedata src=\"image001.png\"></v:imagedata><img width=553 src=\"report.files/image001.png\"></p>\n",
            _ => "",
        }));
        return document.Markup.HasFlag(Markup.LayoutTable) ? $"<table><tr><td>{body}</td></tr></table>" : body;
    }

    private static string Paragraph(WildParagraph paragraph) =>
        $"<p class=MsoNormal align={(paragraph.Role == TextRole.Title ? "center" : "left")} style='text-indent:32.0pt'>{Runs(paragraph.Text)}</p>\n";

    private static string Cell(string text) => $"<p class=MsoNormal align=center>{Runs(text)}</p>";

    /// <summary>每一个西文字符一段、每两个中文字一段，中间夹着 <c>o:p</c>。</summary>
    private static string Runs(string text)
    {
        if (text.Length == 0)
            return "<span lang=EN-US><o:p>&nbsp;</o:p></span>";
        var runs = text.Select(c => char.IsAscii(c)
            ? $"<span lang=EN-US style='font-size:12.0pt'>{HtmlTables.Escape(c.ToString())}</span>"
            : $"<span style='font-size:12.0pt;font-family:\"宋体\",\"serif\"'>{HtmlTables.Escape(c.ToString())}</span>");
        return $"<b>{string.Concat(runs)}</b><span lang=EN-US><o:p></o:p></span>";
    }
}
