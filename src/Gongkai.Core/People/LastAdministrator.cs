using Gongkai.Core.Rules;

namespace Gongkai.Core.People;

/// <summary>最后一位系统管理：卸任、停用或更正之后，今后每一天仍须有人担任系统管理，否则平台再也无人能管。</summary>
public static class LastAdministrator
{
    public static readonly Rule Rule = new("POST-LAST", Severity.Error, "最后一位系统管理不能卸任或停用，先任命接任的人", "安全隐私 §3 访问控制");

    /// <summary>从那一天起，是否每一天都有在用的人担任系统管理。</summary>
    public static IEnumerable<Finding> Check(Staff after, DateOnly from)
    {
        if (Gap(after, from) is { } day)
            yield return PeopleRules.Break(Rule, $"自 {day:yyyy-MM-dd} 起将没有人担任系统管理；请先任命接任的系统管理，再办理这一项");
    }

    private static DateOnly? Gap(Staff after, DateOnly from)
    {
        Post[] posts = [.. after.Posts.Where(post => post.Role is Role.SystemAdministrator && after.Find(post.Person) is { IsSuspended: false })];
        for (var day = from; ;)
        {
            Post[] held = [.. posts.Where(post => post.IsHeld(day))];
            if (held.Length == 0)
                return day;
            if (held.Any(post => post.To is null))
                return null;
            day = held.Max(post => post.To!.Value).AddDays(1);
        }
    }
}
