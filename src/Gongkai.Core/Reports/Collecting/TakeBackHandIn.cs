using Gongkai.Core.Ledger;
using Gongkai.Core.Reports.Records;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Collecting;

/// <summary>撤回上报：主管部门还没有通过、退回的，机关可以写明理由撤回自己上报的一份；待审核的一稿随之可以修改。撤回的如同没有报，迟报照再报的日期算。</summary>
public sealed record TakeBackHandIn(long Organ, long Office, int Year) : HandInAct(Organ, Office, Year)
{
    public override ActKind Kind => CollectionActs.TakeBack;

    protected override Event Note => new CollectionTakenBack(Organ);

    protected override IEnumerable<Finding> Check(HandInPlace place, Scene scene)
    {
        if (place.State is not HandInState.HandedIn)
            yield return CollectionRules.Break(CollectionRules.Turn, $"{HandInStateName.Of(place.State).Name}的不能撤回；主管部门已经办了的，请它退回");
        else if (place.HandIn!.Last!.File is not null)
            yield return CollectionRules.Break(CollectionRules.Turn, "这一份是主管部门代收的文件，不由本机关撤回；请主管部门退回");
        foreach (var finding in LedgerRules.CheckReason(this))
            yield return finding;
    }

    protected override Event Fact(HandInPlace place, Scene scene) => new HandInTakenBack();

    protected override Decision? Then(HandInPlace place) =>
        place.Report.Record is { Stage: ReportStage.Submitted } ? Decision.Of(ReportRecord.SubjectOf(Organ, Year), new ReportReturned([])) : null;
}
