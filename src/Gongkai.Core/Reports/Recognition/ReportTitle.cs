using System.Buffers;

namespace Gongkai.Core.Reports.Recognition;

/// <summary>年报的标题：机关与年度。机关照标题所印，不增一字。</summary>
/// <param name="Line">所在的文字行；来自网页或文件属性为 −1。</param>
internal sealed record ReportTitle(string Text, string? Organ, int? Year, int Line)
{
    private const int Longest = 90;

    private static readonly SearchValues<char> NotInTitles = SearchValues.Create("。；;>＞»|");

    /// <summary>标题提到年报、本身却是别的文种：通知、新闻、解读等。</summary>
    private static readonly string[] OtherGenres =
        ["通知", "公告", "方案", "解读", "要求", "通报", "新闻", "函", "意见", "指南", "格式", "模板", "样式", "说明", "办法", "汇总", "列表", "目录", "专栏"];

    /// <summary>像年报标题的文字；不像为 <c>null</c>。</summary>
    public static ReportTitle? Of(string text, int line)
    {
        if (text.Length > Longest * 2)
            return null;
        var title = WithoutSite(PlainText.WithoutSpace(text)).Trim('《', '》', '“', '”', '"');
        if (title.Length is 0 or > Longest || title.AsSpan().ContainsAny(NotInTitles) || !IsReportTitle(title))
            return null;
        var year = ChineseDate.FindYear(title);
        return new(title, OrganOf(title, year), year?.Year, line);
    }

    /// <summary>标题是关于年报的别的文件（如布置编制工作的通知）。</summary>
    public static bool IsAboutReports(string text)
    {
        var title = WithoutSite(PlainText.WithoutSpace(text));
        return title.Length <= Longest && title.Contains("公开", StringComparison.Ordinal) && title.Contains("年度报告", StringComparison.Ordinal)
            && OtherGenres.Any(genre => title.EndsWith(genre, StringComparison.Ordinal));
    }

    /// <summary>以“报告”“年报”结尾（可带括注），并提到信息公开。</summary>
    public static bool IsReportTitle(string title)
    {
        var body = WithoutRemark(title);
        return (body.EndsWith("报告", StringComparison.Ordinal) || body.EndsWith("年报", StringComparison.Ordinal) || body.EndsWith("報告", StringComparison.Ordinal))
            && (Topic(body) >= 0)
            && (ChineseDate.FindYear(body) is not null || body.Contains("年度", StringComparison.Ordinal) || body.EndsWith("年报", StringComparison.Ordinal));
    }

    /// <summary>“（2023年度）”“（某某局）”之类的括注。</summary>
    private static string WithoutRemark(string title)
    {
        var open = title.LastIndexOfAny(['（', '(']);
        return open > 0 && title[^1] is '）' or ')' ? title[..open] : title;
    }

    private static int Topic(string title)
    {
        foreach (var topic in (ReadOnlySpan<string>)["政府信息公开", "政務公開", "政府信息公開", "政府資訊公開", "信息公开", "政务公开"])
        {
            if (title.IndexOf(topic, StringComparison.Ordinal) is >= 0 and var at)
                return at;
        }

        return -1;
    }

    private static string? OrganOf(string title, (int Year, int Start, int End)? year)
    {
        var rest = title;
        if (year is var (_, start, end))
        {
            end += end < title.Length && title[end] == '度' ? 1 : 0;
            rest = title.Remove(start, end - start);
        }

        var topic = Topic(rest);
        var organ = rest[..topic].Trim('（', '(', '）', ')', '：', ':', '—', '-', '·', '《');
        if (organ.StartsWith("关于", StringComparison.Ordinal) || organ.StartsWith("關於", StringComparison.Ordinal))
            organ = organ[2..];
        foreach (var tail in (ReadOnlySpan<string>)["关于", "關於", "關于", "的", "年度"])
        {
            if (organ.EndsWith(tail, StringComparison.Ordinal))
                organ = organ[..^tail.Length];
        }

        // “某某市人民政府信息公开……”：政府二字归机关。
        if (organ.EndsWith("人民", StringComparison.Ordinal))
            organ += rest.Substring(topic, 2);
        // A line such as “发布机构：某某局” that stands above the title names a publisher, not the organ of the title.
        return organ.Length >= 2 && !organ.AsSpan().ContainsAny('：', ':') ? organ : Bracketed(title);
    }

    /// <summary>“2023年政府信息公开工作年度报告（某某局）”。</summary>
    private static string? Bracketed(string title)
    {
        var open = title.LastIndexOfAny(['（', '(']);
        if (open < 0 || title[^1] is not ('）' or ')'))
            return null;
        var inside = title[(open + 1)..^1];
        return OrganName.IsLikely(inside) ? inside : null;
    }

    /// <summary>网页标题后面的站点名（“…年度报告_某某网”“…年度报告-某某区人民政府”）。</summary>
    private static string WithoutSite(string title)
    {
        var end = Math.Max(title.LastIndexOf("报告", StringComparison.Ordinal), title.LastIndexOf("年报", StringComparison.Ordinal)) + 2;
        return end > 1 && end < title.Length && title[end] is '_' or '-' or '－' or '—' or '|' or '–' or '＿' ? title[..end] : title;
    }
}
