using Gongkai.Core.Privacy;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks;

/// <summary>年报文字不含个人信息：公民身份号码（PII-ID18）、手机号码（PII-MOBILE）。结论中只写遮盖后的号码。</summary>
public static class NoPersonalInformation
{
    public static readonly Rule Rule = new(
        "CK-FMT-PII", Severity.Error, "不含公民身份号码和手机号码；只有形态相符的为警告", "个人信息保护法；条例第十五条");

    public static IEnumerable<CheckOutcome> Check(CheckSubject subject) =>
        [CheckOutcome.Of(Rule, Findings(subject.Report))];

    private static List<Finding> Findings(AnnualReport report)
    {
        var findings = new List<Finding>();
        foreach (var section in report.Passages)
        {
            if (section.Text.Length == 0)
                continue;
            foreach (var found in PersonalInformationScan.In(section.Text))
                findings.Add(Finding(section, found));
        }

        return findings;
    }

    private static Finding Finding(Section section, PersonalInformation found) => new(
        Rule.Id, found.IsCertain ? Severity.Error : Severity.Warning, [section.Code], "没有个人信息", found.Masked,
        found.IsCertain
            ? $"文中有{found.Kind} {found.Masked}（{found.Rule}）。请删去；联系方式用办公电话"
            : $"文中的 {found.Masked} 像{found.Kind}，但校验位不符（{found.Rule}）。请人工核对，是个人信息的删去");
}
