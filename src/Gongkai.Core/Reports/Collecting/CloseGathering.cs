using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Collecting;

/// <summary>结束年报汇集；已经上报的仍可查看、汇总。</summary>
public sealed record CloseGathering(long Office, int Year) : Act
{
    public override ActKind Kind => CollectionActs.Close;

    public override Subject On => Gathering.SubjectOf(Office, Year);

    public override Outcome<Decision> Decide(Scene scene) => Decision.Unless(
        Gathering.From(scene.History) is { IsOpen: true } ? [] : [CollectionRules.Break(CollectionRules.Open, $"{Year} 年度没有开着的年报汇集")],
        () => Decision.Of(On, new CollectionClosed()));
}

/// <summary>重新打开结束了的年报汇集，写明理由，如上级要求补报。</summary>
public sealed record ReopenGathering(long Office, int Year) : Act
{
    public override ActKind Kind => CollectionActs.Reopen;

    public override Subject On => Gathering.SubjectOf(Office, Year);

    public override Outcome<Decision> Decide(Scene scene) => Decision.Unless(
        [
            .. Gathering.From(scene.History) is { IsOpen: false } ? [] : new[] { CollectionRules.Break(CollectionRules.Open, $"{Year} 年度的年报汇集没有结束，不必重新打开") },
            .. LedgerRules.CheckReason(this),
        ],
        () => Decision.Of(On, new CollectionReopened()));
}
