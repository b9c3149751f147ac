using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Rules;

namespace Gongkai.Core.People;

/// <summary>权限：这个岗位可否对这个对象做这个行为。页面、接口、定时任务和账本都只问这里；没有写明可以的，一律不可以。</summary>
public static class Permissions
{
    public static readonly Rule Rule = new("POST-PERMIT", Severity.Error, "只能做岗位允许的行为；没有写明可以的一律不可以", "安全隐私 §3 访问控制：最小权限");

    /// <summary>主体现在可否为之：岗位在任、由本人或受托人行使，且授权表允许。</summary>
    public static Outcome<Grant> Ask(Actor who, ActKind kind, long organ, Staff staff, OrganTree tree, DateOnly on) =>
        Grants.Automatic(who, kind, staff, tree) is { } automatic ? new Allowed<Grant>(automatic)
        : staff.Exercised(who, on) is { } post
            && Grants.Find(post.Role, kind, Relate(post.Organ, organ, tree, on)) is { } grant
            && !(grant.IsInterim && staff.HasActive(Role.SecurityAdministrator, on))
                ? new Allowed<Grant>(grant)
                : new Blocked<Grant>([PeopleRules.Break(Rule, $"您的岗位不能{kind.Term}；需要时请联系本机关的工作机构负责人或平台的安全管理员")]);

    /// <summary>主体现在可否看机关案件的这个侧面：授权表允许，或者已经以监督的理由开放、还在期限之内。</summary>
    public static bool MaySee(Actor who, Facet facet, long organ, Staff staff, OrganTree tree, DateOnly on) =>
        staff.Exercised(who, on) is { } post
        && (Facets.Allow(post.Role, facet, Relate(post.Organ, organ, tree, on)) || IsOpened(post, facet, organ, staff, tree, on));

    /// <summary>岗位所在机关与对象所在机关的关系。</summary>
    public static Relation Relate(long own, long other, OrganTree tree, DateOnly on) =>
        own == other ? Relation.Own
        : own == Subject.Platform ? Relation.Child
        : other == Subject.Platform ? Relation.Parent
        : tree.IsAbove(own, other, on) ? Relation.Child
        : tree.IsAbove(other, own, on) ? Relation.Parent
        : Relation.Stranger;

    // An opening dies with the supervision: an organ moved elsewhere is closed at once.
    private static bool IsOpened(Post post, Facet facet, long organ, Staff staff, OrganTree tree, DateOnly on) =>
        post.Role is Role.Supervisor
        && Relate(post.Organ, organ, tree, on) is Relation.Child
        && staff.Openings.Any(opening => opening.Organ == organ && opening.Post == post.Subject && opening.IsOn(on) && opening.Facets.Contains(facet));
}
