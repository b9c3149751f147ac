using Gongkai.Core.Ledger;
using Gongkai.Core.Reports.Records;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Collecting;

/// <summary>开始汇集一个年度的年报：定应报的机关和内部报送期限。</summary>
public sealed record OpenGathering(long Office, int Year, IReadOnlyList<long> Organs, DateOnly Due, string? Note = null) : Act
{
    public override ActKind Kind => CollectionActs.Open;

    public override Subject On => Gathering.SubjectOf(Office, Year);

    public override Outcome<Decision> Decide(Scene scene) => Decision.Unless(
        [
            .. ReportRecordRules.CheckYear(Year, scene.Today),
            .. Gathering.From(scene.History) is null ? [] : new[] { CollectionRules.Break(CollectionRules.Open, $"{Year} 年度的年报汇集已经打开过；要改名单、期限，请调整；结束了的，请重新打开") },
            .. CollectionRules.CheckOrgans(Organs, Office, scene),
            .. CollectionRules.CheckDue(Due, Year),
        ],
        () => Decision.Of(On, new CollectionOpened(Organs, Due, Note)));
}
