using Gongkai.Core.Ledger;
using PostRecord = Gongkai.Core.People.Post;

namespace Gongkai.Core.People;

/// <summary>委托：岗位的担任者不在时，由另一人从某天到某天代为行使；不得转委托。</summary>
public sealed record Delegation
{
    /// <summary>类别键。</summary>
    public const string SubjectKind = "delegation";

    public required Subject Subject { get; init; }

    /// <summary>委托的岗位，与委托在同一机关。</summary>
    public required Subject Post { get; init; }

    /// <summary>受托人。</summary>
    public required long Deputy { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>最后一天（含）。</summary>
    public required DateOnly To { get; init; }

    /// <summary>那一天在委托期内；岗位本身是否在任另看。</summary>
    public bool IsOn(DateOnly date) => From <= date && date <= To;

    /// <summary>由履历推出；没有则为 <c>null</c>。</summary>
    public static Delegation? Folded(History history) => history.Fold<Delegation>(Next);

    private static Delegation? Next(Delegation? delegation, Entry entry) => entry.Fact switch
    {
        DelegationGranted fact => new Delegation
        {
            Subject = entry.Subject,
            Post = new Subject(entry.Organ, PostRecord.SubjectKind, fact.Post),
            Deputy = fact.Deputy,
            From = fact.From,
            To = fact.To,
        },
        DelegationEnded fact => delegation! with { To = fact.To },
        _ => delegation,
    };
}
