using System.Buffers;

namespace Gongkai.Core.Reports.Recognition;

/// <summary>页面上元数据（索引号、发布机构、发布日期……）里的发布者和公布日期。</summary>
internal sealed record PublicationFacts(string? Publisher, DateOnly? PublishedOn)
{
    private static readonly SearchValues<char> ValueEnds = SearchValues.Create(" \t\u3000\u00A0|｜】]；;，");

    /// <summary>元数据表不过十来行。</summary>
    private const int MostRows = 100;

    /// <summary>“来源”常是转载的出处，排在最后。</summary>
    private static readonly string[] PublisherLabels = ["发布机构", "发布单位", "公开机构", "公开主体", "公开单位", "信息公开机构", "发布者", "发文机关", "信息来源", "来源"];

    private static readonly string[] DateLabels = ["公布日期", "公布时间", "发布日期", "发布时间", "公开日期", "公开时间"];

    /// <param name="rows">法定表格以外的表格行。</param>
    /// <param name="lines">第一部分之前的文字。</param>
    public static PublicationFacts Of(SourceDocument document, IEnumerable<SourceLine> rows, IEnumerable<TextLine> lines)
    {
        if (document is { Publisher: not null, PublishedOn: not null })
            return new(document.Publisher, document.PublishedOn);
        var cells = rows.Take(MostRows).Select(row => row.Cells.Select(cell => cell.Text).ToArray()).ToList();
        var texts = lines.Select(line => line.Text).Where(text => text.Length <= 200).ToList();
        return new(
            document.Publisher ?? First(PublisherLabels, cells, texts, NameIn),
            document.PublishedOn ?? (First(DateLabels, cells, texts, DateIn) is { } date ? DateOf(date) : null));
    }

    /// <summary>一项的值到下一处空白为止。</summary>
    private static string? NameIn(string text)
    {
        var end = text.AsSpan().IndexOfAny(ValueEnds);
        var name = end < 0 ? text : text[..end];
        return OrganName.IsLikely(name) ? name : null;
    }

    private static string? DateIn(string text)
    {
        var start = text.Length <= 24 ? text : text[..24];
        return DateOf(start) is null ? null : start;
    }

    /// <summary>日期的各种写法；标签之后也可以是 20240125。</summary>
    private static DateOnly? DateOf(string text) => ChineseDate.Find(text) ?? ChineseDate.FindCompact(text);

    private static string? First(string[] labels, List<string[]> rows, List<string> texts, Func<string, string?> accept)
    {
        foreach (var label in labels)
        {
            foreach (var row in rows)
            {
                for (var i = 0; i < row.Length; i++)
                {
                    var cell = PlainText.WithoutSpace(row[i]);
                    if (!cell.StartsWith(label, StringComparison.Ordinal))
                        continue;
                    var rest = cell[label.Length..].TrimStart('：', ':');
                    if (accept(rest.Length > 0 ? rest : i + 1 < row.Length ? PlainText.WithoutSpace(row[i + 1]) : "") is { } value)
                        return value;
                }
            }

            foreach (var text in texts)
            {
                if (After(text, label) is { } rest && accept(rest) is { } value)
                    return value;
            }
        }

        return null;
    }

    /// <summary>“发布机构：某某 发布日期：2024-01-30 ”中标签之后的文字。</summary>
    private static string? After(string text, string label)
    {
        var at = text.IndexOf(label, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var rest = PlainText.Trim(text.AsSpan(at + label.Length));
        return rest.IsEmpty || rest[0] is not ('：' or ':') ? null : PlainText.Trim(rest[1..]).ToString();
    }
}
