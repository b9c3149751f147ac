using Gongkai.Core.Ledger;

namespace Gongkai.Core.People;

/// <summary>人员：登录平台办理公开工作的人。姓名等个人信息另存，账上只有引用；登录名是工作用的标识，不是姓名。</summary>
public sealed record Person
{
    /// <summary>类别键。</summary>
    public const string SubjectKind = "person";

    /// <summary>人员编号，平台之内从不复用。</summary>
    public required long Id { get; init; }

    /// <summary>登录名，小写，平台之内不重复。</summary>
    public required string SignInName { get; init; }

    /// <summary>姓名与联系方式的引用。</summary>
    public required PersonalReference Details { get; init; }

    /// <summary>停用：不能登录，已有岗位不再有效。</summary>
    public bool IsSuspended { get; init; }

    public static Subject SubjectOf(long person) => new(Subject.Platform, SubjectKind, person);

    /// <summary>由履历推出；没有则为 <c>null</c>。</summary>
    public static Person? From(History history) => history.Fold<Person>(Next);

    private static Person? Next(Person? person, Entry entry) => entry.Fact switch
    {
        PersonAdded fact => new Person { Id = entry.Subject.Number, SignInName = fact.SignInName, Details = fact.Details },
        PersonSuspended => person! with { IsSuspended = true },
        PersonRestored => person! with { IsSuspended = false },
        PersonDetailsChanged fact => person! with { Details = fact.Details },
        _ => person,
    };
}
