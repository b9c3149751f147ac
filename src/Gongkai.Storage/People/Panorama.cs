using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;

namespace Gongkai.Storage.People;

/// <summary>某一版本的全景：机关树与人员。</summary>
internal sealed record Panorama(long Version, Staff Staff, OrganTree Tree)
{
    /// <summary>组成全景的对象类别，以及一个对象的履历变了之后全景怎样变。</summary>
    public static readonly IReadOnlyDictionary<string, Func<Panorama, History, Panorama>> Folds = new Dictionary<string, Func<Panorama, History, Panorama>>(StringComparer.Ordinal)
    {
        [Organ.SubjectKind] = (seen, history) => Organ.From(history) is { } organ ? seen with { Tree = seen.Tree.With(organ) } : seen,
        [Unit.SubjectKind] = (seen, history) => Unit.From(history) is { } unit ? seen with { Tree = seen.Tree.With(unit) } : seen,
        [Person.SubjectKind] = (seen, history) => Person.From(history) is { } person ? seen with { Staff = seen.Staff.With(person) } : seen,
        [Post.SubjectKind] = (seen, history) => Post.Folded(history) is { } post ? seen with { Staff = seen.Staff.With(post) } : seen,
        [Delegation.SubjectKind] = (seen, history) => Delegation.Folded(history) is { } delegation ? seen with { Staff = seen.Staff.With(delegation) } : seen,
        [SupervisionOpening.SubjectKind] = (seen, history) => SupervisionOpening.Folded(history) is { } opening ? seen with { Staff = seen.Staff.With(opening) } : seen,
    };

    /// <summary>什么也还没有读到。</summary>
    public static Panorama Empty(bool isDemonstration) => new(0, Staff.Empty, new OrganTree([], [], isDemonstration, ChineseOrder.Comparer));

    /// <summary>这些对象的履历变了之后。</summary>
    public Panorama With(IEnumerable<History> changed, long version) =>
        changed.Aggregate(this, (seen, history) => Folds[history.Subject.Kind](seen, history)) with { Version = version };
}
