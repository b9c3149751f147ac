using Gongkai.Core.Rules;

namespace Gongkai.Core.Privacy;

/// <summary>公开的文字不得带有个人信息的规则。</summary>
public static class PrivacyRules
{
    public static readonly Rule Identity = new("PII-ID18", Severity.Error, "公开的文字里没有公民身份号码", "GB 11643；《条例》第十五条");
    public static readonly Rule Mobile = new("PII-MOBILE", Severity.Error, "公开的文字里没有个人手机号码", "《条例》第十五条");

    /// <summary>全部规则。</summary>
    public static IReadOnlyList<Rule> All { get; } = [Identity, Mobile];

    /// <summary>一栏将要公开的文字里的个人信息，每处一条结论；号码已遮盖。</summary>
    /// <param name="field">哪一栏。</param>
    /// <param name="label">这一栏的名称。</param>
    public static IEnumerable<Finding> CheckPublic(string? text, string field, string label) =>
        from found in PersonalInformationScan.In(text ?? "")
        let rule = All.First(rule => rule.Id == found.Rule)
        let doubt = found.IsCertain ? "" : "疑似"
        select new Finding(rule.Id, rule.Severity, [field], Expected: null, Actual: null, $"{label}里有{doubt}{found.Kind} {found.Masked}，公开的文字不能带个人信息；请删去，联系方式用办公电话");
}
