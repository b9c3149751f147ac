using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Organs;

/// <summary>变更机关性质：层级、类型、机关代字、行政复议机关。</summary>
public sealed record ReclassifyOrgan(long Id, OrganNature Nature) : OrganAct(Id)
{
    public override ActKind Kind => OrganActs.Reclassify;

    protected override Event Fact => new OrganReclassified(Nature.Tidied());

    protected override IEnumerable<Finding> Check(Organ organ, OrganTree tree, DateOnly from) =>
        OrganCharacter.Check(Nature.Tidied(), from, organ, tree);

    protected override IReadOnlyList<Change> Changes(Organ organ, OrganTree tree, DateOnly from)
    {
        var (before, after) = (organ.Nature.On(from), Nature.Tidied());
        return Change.Between(
            // A level that is none is refused later; what else was filled in is compared all the same.
            (nameof(OrganRow.Level), OrganLevelName.Of(before.Level).Name, OrganLevelName.All.FirstOrDefault(one => one.Level == after.Level)?.Name),
            (nameof(OrganRow.Kind), before.Kind, after.Kind),
            (nameof(OrganRow.DocumentPrefix), before.DocumentPrefix, after.DocumentPrefix),
            (nameof(OrganRow.ReviewOrgan), Review(before, tree, from), Review(after, tree, from)));
    }

    protected override IEnumerable<string> Consequences(Organ organ, OrganTree tree, DateOnly from)
    {
        var (before, after) = (organ.Nature.On(from), Nature.Tidied());
        if (before.Level != after.Level)
            yield return "年报核对中与层级有关的勾稽规则，按新的层级适用。";
        if (before.DocumentPrefix != after.DocumentPrefix)
            yield return "此后的文号用新的机关代字，已经编的文号不变。";
        if (before.ReviewOrgan != after.ReviewOrgan)
            yield return "此后的答复书写明新的行政复议机关，已经送达的不变。";
    }

    // The same name outside and on the platform are two different references.
    private static string? Review(OrganNature nature, OrganTree tree, DateOnly from) =>
        nature.ReviewOrgan is { Organ: null, Name: { } name } ? $"{name}（不在平台上）" : tree.NameOf(nature.ReviewOrgan, from);

    protected override DateOnly? NextChange(Organ organ, DateOnly from) => organ.Nature.After(from)?.From;
}
