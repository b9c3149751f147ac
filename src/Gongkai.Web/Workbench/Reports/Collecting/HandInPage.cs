using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Reports.Collecting;
using Gongkai.Core.Reports.Records;
using Gongkai.Core.Rules;
using Gongkai.Web.Components.Reports;

namespace Gongkai.Web.Workbench.Reports.Collecting;

/// <summary>一个机关向一个主管部门上报的页：上报的机关和主管部门看到的是同一份——上报当时的原样。</summary>
public abstract class HandInPage : ReportsPage
{
    public int Year { get; private set; }

    /// <summary>主管部门：汇集的机关。</summary>
    public Organ Office { get; private set; } = null!;

    public string OfficeName => Office.BriefNameOn(Today);

    public Gathering Gathering { get; private set; } = null!;

    /// <summary>没有报过、没有催过的为 <c>null</c>。</summary>
    public HandIn? HandIn { get; private set; }

    public HandInState State => HandIn?.State ?? HandInState.Missing;

    /// <summary>机关自己的年报档案；没有账号的单位没有。</summary>
    public ReportPlace Place { get; private set; } = null!;

    /// <summary>看的是哪一次上报；还没有报的为 <c>null</c>。</summary>
    public HandInRound? Round { get; private set; }

    /// <summary>那一次的年报，核对过。</summary>
    public CheckedReport? Shown { get; private set; }

    public CoverageLine Line => CoverageLine.Of(HandIn?.Standing ?? new HandInStanding(Organ.Id), Gathering.Due, Today);

    protected override ActKind View => CollectionActs.ViewHandIn;

    /// <summary>地址里的年度、主管部门都对，而且名单里有这个机关，或者它报过；不对的如同没有这一页。</summary>
    protected async Task<bool> Open(int year, string office, int? round)
    {
        if (year < 2008 || year > Today.Year || Tree.At(office) is not { } found || await Platform.Collections.Find(found.Id, year, HttpContext.RequestAborted) is not { } collection)
            return false;
        (Year, Office, Gathering) = (year, found, collection);
        HandIn = await Platform.Collections.FindHandIn(Organ.Id, found.Id, year, HttpContext.RequestAborted);
        if (HandIn is null && !collection.Includes(Organ.Id))
            return false;
        Place = new ReportPlace(Organ, await Platform.Reports.Find(Organ.Id, year, HttpContext.RequestAborted), await Platform.Reports.Find(Organ.Id, year - 1, HttpContext.RequestAborted));
        Round = round is { } number ? HandIn?.Rounds.FirstOrDefault(one => one.Number == number) : HandIn?.Last;
        if (round is not null && Round is null)
            return false;
        if (Round is { } chosen)
        {
            var subject = ReportRecordRules.SubjectOf(chosen.Content, year, Place, chosen.On, Today);
            Shown = new CheckedReport($"第 {chosen.Number} 次上报", subject.Report, previous: subject.Previous, level: subject.Level)
            {
                Pins = (chosen.Verdict?.Remarks ?? []).Select(remark => remark.Where).ToHashSet(StringComparer.Ordinal),
            };
        }

        return true;
    }

    /// <summary>以主管部门自己的岗位；没有的为 <c>null</c>。</summary>
    protected Actor? OfficeActor(ActKind kind) => Me.Actors.FirstOrDefault(actor =>
        actor.PostOrgan == Office.Id && Permissions.Ask(actor, kind, Organ.Id, Staff, Tree, Today) is Allowed<Grant>);

    /// <summary>一处怎么称呼。</summary>
    public static string Name(string where) => where.Length == 0 ? "整份" : PlaceNames.Of([where])[0].Name;
}
