using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks;

/// <summary>六个部分齐全、次序固定；标题别名、半角、空格、无编号的差异只提示。</summary>
public static class SectionsInOrder
{
    public static readonly Rule Rule = new(
        "CK-FMT-SEC", Severity.Error, "六个部分齐全，次序固定；标题写法的差异为提示", "条例第五十条；国办公开办函〔2021〕30号");

    public static IEnumerable<CheckOutcome> Check(CheckSubject subject) =>
        [CheckOutcome.Of(Rule, [.. Missing(subject.Report), .. Disorder(subject.Report), .. Variants(subject.Report)])];

    private static IEnumerable<Finding> Missing(AnnualReport report)
    {
        List<int>? missing = null;
        for (var number = 1; number <= 6; number++)
        {
            if (report.Section(number) is null)
                (missing ??= []).Add(number);
        }

        if (missing is not null)
        {
            yield return new Finding(
                Rule.Id, Severity.Error, [.. missing.Select(Section.CodeOf)], "六个部分齐全", $"缺 {missing.Count} 个部分",
                $"缺少{string.Join("、", missing.Select(number => $"“{Section.StatutoryHeading(number)}”"))}。六个部分都要有，没有内容的写“无”，表格填 0");
        }
    }

    private static IEnumerable<Finding> Disorder(AnnualReport report)
    {
        if (IsInOrder(report))
            yield break;
        int[] order = [.. report.Sections.Select(section => section.Number).Where(number => number is >= 1 and <= 6).Distinct()];
        if (!order.SequenceEqual(order.Order()))
        {
            var printed = string.Join("、", order.Select(Section.Numeral));
            yield return new Finding(
                Rule.Id, Severity.Error, [.. order.Select(Section.CodeOf)], "一至六依次排列", printed,
                $"各部分的次序是{printed}，应按一至六依次排列");
        }
    }

    private static bool IsInOrder(AnnualReport report)
    {
        var last = 0;
        foreach (var section in report.Sections)
        {
            if (section.Number is < 1 or > 6)
                continue;
            if (section.Number < last)
                return false;
            last = section.Number;
        }

        return true;
    }

    private static IEnumerable<Finding> Variants(AnnualReport report) =>
        from section in report.Sections
        where section.Number is >= 1 and <= 6
        let printed = section.PrintedTitle ?? section.Title
        let expected = section.PrintedTitle is null ? Section.StatutoryTitles[section.Number - 1] : Section.StatutoryHeading(section.Number)
        where printed != expected
        select new Finding(
            Rule.Id, Severity.Info, [section.Code], expected, printed, $"标题写作“{printed}”，格式规定的写法是“{expected}”");
}
