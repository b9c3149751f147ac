using System.Globalization;
using System.Net;
using System.Text;

namespace Gongkai.Documents.Requests;

/// <summary>案卷目录：一页能离线打开、能打印的网页，写明是哪一件、各项事实、期限、经过和卷内的文件；没有脚本，不引用别处。</summary>
/// <param name="Title">标题，如受理号。</param>
/// <param name="Lead">标题下的一句。</param>
/// <param name="Sections">各部分，依次。</param>
public sealed record CaseDirectory(string Title, string Lead, IReadOnlyList<CaseDirectorySection> Sections)
{
    private const string Look =
        """
        body{max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1f24;background:#fff;font:17px/1.75 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif}
        h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem}
        table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
        th,td{border-bottom:1px solid #d0d7de;padding:.3rem .6rem .3rem 0;text-align:left;vertical-align:top;overflow-wrap:anywhere}
        th{font-weight:600}tbody th{white-space:nowrap}p.words{white-space:pre-wrap}
        @media print{body{margin:0}}
        """;

    public byte[] ToHtml()
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{Escaped(Title)}</title>\n<style>\n{Look}\n</style>\n</head>\n<body>\n");
        page.Append(CultureInfo.InvariantCulture, $"<h1>{Escaped(Title)}</h1>\n<p>{Escaped(Lead)}</p>\n");
        foreach (var section in Sections)
            Write(page, section);
        page.Append("</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(page.ToString());
    }

    private static void Write(StringBuilder page, CaseDirectorySection section)
    {
        page.Append(CultureInfo.InvariantCulture, $"<h2>{Escaped(section.Heading)}</h2>\n");
        if (section.Words is { } words)
            page.Append(CultureInfo.InvariantCulture, $"<p class=\"words\">{Escaped(words)}</p>\n");
        if (section.Rows.Count == 0)
            return;
        page.Append("<table>\n");
        if (section.Columns.Count > 0)
            page.Append(CultureInfo.InvariantCulture, $"<thead><tr>{string.Concat(section.Columns.Select(column => $"<th scope=\"col\">{Escaped(column)}</th>"))}</tr></thead>\n");
        page.Append("<tbody>\n");
        foreach (var row in section.Rows)
            page.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{Escaped(row[0] ?? "")}</th>{string.Concat(row.Skip(1).Select(cell => $"<td>{Escaped(cell ?? "—")}</td>"))}</tr>\n");
        page.Append("</tbody>\n</table>\n");
    }

    private static string Escaped(string text) => WebUtility.HtmlEncode(text);
}

/// <summary>目录的一部分：一段话，一张表，或者两样。</summary>
/// <param name="Columns">各栏的名称；只有名称和值两栏的不写。</param>
/// <param name="Rows">各行，第一格是行的名称。</param>
/// <param name="Words">表前的话。</param>
public sealed record CaseDirectorySection(string Heading, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string?>> Rows, string? Words = null);
