using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Collecting;

/// <summary>催报：没有报的、退回了还没有再报的机关，在它的“今天”里看得到；一天不重复催。</summary>
public sealed record RemindOrgan(long Organ, long Office, int Year) : HandInAct(Organ, Office, Year)
{
    public override ActKind Kind => CollectionActs.Remind;

    protected override Event Note => new CollectionReminded(Organ);

    protected override IEnumerable<Finding> Check(HandInPlace place, Scene scene)
    {
        foreach (var finding in CollectionRules.CheckOffice(Office, scene.Who))
            yield return finding;
        if (place.State is HandInState.HandedIn or HandInState.Accepted)
            yield return CollectionRules.Break(CollectionRules.Turn, $"{place.Report.Organ.BriefNameOn(scene.Today)}已经上报，不必催");
        if (place.HandIn?.Reminders.Contains(LegalDate ?? scene.Today) == true)
            yield return CollectionRules.Break(CollectionRules.Turn, $"今天已经催过{place.Report.Organ.BriefNameOn(scene.Today)}");
    }

    protected override Event Fact(HandInPlace place, Scene scene) => new HandInReminded();
}
