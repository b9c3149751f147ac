using System.Globalization;
using System.Text;
using Gongkai.Core.Reports;
using Gongkai.Documents.Reports.Writing.Forms;

namespace Gongkai.Documents.Reports.Writing.Html;

/// <summary>网页：自成一体的一页，没有脚本，表格可复制进电子表格；页面标签照政府网站的规定。</summary>
internal static class HtmlWriter
{
    public static void Write(AnnualReport report, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        WriteHead(writer, report);
        writer.WriteLine("<body>");
        writer.WriteLine("<main>");
        WriteTitle(writer, report);
        WriteBody(writer, ReportPart.Of(report));
        writer.WriteLine("</main>");
        writer.WriteLine("</body>");
        writer.WriteLine("</html>");
    }

    private static void WriteHead(StreamWriter writer, AnnualReport report)
    {
        var title = ReportTitle.Of(report);
        writer.WriteLine("<!DOCTYPE html>");
        writer.WriteLine("<html lang=\"zh-CN\">");
        writer.WriteLine("<head>");
        writer.WriteLine("<meta charset=\"utf-8\">");
        writer.WriteLine("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        writer.WriteLine($"<title>{HtmlText.Of(title)}</title>");
        WriteMeta(writer, "description", $"{title}全文，含主动公开、收到和处理申请、行政复议和行政诉讼三张法定表格。");
        WriteMeta(writer, "ColumnName", "政府信息公开年报");
        WriteMeta(writer, "ArticleTitle", title);
        WriteMeta(writer, "PubDate", report.PublishedOn is { } date ? FormattableString.Invariant($"{date:yyyy-MM-dd} 00:00") : null);
        WriteMeta(writer, "ContentSource", report.Organ);
        writer.WriteLine("<style>");
        writer.Write(ReportStyle.Css);
        writer.WriteLine("</style>");
        writer.WriteLine("</head>");
    }

    private static void WriteMeta(StreamWriter writer, string name, string? content)
    {
        if (content is not null)
            writer.WriteLine($"<meta name=\"{name}\" content=\"{HtmlText.Of(content)}\">");
    }

    private static void WriteTitle(StreamWriter writer, AnnualReport report)
    {
        var title = ReportTitle.Of(report);
        var organ = CleanText.Line(report.Organ ?? "").Length;
        writer.WriteLine(organ == 0
            ? $"<h1>{HtmlText.Of(title)}</h1>"
            : $"<h1><span>{HtmlText.Of(title[..organ])}</span><span>{HtmlText.Of(title[organ..])}</span></h1>");
        if (report.PublishedOn is { } date)
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"<p class=\"published\">公布日期：<time>{date:yyyy-MM-dd}</time></p>"));
    }

    private static void WriteBody(StreamWriter writer, IReadOnlyList<ReportPart> parts)
    {
        var isOpen = false;
        foreach (var part in parts)
        {
            if (part is HeadingPart)
            {
                writer.Write(isOpen ? "</section>\n" : "");
                writer.WriteLine("<section>");
                isOpen = true;
            }

            WritePart(writer, part);
        }

        writer.Write(isOpen ? "</section>\n" : "");
    }

    private static void WritePart(StreamWriter writer, ReportPart part)
    {
        switch (part)
        {
            case HeadingPart heading:
                writer.WriteLine($"<h2>{HtmlText.Of(heading.Text)}</h2>");
                break;
            case SubheadingPart subheading:
                writer.WriteLine($"<h3>{HtmlText.Of(subheading.Text)}</h3>");
                break;
            case ParagraphPart paragraph:
                writer.WriteLine($"<p>{HtmlText.Of(paragraph.Text)}</p>");
                break;
            case TablePart table:
                WriteTable(writer, table.Form);
                break;
        }
    }

    /// <summary>窄屏上表格在自己的框里横向滚动；框可用键盘聚焦，故要有名称。</summary>
    private static void WriteTable(StreamWriter writer, FormTable table)
    {
        writer.WriteLine($"<div class=\"frame\" role=\"region\" aria-label=\"{HtmlText.Of(table.Caption)}\" tabindex=\"0\">");
        HtmlTable.Write(writer, table);
        writer.WriteLine("</div>");
    }
}
