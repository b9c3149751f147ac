using Gongkai.Core.Rules;

namespace Gongkai.Core.Catalogue.Checks;

/// <summary>发布前的检查：元数据、文号、日期、附件、个人信息和密级标志，一次看完。编辑页边写边看的，和挡住送审、发布的，是同一份。</summary>
public static class ItemChecks
{
    /// <summary>全部结论，错误在前。</summary>
    /// <param name="on">准备公开的日期。</param>
    public static IReadOnlyList<Finding> Of(ItemContent content, ItemPlace place, DateOnly on) =>
    [
        .. new[]
        {
            Completeness.Check(content, place, on),
            DocumentNumbers.Check(content, place, on),
            Consistency.Check(content, place, on),
            NamedFiles.Check(content),
            FileTexts.Check(content, place.Item),
            SensitiveText.Check(content, place),
        }
            .SelectMany(findings => findings)
            .OrderByDescending(finding => finding.Severity),
    ];

    /// <summary>有错误的、警告没有说明的，不能送审、签发、发布。</summary>
    internal static IEnumerable<Finding> CheckSound(ItemContent content, ItemPlace place, DateOnly on)
    {
        var findings = Of(content, place, on);
        foreach (var error in findings.Where(finding => finding.Severity == Severity.Error))
            yield return error;
        foreach (var rule in findings.Where(finding => finding.Severity == Severity.Warning).Select(finding => finding.Rule).Distinct(StringComparer.Ordinal))
        {
            if (content.ExplanationOf(rule)?.Trim().Length is not (>= 2 and <= 500))
                yield return ItemRules.Break(ItemRules.Explained, nameof(ItemContent.Explanations), $"警告 {rule} 还没有说明：{findings.First(finding => finding.Rule == rule).Message}。请改正，或者写明为什么可以这样公开");
        }
    }
}
