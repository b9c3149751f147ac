using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Organs;

/// <summary>设立机关：代码、名称、上级、地址标识都须有效且无人使用；可以同时写明联系方式和排列号。</summary>
public sealed record CreateOrgan(OrganCreated Particulars) : Act
{
    /// <summary>联系方式和说明；没有写的为空白。</summary>
    public OrganDescription Description { get; init; } = new();

    /// <summary>在同级中的排列号。</summary>
    public int? Order { get; init; }

    public override ActKind Kind => OrganActs.Create;

    public override Subject On => Subject.New(Subject.NewOrgan, Organ.SubjectKind);

    public override IEnumerable<long> AlsoTouches => Particulars.Parent is { } parent ? [parent] : [];

    public override Outcome<Decision> Decide(Scene scene) => Try(scene.View<OrganTree>(), scene.Today) switch
    {
        Allowed<IReadOnlyList<Event>>(var facts) => new Allowed<Decision>(Record(scene.Subject, facts)),
        Blocked<IReadOnlyList<Event>>(var findings) => new Blocked<Decision>(findings),
        _ => throw new InvalidOperationException("An outcome is allowed or blocked."),
    };

    /// <summary>试算：在这样的机关树上是否允许，允许的发生哪些事实，设立在先。</summary>
    public Outcome<IReadOnlyList<Event>> Try(OrganTree tree, DateOnly today)
    {
        var (created, description, from) = (Particulars.Tidied(), Description.Tidied(), LegalDate ?? today);
        List<Finding> findings =
        [
            .. OrganDates.CheckFounding(from, today),
            .. OrganIdentity.CheckCode(created.Code, from, self: null, tree),
            .. OrganIdentity.CheckName(created.Name, from, self: null, tree),
            .. OrganPlace.Check(created.Parent, from, self: null, tree),
            .. OrganIdentity.CheckAddress(created.Address, self: null, tree),
            .. OrganCharacter.Check(created.Nature, from, self: null, tree),
            .. ArrangeOrgan.CheckOrder(Order),
            .. PublicContact.Check(description),
        ];
        if (findings.Count > 0)
            return new Blocked<IReadOnlyList<Event>>(findings);
        List<Event> facts = [created];
        if (description != new OrganDescription())
            facts.Add(new OrganDescribed(description));
        if (Order is not null)
            facts.Add(new OrganArranged(Order));
        return new Allowed<IReadOnlyList<Event>>(facts);
    }

    /// <summary>写明了哪些栏。</summary>
    public IReadOnlyList<Change> Changes(OrganTree tree, DateOnly today)
    {
        var (created, from) = (Particulars.Tidied(), LegalDate ?? today);
        return Change.Between(
            (nameof(OrganRow.Code), null, created.Code),
            (nameof(OrganRow.ParentCode), null, created.Parent is { } parent ? tree.Find(parent)?.NameOn(from) : null),
            (nameof(OrganRow.Level), null, OrganLevelName.Of(created.Nature.Level).Name),
            (nameof(OrganRow.Address), null, created.Address));
    }

    private static Decision Record(Subject subject, IReadOnlyList<Event> facts)
    {
        var created = Decision.Of(subject, facts[0]);
        if (facts[0] is OrganCreated { Parent: { } parent })
            created = created with { Elsewhere = (Organ.SubjectOf(parent), new OrganJoinedBelow(subject.Organ)) };
        return facts.Count == 1 ? created : created with { Then = new Decision(subject, [.. facts.Skip(1)]) };
    }
}
