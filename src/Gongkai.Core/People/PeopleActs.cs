using Gongkai.Core.Ledger;

namespace Gongkai.Core.People;

/// <summary>对人员和岗位的各种行为。</summary>
public static class PeopleActs
{
    public static readonly ActKind Add = new("person.add", "登记人员", Person.SubjectKind, "PEOPLE-ADD");
    public static readonly ActKind Suspend = new("person.suspend", "停用人员", Person.SubjectKind, "PEOPLE-ADD");
    public static readonly ActKind Restore = new("person.restore", "恢复人员", Person.SubjectKind, "PEOPLE-ADD");
    public static readonly ActKind Appoint = new("post.appoint", "任命岗位", Post.SubjectKind, "POST-SEPARATE");
    public static readonly ActKind End = new("post.end", "卸任", Post.SubjectKind, "POST-SEPARATE");

    /// <summary>全部，按此排列。</summary>
    public static IReadOnlyList<ActKind> All { get; } = [Add, Suspend, Restore, Appoint, End];
}
