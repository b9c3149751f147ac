using Gongkai.Core.Ledger;

namespace Gongkai.Core.People;

/// <summary>对人员、岗位和委托的各种行为。</summary>
public static class PeopleActs
{
    public static readonly ActKind Add = new("person.add", "登记人员", Person.SubjectKind, "PEOPLE-ADD");
    public static readonly ActKind Change = new("person.change", "变更姓名或联系方式", Person.SubjectKind, "PEOPLE-ADD");
    public static readonly ActKind Suspend = new("person.suspend", "停用人员", Person.SubjectKind, "PEOPLE-SUSPEND");
    public static readonly ActKind Restore = new("person.restore", "恢复人员", Person.SubjectKind, "PEOPLE-SUSPEND");
    public static readonly ActKind Appoint = new("post.appoint", "任命岗位", Post.SubjectKind, "POST-APPOINT");
    public static readonly ActKind End = new("post.end", "卸任", Post.SubjectKind, "POST-END");
    public static readonly ActKind Delegate = new("delegation.grant", "委托行使岗位", Delegation.SubjectKind, "POST-DELEGATE");
    public static readonly ActKind Withdraw = new("delegation.end", "终止委托", Delegation.SubjectKind, "POST-DELEGATE");

    /// <summary>全部，按此排列。</summary>
    public static IReadOnlyList<ActKind> All { get; } = [Add, Change, Suspend, Restore, Appoint, End, Delegate, Withdraw];
}
