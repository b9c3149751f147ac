using System.Text.RegularExpressions;
using Gongkai.Core.Ledger;
using Gongkai.Core.Privacy;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Organs;

/// <summary>更新站点标识，立即在每一页底部显示。演示站不写标识码和备案号：真实的只属于真实的网站。</summary>
public sealed partial record IdentifySite(SiteIdentity Identity) : Act
{
    public static readonly Rule Rule = new("SITE-IDENTITY", Severity.Error, "网站标识码为 10 位数字，各项不超过 100 字；演示站不写标识码和备案号", "政府网站发展指引：底部功能区");

    private const int Longest = 100;

    public override ActKind Kind => SiteActs.Identify;

    public override Subject On => SiteIdentity.Subject;

    public override Outcome<Decision> Decide(Scene scene)
    {
        var written = Identity.Tidied();
        Finding[] findings = [.. Check(written, scene.View<OrganTree>().IsDemonstration), .. CheckChange(written, SiteIdentity.From(scene.History))];
        return findings.Length > 0 ? new Blocked<Decision>(findings) : new Allowed<Decision>(Decision.Of(On, new SiteIdentified(written)));
    }

    private static IEnumerable<Finding> Check(SiteIdentity written, bool isDemonstration)
    {
        foreach (var (field, label, text) in Fields(written))
        {
            if (text?.Length > Longest)
                yield return Break(field, $"{label}有 {text.Length} 字，不超过 {Longest} 字");
            foreach (var finding in PrivacyRules.CheckPublic(text, field, label))
                yield return finding;
        }

        foreach (var finding in PublicContact.CheckTelephone(written.Telephone, nameof(SiteIdentity.Telephone)))
            yield return finding;
        if (written.SiteCode is { } code && !TenDigits().IsMatch(code))
            yield return Break(nameof(SiteIdentity.SiteCode), "网站标识码应为 10 位数字");
        if (isDemonstration && (written.SiteCode ?? written.IcpNumber ?? written.PoliceNumber) is not null)
            yield return Break(nameof(SiteIdentity.SiteCode), "演示站不写网站标识码和备案号，请空着");
    }

    private static IEnumerable<Finding> CheckChange(SiteIdentity written, SiteIdentity before)
    {
        if (written == before)
            yield return OrganRules.Break(OrganRules.Same, field: null, "与现在的相同，没有改动，不必保存");
    }

    private static IEnumerable<(string Field, string Label, string? Text)> Fields(SiteIdentity written) =>
    [
        (nameof(SiteIdentity.Sponsor), "主办单位", written.Sponsor),
        (nameof(SiteIdentity.Operator), "承办单位", written.Operator),
        (nameof(SiteIdentity.Street), "地址", written.Street),
        (nameof(SiteIdentity.IcpNumber), "ICP 备案号", written.IcpNumber),
        (nameof(SiteIdentity.PoliceNumber), "公安备案号", written.PoliceNumber),
    ];

    private static Finding Break(string field, string message) => new(Rule.Id, Rule.Severity, [field], Expected: null, Actual: null, message);

    [GeneratedRegex("^[0-9]{10}$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex TenDigits();
}
