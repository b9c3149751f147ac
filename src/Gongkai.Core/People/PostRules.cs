using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Rules;

namespace Gongkai.Core.People;

/// <summary>任命与卸任须满足的规则。</summary>
public static class PostRules
{
    public static readonly Rule Appointment = new("POST-APPOINT", Severity.Error, "任命的人员已登记且在用，机关已设立，起止日期先后有序，同一岗位不重复任命；不任命自己", "安全隐私 §3 访问控制");
    public static readonly Rule Ending = new("POST-END", Severity.Error, "最后一天不早于昨天，不晚于原定的最后一天", "安全隐私 §3 访问控制");

    /// <summary>全部规则。</summary>
    public static IReadOnlyList<Rule> All { get; } = [Appointment, Separation.Rule, LastAdministrator.Rule, Ending, Permissions.Rule];

    /// <summary>任命之后的岗位。</summary>
    /// <param name="after">任命之后的岗位，连同它的对象。</param>
    public static IEnumerable<Finding> CheckAppointment(Post after, Staff staff, OrganTree tree) =>
    [
        .. CheckPerson(after, staff),
        .. CheckPeriod(after),
        .. CheckOrgan(after, tree),
        .. CheckTwice(after, staff),
        .. Separation.CheckPlace(after.Role, after.Organ),
        .. Separation.Check(staff.With(after)),
    ];

    public static IEnumerable<Finding> CheckPeriod(Post post)
    {
        if (post.To < post.From)
            yield return PeopleRules.Break(Appointment, $"最后一天 {post.To:yyyy-MM-dd} 早于开始的 {post.From:yyyy-MM-dd}");
    }

    public static IEnumerable<Finding> CheckEnding(Post? post, DateOnly last, DateOnly today)
    {
        if (post is null)
            yield return PeopleRules.Break(Ending, "没有这个岗位，请从名单选择");
        else if (last < today.AddDays(-1))
            yield return PeopleRules.Break(Ending, $"最后一天不能早于昨天（{today.AddDays(-1):yyyy-MM-dd}）：此前以这个岗位办的事已经入账");
        else if (post.To <= last)
            yield return PeopleRules.Break(Ending, $"此岗位原定到 {post.To:yyyy-MM-dd} 为止；要延长请重新任命");
    }

    private static IEnumerable<Finding> CheckPerson(Post after, Staff staff)
    {
        if (staff.Find(after.Person) is not { IsSuspended: false })
            yield return PeopleRules.Break(Appointment, "没有这名人员，或者已经停用");
    }

    private static IEnumerable<Finding> CheckOrgan(Post after, OrganTree tree)
    {
        if (after.Organ != Subject.Platform && tree.Find(after.Organ) is null)
            yield return PeopleRules.Break(Appointment, "没有这个机关，请先设立机关");
        else if (after.Organ == Subject.Platform && after.Unit is not null)
            yield return PeopleRules.Break(Appointment, "平台岗位不分科室");
    }

    private static IEnumerable<Finding> CheckTwice(Post after, Staff staff)
    {
        var same = staff.PostsOf(after.Person).FirstOrDefault(post => post.Subject != after.Subject
            && post.Organ == after.Organ && post.Role == after.Role && post.Unit == after.Unit
            && !(post.To < post.From) && !(post.To < after.From) && !(after.To < post.From));
        if (same is not null)
            yield return PeopleRules.Break(Appointment, $"此人自 {same.From:yyyy-MM-dd} 起已担任这个岗位，不必重复任命");
    }
}
