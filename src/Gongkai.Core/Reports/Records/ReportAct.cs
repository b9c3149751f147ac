using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Reports.Counting;
using Gongkai.Core.Reports.Declaring;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Records;

/// <summary>对一个机关一个年度的年报所做的行为。</summary>
public abstract record ReportAct(long Organ, int Year) : Act
{
    public override Subject On => ReportRecord.SubjectOf(Organ, Year);

    public override IEnumerable<Subject> AlsoReads => [ReportRecord.SubjectOf(Organ, Year - 1), FigureSheet.SubjectOf(Organ, Year)];

    public sealed override Outcome<Decision> Decide(Scene scene)
    {
        if (scene.View<OrganTree>().Find(Organ) is not { } organ)
            return new Blocked<Decision>([OrganRules.Break(OrganRules.Exists, field: null, "没有这个机关，可能链接写错了；请从机关列表进入")]);
        var place = new ReportPlace(organ, ReportRecord.From(scene.History), ReportRecord.From(scene.Of(ReportRecord.SubjectOf(Organ, Year - 1))))
        {
            Figures = FigureSheet.From(scene.Of(FigureSheet.SubjectOf(Organ, Year))),
            Records = scene.ViewOrNone<RecordedYear>(),
        };
        return Decision.Unless([.. ReportRecordRules.CheckYear(Year, scene.Today), .. Check(place, scene)], () => Decision.Of(scene.Subject, Fact(scene)));
    }

    /// <summary>违反哪些规则。</summary>
    protected abstract IEnumerable<Finding> Check(ReportPlace place, Scene scene);

    /// <summary>允许的，发生什么。</summary>
    protected abstract Event Fact(Scene scene);
}

/// <summary>办理所在：机关、这一年的档案（还没有的为 <c>null</c>）、上一年的档案（没有的为 <c>null</c>）。</summary>
public sealed record ReportPlace(Organ Organ, ReportRecord? Record, ReportRecord? Before)
{
    /// <summary>这一年的采数单；不核对的为 <c>null</c>。</summary>
    public FigureSheet? Figures { get; init; }

    /// <summary>这一年登记在平台上的事实；不核对的为 <c>null</c>。</summary>
    public RecordedYear? Records { get; init; }
}
