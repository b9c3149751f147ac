using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.People;

/// <summary>人员与岗位须满足的规则。</summary>
public static class PeopleRules
{
    public static readonly Rule SignInName = new("PEOPLE-ADD", Severity.Error, "登录名 2 至 40 个字符，由字母、数字、点、连字符或汉字组成，不与别人相同", "安全隐私 §3 身份鉴别：唯一标识");
    public static readonly Rule Separate = new("POST-SEPARATE", Severity.Error, "系统管理、安全管理、审计管理三员分立，不由一人兼任；平台岗位不与机关混用", "安全隐私 §3 访问控制：三员分立");
    public static readonly Rule Appointment = new("POST-APPOINT", Severity.Error, "任命的人员已登记且在用，起止日期先后有序", "安全隐私 §3 访问控制");

    /// <summary>全部规则。</summary>
    public static IReadOnlyList<Rule> All { get; } = [SignInName, Separate, Appointment];

    public static IEnumerable<Finding> CheckSignInName(string name, Staff staff)
    {
        if (name.Length is < 2 or > 40 || !name.All(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_'))
            yield return Break(SignInName, $"登录名“{name}”只能用字母、数字、汉字、点和连字符，2 至 40 个字符");
        else if (staff.WithSignInName(name) is not null)
            yield return Break(SignInName, $"登录名“{name}”已有人使用，请另取一个");
    }

    public static IEnumerable<Finding> CheckAppointment(long organ, PostAppointed post, Staff staff)
    {
        var role = RoleName.Of(post.Role);
        if (staff.Find(post.Person) is not { IsSuspended: false })
            yield return Break(Appointment, "没有这名人员，或者已经停用");
        if (post.To < post.From)
            yield return Break(Appointment, $"最后一天 {post.To:yyyy-MM-dd} 早于开始的 {post.From:yyyy-MM-dd}");
        if (role.IsPlatform != (organ == Subject.Platform))
            yield return Break(Separate, role.IsPlatform ? $"{role.Name}是平台岗位，不能设在机关之下" : $"{role.Name}是机关岗位，请选择机关");
        if (role.IsPlatform && Rival(post, staff) is { } rival)
            yield return Break(Separate, $"此人在同一时期已担任{RoleName.Of(rival.Role).Name}，三员不得兼任；请另择一人");
    }

    private static Post? Rival(PostAppointed post, Staff staff) => staff.Posts.FirstOrDefault(held =>
        held.Person == post.Person && held.Organ == Subject.Platform && held.Role != post.Role
        && (held.To is not { } last || post.From <= last) && (post.To is not { } end || held.From <= end));

    internal static Finding Break(Rule rule, string message) => new(rule.Id, rule.Severity, [], Expected: null, Actual: null, message);
}
