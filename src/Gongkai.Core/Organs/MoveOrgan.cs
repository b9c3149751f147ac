using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Organs;

/// <summary>机关改隶：换一个上级，任何一天都不成环；原上级和新上级的账上各记一条，与本机关账上的成对。</summary>
/// <param name="Parent">新的上级；改为最上一级的为 <c>null</c>。</param>
public sealed record MoveOrgan(long Id, long? Parent) : OrganAct(Id)
{
    public override ActKind Kind => OrganActs.Move;

    public override IEnumerable<long> AlsoTouches => Parent is { } parent ? [parent] : [];

    protected override Event Fact => new OrganMoved(Parent);

    protected override IEnumerable<Finding> Check(Organ organ, OrganTree tree, DateOnly from) => OrganPlace.Check(Parent, from, organ, tree);

    protected override IReadOnlyList<Change> Changes(Organ organ, OrganTree tree, DateOnly from) =>
        Change.Between((nameof(OrganRow.ParentCode), NameOf(organ.Parent.On(from), tree, from), NameOf(Parent, tree, from)));

    protected override IEnumerable<string> Consequences(Organ organ, OrganTree tree, DateOnly from)
    {
        var lower = tree.Walk(from).Count(one => tree.IsAbove(Id, one.Organ.Id, from));
        var with = lower == 0 ? "本机关" : $"本机关和它的 {lower} 个下级";
        if (organ.Parent.On(from) is { } old)
            yield return $"{NameOf(old, tree, from)}及其上级的岗位，从那天起不再看到{with}（仍是共同上级的除外）。";
        if (Parent is { } parent)
            yield return $"{NameOf(parent, tree, from)}及其上级的监督岗位，从那天起可以看到{with}的办理情况。";
        yield return "原上级和新上级的账上各记一条。";
    }

    protected override DateOnly? NextChange(Organ organ, DateOnly from) => organ.Parent.After(from)?.From;

    protected override Decision Record(Organ organ, Event fact, DateOnly from)
    {
        var moved = Decision.Of(On, fact) with { Elsewhere = Parent is { } parent ? (Organ.SubjectOf(parent), new OrganJoinedBelow(Id)) : null };
        return organ.Parent.On(from) is { } old
            ? Decision.Of(On, new OrganDetached(old)) with { Elsewhere = (Organ.SubjectOf(old), new OrganLeftBelow(Id)), Then = moved }
            : moved;
    }

    private static string? NameOf(long? organ, OrganTree tree, DateOnly from) => organ is { } id ? tree.Find(id)?.NameOn(from) : null;
}
