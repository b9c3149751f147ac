using Gongkai.Core.Ledger;

namespace Gongkai.Core.People;

/// <summary>岗位：某人在某机关（某科室）担任某角色，从某天到某天。</summary>
public sealed record Post
{
    /// <summary>类别键。</summary>
    public const string SubjectKind = "post";

    public required Subject Subject { get; init; }

    public required long Person { get; init; }

    public required Role Role { get; init; }

    /// <summary>内设机构（科室）号；不限科室的为 <c>null</c>。</summary>
    public long? Unit { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>最后一天（含）；没有定的为 <c>null</c>。</summary>
    public DateOnly? To { get; init; }

    /// <summary>机关编号；平台岗位为 <see cref="Subject.Platform"/>。</summary>
    public long Organ => Subject.Organ;

    /// <summary>那一天在任。</summary>
    public bool IsHeld(DateOnly on) => From <= on && (To is not { } last || on <= last);

    /// <summary>任命之后的样子。</summary>
    public static Post Appointed(Subject subject, PostAppointed fact) => new()
    {
        Subject = subject,
        Person = fact.Person,
        Role = fact.Role,
        Unit = fact.Unit,
        From = fact.From,
        To = fact.To,
    };

    /// <summary>由履历推出；没有则为 <c>null</c>。</summary>
    public static Post? Folded(History history) => history.Fold<Post>(Next);

    private static Post? Next(Post? post, Entry entry) => entry.Fact switch
    {
        PostAppointed fact => Appointed(entry.Subject, fact),
        PostEnded fact => post! with { To = fact.To },
        _ => post,
    };
}
