using System.Globalization;
using Gongkai.Core.Reports.Checks.Wording;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks;

/// <summary>文字里的年度：标题、统计期限与报告年度不符为错误；正文把别的年度当作本年来写为警告。</summary>
public static class YearInText
{
    public static readonly Rule Rule = new(
        "CK-TXT-YEAR", Severity.Error, "标题、统计期限的年度 = 报告年度；正文他处把别的年度当作本年的为警告", "条例第四十九、五十条；年报文字自身一致");

    /// <summary>句中有这些，出现别的年度是应当的。</summary>
    private static readonly WordSet Exclusions = new(
        "上年", "上一年", "去年", "往年", "历年", "近年", "同比", "环比", "相比", "较", "比", "下一步", "明年", "来年", "下年", "今后", "将", "计划", "规划", "打算", "以来", "起", "修订", "修正", "施行", "印发", "出台", "制定",
        "结转", "整改", "存在", "考核", "年报", "决算", "预算", "截至", "截止", "自", "五年", "三年", "号", "版", "〔", "[", "此前", "成立", "启用", "建成", "统计年鉴", "反馈", "创建", "示范", "评估", "测评", "评为", "荣获", "获得");

    private static readonly WordSet PeriodExclusions = new("上年", "上一年", "去年", "同比", "相比", "有效期", "规划", "计划", "预算", "决算", "施行", "活动");

    /// <summary>年度之后是这些，说的是那一年的工作。</summary>
    private static readonly string[] Work =
        ["，", "我", "本", "全年", "全区", "全县", "全市", "全镇", "街道", "共", "政府信息公开工作", "政务公开工作", "度，", "度我", "度本", "度全", "度街道", "度共", "度政府信息公开工作", "度政务公开工作"];

    private static readonly WordSet Publishing = new("发布", "公布", "公开20", "编制", "完成20", "报送", "公开了", "上报");

    public static IEnumerable<CheckOutcome> Check(CheckSubject subject)
    {
        if (subject.Report.Year is not { } year)
            return [CheckOutcome.NotApplicable(Rule)];
        var findings = new List<Finding>();
        var isRead = false;
        foreach (var sentence in subject.Wording.Mentioning('年'))
        {
            if (Years(sentence.Plain) is not { } years)
                continue;
            isRead |= years.Exists(said => said.Year == year);
            if (Stale(sentence, years, year) is { } finding)
                findings.Add(finding);
        }

        return [isRead || findings.Count > 0 ? CheckOutcome.Of(Rule, findings) : CheckOutcome.NotApplicable(Rule)];
    }

    private static Finding? Stale(Sentence sentence, List<(int At, int Year)> years, int year)
    {
        if (years.TrueForAll(said => said.Year == year))
            return null;
        if (Period(sentence, years, year) is { } period)
            return Broken(sentence, Severity.Error, year, period, $"统计期限写的是 {period} 年，报告年度是 {year}。请改为报告年度");
        if (Reporting(sentence, years, year) is { } reported)
            return Broken(sentence, Severity.Error, year, reported, $"所报告的是 {reported} 年，报告年度是 {year}。请核对");
        if (sentence.Has(Exclusions) || years.Exists(said => said.Year == year))
            return null;
        foreach (var (at, said) in years)
        {
            if (said < year && IsWorkOf(sentence.Plain, at))
                return Broken(sentence, Severity.Warning, year, said, $"正文出现 {said} 年，报告年度是 {year}。如是沿用了以前的文字，请改正");
        }

        return null;
    }

    /// <summary>“2022年1月1日至12月31日”。</summary>
    private static int? Period(Sentence sentence, List<(int At, int Year)> years, int year)
    {
        if (!sentence.Has("12月31日") || sentence.Has(PeriodExclusions))
            return null;
        var isPeriod = years.Exists(said => sentence.Plain.AsSpan(said.At + 5).StartsWith("1月1日", StringComparison.Ordinal));
        return isPeriod && years.Find(said => said.Year != year && IsDay(sentence.Plain.AsSpan(said.At + 5))) is { Year: > 0 } other ? other.Year : null;
    }

    private static bool IsDay(ReadOnlySpan<char> after) => after.StartsWithAny("1月1日", "12月31日") is not null;

    /// <summary>“现将2022年……报告如下”。</summary>
    private static int? Reporting(Sentence sentence, List<(int At, int Year)> years, int year)
    {
        var at = sentence.Plain.IndexOf("现将", StringComparison.Ordinal);
        if (at < 0 || !sentence.Plain.AsSpan(at).HasAny("如下") || sentence.Has("同比", "上年", "去年"))
            return null;
        var said = years.Find(candidate => candidate.At >= at);
        return said.Year > 0 && said.Year != year && said.At - at <= 30 ? said.Year : null;
    }

    /// <summary>年度在分句开头作时间，或者直接说“某年度政府信息公开工作”。</summary>
    private static bool IsWorkOf(string plain, int at)
    {
        var after = plain.AsSpan(at + 5);
        var before = plain.AsSpan(0, at);
        var isOpening = at == 0 || before[^1] is '，' or '；' or '：' or '）';
        var names = after.StartsWithAny("政府信息公开工作", "度政府信息公开工作", "政务公开工作", "度政务公开工作") is not null;
        return after.StartsWithAny(Work) is not null && (isOpening || names) && !before.HasAny(Publishing) && !after.HasAny("年度报告", "要点");
    }

    /// <summary>文中的四位年度，没有的为 <c>null</c>；文号和“2021—2025年”之类的规划期不算。</summary>
    private static List<(int At, int Year)>? Years(string plain)
    {
        List<(int At, int Year)>? years = null;
        for (var at = plain.IndexOf('年', StringComparison.Ordinal); at >= 0; at = plain.IndexOf('年', at + 1))
        {
            if (at < 4 || (at > 4 && (char.IsAsciiDigit(plain[at - 5]) || plain[at - 5] is '-' or '—' or '~' or '～' or '至' or '－')))
                continue;
            if (int.TryParse(plain.AsSpan(at - 4, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1990 and < 2100)
                (years ??= []).Add((at - 4, year));
        }

        return years;
    }

    private static Finding Broken(Sentence sentence, Severity severity, int year, int said, string message) => new(
        Rule.Id, severity, [sentence.Section], year.ToString(CultureInfo.InvariantCulture), said.ToString(CultureInfo.InvariantCulture),
        $"“{(sentence.Printed.Length <= 80 ? sentence.Printed : string.Concat(sentence.Printed.AsSpan(0, 80), "……"))}”：{message}");
}
