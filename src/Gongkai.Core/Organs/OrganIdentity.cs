using Gongkai.Core.Ledger;
using Gongkai.Core.Privacy;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Organs;

/// <summary>机关靠什么认：代码、名称、地址标识各自有效，不与别的机关混淆。</summary>
public static class OrganIdentity
{
    private const string DemonstrationPrefix = "DEMO";

    /// <param name="from">从哪天起使用。</param>
    /// <param name="self">本机关；将要设立的为 <c>null</c>。</param>
    public static IEnumerable<Finding> CheckCode(string code, DateOnly from, Organ? self, OrganTree tree)
    {
        if (!IsWellFormed(code, tree.IsDemonstration))
            yield return OrganRules.Break(OrganRules.Code, nameof(OrganRow.Code), code.Length == 0 ? "没有填机关代码，请照登记证书填写 18 位统一社会信用代码" : $"机关代码“{code}”{Fault(code, tree.IsDemonstration)}，请核对登记证书");
        else if (Holder(tree.EverWithCode(code), organ => organ.Code, one => one == code, from, self) is { } other)
            yield return OrganRules.Break(OrganRules.Code, nameof(OrganRow.Code), $"机关代码“{code}”已由{other.NameOn(from)}使用，请核对是哪一个写错");
    }

    public static IEnumerable<Finding> CheckName(OrganName name, DateOnly from, Organ? self, OrganTree tree)
    {
        if (name.Full.Length is < 2 or > 100)
            yield return OrganRules.Break(OrganRules.Name, nameof(OrganRow.Name), "机关名称应为 2 至 100 字的全称，与公章一致");
        else if (Holder(tree.EverNamed(name.Full), organ => organ.Name, one => one.Full == name.Full, from, self) is { } other)
            yield return OrganRules.Break(OrganRules.Name, nameof(OrganRow.Name), $"已有机关叫“{name.Full}”（代码 {other.Code.On(from)}），请核对是不是同一机关");
        if (name.Brief?.Length > 30)
            yield return OrganRules.Break(OrganRules.Name, nameof(OrganRow.BriefName), "简称不超过 30 字");
    }

    public static IEnumerable<Finding> CheckAddress(string address, Organ? self, OrganTree tree)
    {
        if (address.Length is < 2 or > 40 || address[0] == '-' || address[^1] == '-' || address.Any(c => c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')))
            yield return OrganRules.Break(OrganRules.Address, nameof(OrganRow.Address), $"地址标识“{address}”只能用小写字母、数字和连字符，2 至 40 个字符，如 qinghe");
        else if (ReservedAddresses.Contains(address))
            yield return OrganRules.Break(OrganRules.Address, nameof(OrganRow.Address), $"“{address}”是平台自用的词，请另选一个，如 {address}-jiguan");
        else if (tree.EverAt(address).FirstOrDefault(one => one.Id != self?.Id) is { } other)
            yield return OrganRules.Break(OrganRules.Address, nameof(OrganRow.Address), $"地址标识“{address}”现在或从前由{other.Name.Latest.Full}使用，旧链接要一直有效，请另选一个");
    }

    private static bool IsWellFormed(string code, bool demonstration) =>
        code.StartsWith(DemonstrationPrefix, StringComparison.Ordinal) ? demonstration && code.Length is > 4 and <= 18 && code.All(char.IsAsciiLetterOrDigit) : CreditCode.IsValid(code);

    private static string Fault(string code, bool demonstration) =>
        code.StartsWith(DemonstrationPrefix, StringComparison.Ordinal) && !demonstration ? "是演示用的代码，正式平台不能用"
        : code.Length != 18 ? $"有 {code.Length} 位，统一社会信用代码应为 18 位"
        : "的校验位不对，有一位写错了";

    /// <summary>从那天到本机关下一次变化之前，有没有别的机关用着同样的。</summary>
    private static Organ? Holder<T>(IEnumerable<Organ> candidates, Func<Organ, Timeline<T>> line, Func<T, bool> isSame, DateOnly from, Organ? self)
    {
        var until = self is null ? null : line(self).After(from)?.From;
        return candidates.FirstOrDefault(other => other.Id != self?.Id && line(other).Periods.Any(period =>
            isSame(period.Value) && (period.Until is not { } end || end > from) && (until is not { } mine || period.From < mine)));
    }
}
