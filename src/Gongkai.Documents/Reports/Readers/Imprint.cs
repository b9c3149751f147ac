using System.Buffers;
using System.Globalization;
using Gongkai.Core.Reports.Recognition;

namespace Gongkai.Documents.Reports.Readers;

/// <summary>公布信息：页面或文件印出的发布日期、发布机构（“发布时间：2024-01-25 来源：…”，或正文前的元数据表）。</summary>
internal static class Imprint
{
    private const int LongestLine = 200;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\n\u3000|｜【[（(，,；;：:");

    private static readonly string[] DateLabels = ["发布日期", "发布时间", "公布日期", "公布时间", "公开日期", "发文时间", "发布于"];

    private static readonly string[] PublisherLabels = ["发布机构", "发布机关", "发布单位", "公开主体", "公开机构", "公布机关", "信息来源", "文章来源", "来源"];

    /// <summary>补上文件自己没有声明、但印在正文里的日期和机构。</summary>
    public static SourceDocument Of(SourceDocument document)
    {
        var (date, publisher) = (document.PublishedOn, document.Publisher);
        foreach (var block in document.Blocks)
        {
            if (date is not null && publisher is not null)
                break;
            if (block is Paragraph { Text.Length: <= LongestLine } paragraph)
                Look(paragraph.Text, ref date, ref publisher);
            else if (block is TableBlock table)
                Look(table, ref date, ref publisher);
        }

        return date == document.PublishedOn && publisher == document.Publisher
            ? document
            : document with { PublishedOn = date, Publisher = publisher };
    }

    /// <summary>日期的各种写法：2024-01-25、2024/1/25、2024.1.25、2024年1月25日、20240125；后面可以跟着时间。</summary>
    public static DateOnly? Date(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        if (text.Length >= 8 && !text[..8].ContainsAnyExceptInRange('0', '9'))
            return Date(Number(text[..4]), Number(text[4..6]), Number(text[6..8]));

        var year = Take(ref text, 4, "年-/.－");
        var month = Take(ref text, 2, "月-/.－");
        var day = Take(ref text, 2, "");
        return Date(year, month, day);
    }

    private static void Look(string text, ref DateOnly? date, ref string? publisher)
    {
        if (!text.AsSpan().ContainsAny("：:"))
            return;
        foreach (var label in DateLabels)
            date ??= After(text, label) is { } value ? Date(value) : null;
        foreach (var label in PublisherLabels)
            publisher ??= After(text, label) is { } value ? Publisher(value) : null;
    }

    private static void Look(TableBlock table, ref DateOnly? date, ref string? publisher)
    {
        foreach (var row in table.Rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i].Text.Length is < 2 or > LongestLine)
                    continue;
                Look(row[i].Text, ref date, ref publisher);
                if (i + 1 < row.Length && row[i].Text.Length <= 12)
                    LookAtPair(row[i].Text, row[i + 1].Text, ref date, ref publisher);
            }
        }
    }

    private static void LookAtPair(string label, string value, ref DateOnly? date, ref string? publisher)
    {
        if (!label.AsSpan().ContainsAny("发公来"))
            return;
        label = label.Replace(" ", "", StringComparison.Ordinal).Replace("\u3000", "", StringComparison.Ordinal).Trim('：', ':', '[', ']', '【', '】');
        if (date is null && DateLabels.Contains(label, StringComparer.Ordinal))
            date = Date(value);
        else if (publisher is null && PublisherLabels.Contains(label, StringComparer.Ordinal))
            publisher = Publisher(value);
    }

    /// <summary>标签之后（隔着冒号）的文字。</summary>
    private static string? After(string text, string label)
    {
        var at = text.IndexOf(label, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var rest = text.AsSpan(at + label.Length).TrimStart(" \u3000】]");
        return rest is ['：' or ':', .. var value] ? value.ToString() : null;
    }

    /// <summary>到下一个空白或下一个标签为止；没有汉字的（如网址）不是机构。</summary>
    private static string? Publisher(string text)
    {
        var value = text.AsSpan().Trim();
        var end = value.IndexOfAny(NameEnds);
        var name = (end < 0 ? value : value[..end]).ToString();
        return name.Length is >= 2 and <= 40 && name.Any(c => c >= '\u4E00') ? name : null;
    }

    private static int Take(ref ReadOnlySpan<char> text, int most, ReadOnlySpan<char> separators)
    {
        text = text.TrimStart();
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? text.Length : digits;
        if (digits == 0 || digits > most)
            return 0;

        var number = Number(text[..digits]);
        text = text[digits..].TrimStart();
        if (separators.IsEmpty)
            return number;
        if (text.IsEmpty || !separators.Contains(text[0]))
            return 0;
        text = text[1..];
        return number;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static DateOnly? Date(int year, int month, int day) =>
        year is >= 1990 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
}
