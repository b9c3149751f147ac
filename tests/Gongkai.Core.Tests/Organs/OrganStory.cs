using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Tests.Organs;

/// <summary>A tree of organs that acts are tried on, one after another, as the ledger would.</summary>
internal sealed class OrganStory(bool demonstration = true)
{
    public static readonly DateOnly Today = new(2026, 3, 2);

    private long lastOrgan;
    private readonly Dictionary<long, long> lastUnits = [];

    public OrganTree Tree { get; private set; } = new([], demonstration);

    /// <summary>The demonstration's three: city 1, district 2, street 3.</summary>
    public static OrganStory Yunchuan()
    {
        var story = new OrganStory();
        story.Create("DEMO00003", "云川市人民政府", null, "yunchuan", OrganLevel.Prefecture);
        story.Create("DEMO00002", "云川市滨河区人民政府", 1, "binhe", OrganLevel.County);
        story.Create("DEMO00001", "云川市滨河区青禾街道办事处", 2, "qinghe", OrganLevel.Street);
        return story;
    }

    public static CreateOrgan Creation(string code, string name, long? parent, string address, OrganLevel level = OrganLevel.Department) =>
        new(new OrganCreated(code, new OrganName(name), parent, address, new OrganNature(level)));

    public long Create(string code, string name, long? parent, string address, OrganLevel level = OrganLevel.Department, DateOnly? on = null)
    {
        var outcome = Do(Creation(code, name, parent, address, level) with { LegalDate = on ?? new DateOnly(2020, 1, 1) });
        outcome.ShouldBeEmpty();
        return lastOrgan;
    }

    public long Unit(long organ, string name, long? parent = null)
    {
        Do(new CreateUnit(organ, new UnitCreated(name, parent, null, null)) with { LegalDate = new DateOnly(2020, 1, 1) }).ShouldBeEmpty();
        return lastUnits[organ];
    }

    /// <summary>Decides as the ledger would; what is allowed becomes part of the story, what is not gives its findings.</summary>
    public IReadOnlyList<Finding> Do(Act act)
    {
        var subject = !act.On.IsNew ? act.On
            : act is CreateUnit unit ? Core.Organs.Unit.SubjectOf(unit.Organ, lastUnits.GetValueOrDefault(unit.Organ) + 1)
            : Organ.SubjectOf(lastOrgan + 1);
        var scene = new Scene(Actor.Demonstration, DateTimeOffset.UnixEpoch, Today, new Dictionary<Subject, History>(), [Tree]) { Subject = subject };
        switch (act.Decide(scene))
        {
            case Allowed<Decision>(var decision):
                foreach (var part in decision.Parts)
                    Apply(part, act.LegalDate ?? Today);
                return [];
            case Blocked<Decision>(var findings):
                findings.ShouldNotBeEmpty();
                return findings;
            default:
                throw new InvalidOperationException();
        }
    }

    /// <summary>The one decision that this act comes to.</summary>
    public Decision Decided(Act act) =>
        act.Decide(new Scene(Actor.Demonstration, DateTimeOffset.UnixEpoch, Today, new Dictionary<Subject, History>(), [Tree]) { Subject = act.On }).ShouldBeOfType<Allowed<Decision>>().Value;

    private void Apply(Decision part, DateOnly from)
    {
        foreach (var fact in part.Facts)
        {
            if (part.Subject.Kind == Core.Organs.Unit.SubjectKind)
            {
                var unit = Tree.FindUnit(part.Subject.Organ, part.Subject.Number)?.With(fact, from) ?? Core.Organs.Unit.Created(part.Subject, fact, from)!;
                lastUnits[unit.Organ] = Math.Max(lastUnits.GetValueOrDefault(unit.Organ), unit.Number);
                Tree = Tree.With(unit);
            }
            else
            {
                var organ = Tree.Find(part.Subject.Organ)?.With(fact, from) ?? Organ.Created(part.Subject.Organ, fact, from)!;
                lastOrgan = Math.Max(lastOrgan, organ.Id);
                Tree = Tree.With(organ);
            }
        }
    }
}
