using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Rules;

namespace Gongkai.Core.People;

/// <summary>权限：这个岗位可否对这个对象做这个行为。页面、接口、定时任务和账本都只问这里；没有写明可以的，一律不可以。</summary>
public static class Permissions
{
    public static readonly Rule Rule = new("POST-PERMIT", Severity.Error, "只能做岗位允许的行为；没有写明可以的一律不可以", "安全隐私 §3 访问控制：最小权限");

    /// <summary>主体现在可否为之：岗位在任，且授权表允许。</summary>
    public static Outcome<Grant> Ask(Actor who, ActKind kind, long organ, Staff staff, OrganTree tree, DateOnly on)
    {
        if (Grants.Automatic(who, kind, tree) is { } automatic)
            return new Allowed<Grant>(automatic);
        return staff.Find(new Subject(who.PostOrgan, Post.SubjectKind, who.Post)) is { } post
            && post.Person == who.Person && post.IsHeld(on) && staff.Find(post.Person) is { IsSuspended: false }
            && Grants.Find(post.Role, kind, Relate(post.Organ, organ, tree, on)) is { } grant
                ? new Allowed<Grant>(grant)
                : new Blocked<Grant>([PeopleRules.Break(Rule, $"您的岗位不能{kind.Term}；需要时请联系本机关的工作机构负责人或平台的系统管理员")]);
    }

    /// <summary>岗位所在机关与对象所在机关的关系。</summary>
    public static Relation Relate(long own, long other, OrganTree tree, DateOnly on) =>
        own == other ? Relation.Own
        : own == Subject.Platform ? Relation.Child
        : other == Subject.Platform ? Relation.Parent
        : tree.IsAbove(own, other, on) ? Relation.Child
        : tree.IsAbove(other, own, on) ? Relation.Parent
        : Relation.Stranger;
}
