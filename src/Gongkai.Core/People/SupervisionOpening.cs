using Gongkai.Core.Ledger;
using PostRecord = Gongkai.Core.People.Post;

namespace Gongkai.Core.People;

/// <summary>监督查看：上级监督岗位因监督的需要，在一段时间里多看下级机关案件的几个侧面；有理由，上下两级的账上都有。</summary>
public sealed record SupervisionOpening
{
    /// <summary>类别键。</summary>
    public const string SubjectKind = "supervision-opening";

    public required Subject Subject { get; init; }

    /// <summary>开放给哪个监督岗位。</summary>
    public required Subject Post { get; init; }

    public required IReadOnlyList<Facet> Facets { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>最后一天（含）。</summary>
    public required DateOnly Until { get; init; }

    /// <summary>被查看的机关。</summary>
    public long Organ => Subject.Organ;

    public bool IsOn(DateOnly date) => From <= date && date <= Until;

    /// <summary>由履历推出；没有则为 <c>null</c>。</summary>
    public static SupervisionOpening? Folded(History history) => history.Fold<SupervisionOpening>(Next);

    private static SupervisionOpening? Next(SupervisionOpening? opening, Entry entry) => entry.Fact switch
    {
        SupervisionOpened fact => new SupervisionOpening
        {
            Subject = entry.Subject,
            Post = new Subject(fact.Supervisor, PostRecord.SubjectKind, fact.Post),
            Facets = fact.Facets,
            From = entry.LegalDate,
            Until = fact.Until,
        },
        SupervisionClosed fact => opening! with { Until = fact.Until },
        _ => opening,
    };
}
