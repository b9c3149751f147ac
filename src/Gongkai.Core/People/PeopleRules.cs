using Gongkai.Core.Rules;

namespace Gongkai.Core.People;

/// <summary>人员须满足的规则。</summary>
public static class PeopleRules
{
    public static readonly Rule SignInName = new("PEOPLE-ADD", Severity.Error, "登录名 2 至 40 个字符，由字母、数字、点、连字符或汉字组成，不与别人相同；姓名 2 至 40 字", "安全隐私 §3 身份鉴别：唯一标识");
    public static readonly Rule Suspension = new("PEOPLE-SUSPEND", Severity.Error, "停用的是在用的另一个人，恢复的是已停用的人", "安全隐私 §3 访问控制");

    /// <summary>全部规则。</summary>
    public static IReadOnlyList<Rule> All { get; } = [SignInName, Suspension];

    /// <summary>登录名；除了这名人员自己，别人没有用过。</summary>
    public static IEnumerable<Finding> CheckSignInName(string name, Staff staff, long? except = null)
    {
        if (name.Length is < 2 or > 40 || !name.All(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_'))
            yield return Break(SignInName, $"登录名“{name}”只能用字母、数字、汉字、点和连字符，2 至 40 个字符");
        else if (staff.WithSignInName(name) is { } other && other.Id != except)
            yield return Break(SignInName, $"登录名“{name}”已有人使用，请另取一个");
    }

    public static IEnumerable<Finding> CheckDetails(PersonDetails? details)
    {
        if (details?.Name?.Trim().Length is not (>= 2 and <= 40))
            yield return Break(SignInName, "请填写姓名，2 至 40 字");
        if (details?.Phone?.Length > 40)
            yield return Break(SignInName, "联系电话不超过 40 个字符");
        if (details?.Email is { } email && (email.Length > 100 || !email.Contains('@', StringComparison.Ordinal)))
            yield return Break(SignInName, "电子邮箱应有 @，不超过 100 个字符");
    }

    internal static Finding Break(Rule rule, string message) => new(rule.Id, rule.Severity, [], Expected: null, Actual: null, message);
}
