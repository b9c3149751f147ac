using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.People;

/// <summary>委托须满足的规则。</summary>
public static class DelegationRules
{
    public static readonly Rule Rule = new("POST-DELEGATE", Severity.Error, "委托有起止日期，在岗位任期之内；受托人在用、不是本人；不得转委托；本人只能委托本机关有岗位的人，委托其他人由安全管理办理", "安全隐私 §3 访问控制：最小权限");

    /// <summary>全部规则。</summary>
    public static IReadOnlyList<Rule> All { get; } = [Rule];

    /// <summary>委托之后的样子；设立和更正都看这里。</summary>
    public static IEnumerable<Finding> Check(Delegation after, Staff staff) =>
        staff.Find(after.Post) is { } post
            ? [.. CheckDeputy(after, post, staff), .. CheckPeriod(after, post), .. CheckTwice(after, staff), .. Separation.Check(staff.With(after))]
            : [Break("没有这个岗位，请从名单选择")];

    /// <summary>由谁委托：岗位的担任者本人，或者管理员；受托人不再委托，谁也不委托给自己。</summary>
    public static IEnumerable<Finding> CheckPrincipal(Actor who, Delegation after, Staff staff, DateOnly today)
    {
        var post = staff.Find(after.Post);
        if (who.Involves(after.Deputy))
            yield return Break("不能委托给自己，请由另一位管理员办理");
        if (IsAdministrator(who) || post is null)
            yield break;
        if (!IsHolder(who, post))
            yield return Break(who.ForPerson is null ? "只能委托自己的岗位；别人的岗位请安全管理办理" : "受托代行的岗位不得转委托");
        else if (!staff.HeldBy(after.Deputy, today).Any(held => held.Organ == post.Organ))
            yield return Break("受托人在本机关没有岗位；委托其他人员请安全管理办理");
    }

    /// <summary>由谁终止：委托人、受托人或者管理员。</summary>
    public static IEnumerable<Finding> CheckEnding(Actor who, Delegation? delegation, Staff staff, DateOnly last, DateOnly today)
    {
        if (delegation is null)
            yield return Break("没有这项委托，请从名单选择");
        else if (!IsAdministrator(who) && who.Person != delegation.Deputy && staff.Find(delegation.Post)?.Person != who.Person)
            yield return Break("只有委托人、受托人和安全管理可以终止委托");
        else if (last < today.AddDays(-1) || delegation.To <= last)
            yield return Break($"最后一天应在昨天（{today.AddDays(-1):yyyy-MM-dd}）与原定的 {delegation.To:yyyy-MM-dd} 之间");
    }

    private static IEnumerable<Finding> CheckDeputy(Delegation after, Post post, Staff staff)
    {
        if (staff.Find(after.Deputy) is not { IsSuspended: false })
            yield return Break("没有这名受托人，或者已经停用");
        else if (after.Deputy == post.Person)
            yield return Break("受托人就是岗位的担任者本人，请另择一人");
    }

    private static IEnumerable<Finding> CheckPeriod(Delegation after, Post post)
    {
        if (after.To < after.From)
            yield return Break($"最后一天 {after.To:yyyy-MM-dd} 早于开始的 {after.From:yyyy-MM-dd}");
        else if (after.From < post.From || post.To < after.To)
            yield return Break($"委托须在岗位任期之内（{post.From:yyyy-MM-dd} 至 {(post.To is { } last ? $"{last:yyyy-MM-dd}" : "未定")}）");
    }

    private static IEnumerable<Finding> CheckTwice(Delegation after, Staff staff)
    {
        if (staff.DelegationsOf(after.Post).Any(one => one.Subject != after.Subject && one.Deputy == after.Deputy && one.From <= after.To && after.From <= one.To))
            yield return Break("这段时间已经委托给此人，不必重复委托");
    }

    // Whoever holds several posts delegates any of them, from whichever.
    private static bool IsHolder(Actor who, Post post) => who.ForPerson is null && who.Person == post.Person;

    // What the table of grants allows on other people's posts, it allows to platform posts only.
    private static bool IsAdministrator(Actor who) => who.Person == 0 || (who.PostOrgan == Subject.Platform && who.Role != RoleName.Of(Role.AuditAdministrator).Key);

    private static Finding Break(string message) => PeopleRules.Break(Rule, message);
}
