using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;

namespace Gongkai.Storage.People;

/// <summary>某一版本的全景：每个对象的状态，以及由它们组成的机关树与人员。</summary>
internal sealed record Panorama(long Version, IReadOnlyDictionary<Subject, object> States, Staff Staff, OrganTree Tree)
{
    /// <summary>组成全景的对象类别，以及状态怎样由履历推出。</summary>
    public static readonly IReadOnlyDictionary<string, Func<History, object?>> Folds = new Dictionary<string, Func<History, object?>>(StringComparer.Ordinal)
    {
        [Organ.SubjectKind] = Organ.From,
        [Unit.SubjectKind] = Unit.From,
        [Person.SubjectKind] = Person.From,
        [Post.SubjectKind] = Post.Folded,
        [Delegation.SubjectKind] = Delegation.Folded,
        [SupervisionOpening.SubjectKind] = SupervisionOpening.Folded,
    };

    /// <summary>什么也还没有读到。</summary>
    public static Panorama Empty(bool isDemonstration) => new(0, new Dictionary<Subject, object>(), Staff.Empty, TreeOf([], isDemonstration));

    /// <summary>这些对象的履历变了之后。</summary>
    public Panorama With(IEnumerable<History> changed, long version)
    {
        var states = new Dictionary<Subject, object>(States);
        var (isTree, isStaff) = (false, false);
        foreach (var history in changed)
        {
            // What has not changed is not put together anew.
            var isOrgan = history.Subject.Kind is Organ.SubjectKind or Unit.SubjectKind;
            (isTree, isStaff) = (isTree || isOrgan, isStaff || !isOrgan);
            if (Folds[history.Subject.Kind](history) is { } state)
                states[history.Subject] = state;
            else
                states.Remove(history.Subject);
        }

        return new Panorama(version, states, isStaff ? StaffOf(states) : Staff, isTree ? TreeOf(states, Tree.IsDemonstration) : Tree);
    }

    private static Staff StaffOf(Dictionary<Subject, object> states) => new(
        states.Values.OfType<Person>(), states.Values.OfType<Post>(), states.Values.OfType<Delegation>(), states.Values.OfType<SupervisionOpening>());

    private static OrganTree TreeOf(Dictionary<Subject, object> states, bool isDemonstration) =>
        new(states.Values.OfType<Organ>(), states.Values.OfType<Unit>(), isDemonstration, ChineseOrder.Comparer);
}
