using Gongkai.Core.Privacy;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Organs;

/// <summary>机关资料须满足的规则。</summary>
public static class OrganRules
{
    public static readonly Rule Code = new("ORG-CODE-VALID", Severity.Error, "机关代码为统一社会信用代码，校验位正确，不与别的机关相同；DEMO 开头的代码只用于演示", "GB 32100-2015");
    public static readonly Rule Name = new("ORG-NAME", Severity.Error, "机关名称为全称，2 至 100 字", "《条例》第十二条");
    public static readonly Rule Parent = new("ORG-PARENT", Severity.Error, "上级机关已在平台设立，且不是本机关或其下级", "《条例》第三条");
    public static readonly Rule Address = new("ORG-ADDRESS", Severity.Error, "地址标识由小写字母、数字、连字符组成，2 至 40 个字符，现在和从前都没有别的机关使用", "平台约定");

    /// <summary>全部规则。</summary>
    public static IReadOnlyList<Rule> All { get; } = [Code, Name, Parent, Address];

    /// <summary>设立时逐条检查。</summary>
    public static IEnumerable<Finding> Check(OrganCreated organ, OrganTree tree) =>
    [
        .. CheckCode(organ.Code, except: null, tree),
        .. CheckName(organ.Name),
        .. CheckAddress(organ.Address, except: null, tree),
        .. organ.Parent is { } parent && tree.Find(parent) is null
            ? [Break(Parent, "上级机关不在平台上，请先设立上级机关")]
            : Array.Empty<Finding>(),
    ];

    public static IEnumerable<Finding> CheckCode(string code, long? except, OrganTree tree)
    {
        var valid = code.StartsWith("DEMO", StringComparison.Ordinal) ? tree.IsDemonstration && code.Length is > 4 and <= 18 : CreditCode.IsValid(code);
        if (!valid)
            yield return Break(Code, $"机关代码“{code}”不是有效的统一社会信用代码（18 位，末位为校验位），请核对登记证书");
        else if (tree.WithCode(code) is { } other && other.Id != except)
            yield return Break(Code, $"机关代码“{code}”已由{other.CurrentName}使用");
    }

    public static IEnumerable<Finding> CheckName(OrganName name)
    {
        if (name.Full.Trim().Length is < 2 or > 100)
            yield return Break(Name, "机关名称应为 2 至 100 字的全称");
    }

    public static IEnumerable<Finding> CheckAddress(string address, long? except, OrganTree tree)
    {
        if (address.Length is < 2 or > 40 || address[0] == '-' || address[^1] == '-' || address.Any(c => c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')))
            yield return Break(Address, $"地址标识“{address}”只能用小写字母、数字和连字符，2 至 40 个字符，如 qinghe-jiedao");
        else if (tree.At(address) is { } other && other.Id != except)
            yield return Break(Address, $"地址标识“{address}”现在或从前由{other.CurrentName}使用，旧链接要一直有效，请另选一个");
    }

    internal static Finding Break(Rule rule, string message) => new(rule.Id, rule.Severity, [], Expected: null, Actual: null, message);
}
