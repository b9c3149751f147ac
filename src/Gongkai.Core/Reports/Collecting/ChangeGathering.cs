using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Collecting;

/// <summary>调整年报汇集：名单、内部期限、说明改成这样，写明理由；已经上报的仍在账上。</summary>
public sealed record ChangeGathering(long Office, int Year, IReadOnlyList<long> Organs, DateOnly Due, string? Note = null) : Act
{
    public override ActKind Kind => CollectionActs.Change;

    public override Subject On => Gathering.SubjectOf(Office, Year);

    public override Outcome<Decision> Decide(Scene scene)
    {
        if (Gathering.From(scene.History) is not { IsOpen: true } collection)
            return new Blocked<Decision>([CollectionRules.Break(CollectionRules.Open, $"{Year} 年度没有开着的年报汇集")]);
        long[] added = [.. Organs.Except(collection.Organs)];
        long[] removed = [.. collection.Organs.Except(Organs)];
        return Decision.Unless(
            [
                .. CollectionRules.CheckOrgans(Organs, Office, scene),
                .. CollectionRules.CheckDue(Due, Year),
                .. added.Length + removed.Length == 0 && (Due, Note) == (collection.Due, collection.Note) ? new[] { CollectionRules.Break(CollectionRules.Turn, "与现在的一样，没有要调整的") } : [],
                .. LedgerRules.CheckReason(this),
            ],
            () => Decision.Of(On, new CollectionChanged(added, removed, Due, Note)));
    }
}
