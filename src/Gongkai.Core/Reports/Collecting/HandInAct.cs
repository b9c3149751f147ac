using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Reports.Declaring;
using Gongkai.Core.Reports.Records;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Collecting;

/// <summary>对一个机关上报的年报所做的行为；两级的账上各记一条，本级自己的只记本机关账上。</summary>
/// <param name="Organ">上报的机关。</param>
/// <param name="Office">汇集的机关。</param>
public abstract record HandInAct(long Organ, long Office, int Year) : Act
{
    public override Subject On => HandIn.SubjectOf(Organ, Office, Year);

    public override IEnumerable<Subject> AlsoReads => [Gathering.SubjectOf(Office, Year), ReportRecord.SubjectOf(Organ, Year), ReportRecord.SubjectOf(Organ, Year - 1), FigureSheet.SubjectOf(Organ, Year)];

    public override IEnumerable<long> AlsoTouches => [Office];

    public sealed override Outcome<Decision> Decide(Scene scene)
    {
        if (scene.View<OrganTree>().Find(Organ) is not { } organ)
            return new Blocked<Decision>([OrganRules.Break(OrganRules.Exists, field: null, "没有这个机关，可能链接写错了；请从汇集的名单进入")]);
        if (CollectionRules.CheckOpen(Gathering.From(scene.Of(Gathering.SubjectOf(Office, Year))), Organ, Year) is { Count: > 0 } closed)
            return new Blocked<Decision>(closed);
        var report = new ReportPlace(organ, ReportRecord.From(scene.Of(ReportRecord.SubjectOf(Organ, Year))), ReportRecord.From(scene.Of(ReportRecord.SubjectOf(Organ, Year - 1))))
        {
            Figures = FigureSheet.From(scene.Of(FigureSheet.SubjectOf(Organ, Year))),
        };
        var place = new HandInPlace(HandIn.From(scene.History), report);
        return Decision.Unless([.. Check(place, scene)], () => Noted(Decision.Of(On, Fact(place, scene))) with { Then = Then(place) });
    }

    /// <summary>违反哪些规则。</summary>
    protected abstract IEnumerable<Finding> Check(HandInPlace place, Scene scene);

    /// <summary>允许的，发生什么。</summary>
    protected abstract Event Fact(HandInPlace place, Scene scene);

    /// <summary>汇集机关账上记什么。</summary>
    protected abstract Event Note { get; }

    /// <summary>同一行为随后的事实；没有则为 <c>null</c>。</summary>
    protected virtual Decision? Then(HandInPlace place) => null;

    // An organ's own part stands on one ledger only: there is no second one to answer to.
    private Decision Noted(Decision decision) => Organ == Office ? decision : decision with { Elsewhere = (Gathering.NoteOn(Office, Organ, Year), Note) };
}

/// <summary>办理所在：上报的现状（还没有的为 <c>null</c>），上报机关的年报档案和上一年的。</summary>
public sealed record HandInPlace(HandIn? HandIn, ReportPlace Report)
{
    public HandInState State => HandIn?.State ?? HandInState.Missing;

    /// <summary>上报的一份的核对对象。</summary>
    public Checks.CheckSubject SubjectOf(ReportContent content, int year, DateOnly on, DateOnly today) =>
        ReportRecordRules.SubjectOf(content, year, Report, on, today);
}
