using System.Globalization;

namespace Gongkai.Core.Reports.Checks.Wording;

/// <summary>分句所说的时段。</summary>
internal enum Period
{
    /// <summary>没有说，承前。</summary>
    Unsaid,

    /// <summary>报告年度全年。</summary>
    ThisYear,

    /// <summary>别的年度，或者报告年度的一部分。</summary>
    Other,

    /// <summary>与别的年度比较的增减数。</summary>
    Comparison,
}

/// <summary>时段的判断。拿不准的一律作别的时段，不与表格比较。</summary>
internal static class Periods
{
    private static readonly WordSet Comparisons =
        new("同比", "环比", "较上", "较去", "较前", "比上", "比去", "与上年", "与去年", "相比", "增长", "下降", "上升", "减少", "增加", "增幅", "降幅", "较2", "比2", "翻");

    private static readonly WordSet Others = new(
        "去年", "前年", "往年", "历年", "近年", "多年", "年来", "以来", "至今", "上半年", "下半年", "季度", "月", "目前", "每年", "每日", "日均", "年均", "平均",
        "明年", "来年", "开通");

    private static readonly WordSet ThisYears = new("本年", "今年", "全年", "年内", "年度内", "当年", "报告年度", "报告期");

    private static readonly string[] LastYears = ["上一年度", "上一年", "上年度", "上年"];

    public static Period Of(string clause, int? year)
    {
        var text = WithoutWholeYear(clause, year);
        if (text.HasAny(Comparisons))
            return Period.Comparison;
        var (thisYear, otherYear) = Years(text, year);
        if (otherYear || text.HasAny(Others) || SaysLastYear(text))
            return Period.Other;
        return thisYear || text.HasAny(ThisYears) || text.Length != clause.Length ? Period.ThisYear : Period.Unsaid;
    }

    /// <summary>全年的写法不是一年的一部分：1 月 1 日至 12 月 31 日、截至 12 月 31 日、年底。</summary>
    private static string WithoutWholeYear(string clause, int? year)
    {
        if (!clause.HasAny("12月", "年以来"))
            return clause;
        var own = year?.ToString(CultureInfo.InvariantCulture) ?? "";
        foreach (var whole in new[]
        {
            $"{own}年1月1日起至{own}年12月31日止", $"{own}年1月1日起至{own}年12月31日", $"{own}年1月1日至{own}年12月31日", $"{own}年1月1日到{own}年12月31日",
            $"{own}年1月1日-{own}年12月31日", $"{own}年1月1日—{own}年12月31日",
            $"{own}年1月1日起至12月31日", $"{own}年1月1日至12月31日", "1月1日起至12月31日", "1月1日至12月31日", "1月1日到12月31日",
            "1月至12月", "1-12月", "1—12月", $"截至{own}年12月31日", "截至12月31日", $"截至{own}年12月底", "截至12月底", $"{own}年以来", "今年以来", "本年以来", "一年来",
        })
            clause = clause.Replace(whole, "全年", StringComparison.Ordinal);
        return clause;
    }

    /// <summary>“上年”“上一年”，但不是“上年结转”。</summary>
    private static bool SaysLastYear(string text)
    {
        if (!text.Contains('上', StringComparison.Ordinal))
            return false;
        foreach (var word in LastYears)
        {
            var at = text.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0)
                return !IsCarrying(text, at, at + word.Length);
        }

        return false;
    }

    private static (bool This, bool Other) Years(string text, int? year)
    {
        var (self, other) = (false, false);
        for (var at = text.IndexOf('年', StringComparison.Ordinal); at >= 0; at = text.IndexOf('年', at + 1))
        {
            if (at < 4 || !int.TryParse(text.AsSpan(at - 4, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var said))
                continue;
            if (year is null || said == year)
                self = true;
            else if (!IsCarrying(text, at - 4, at + 1))
                other = true;
        }

        return (self, other);
    }

    /// <summary>紧接着或紧跟在“结转”后面。</summary>
    private static bool IsCarrying(string text, int start, int end)
    {
        var after = text.AsSpan(end).TrimStart("度未办结的遗留");
        var before = text.AsSpan(0, start).TrimEnd("至到入转由从自");
        return after.StartsWith("结转", StringComparison.Ordinal) || before.EndsWith("结", StringComparison.Ordinal) || before.EndsWith("结转", StringComparison.Ordinal);
    }
}
