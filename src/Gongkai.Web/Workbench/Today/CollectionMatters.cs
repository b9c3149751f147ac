using Gongkai.Core.Organs;
using Gongkai.Core.Reports.Collecting;
using Gongkai.Core.Reports.Records;
using Gongkai.Storage.Reports;
using Gongkai.Web.Workbench.Reports.Collecting;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Today;

/// <summary>年报的汇集：机关这边该上报、该照意见改，主管部门那边该审阅、该催报；轮到谁，谁的“今天”里有。</summary>
public sealed class CollectionMatters : IMatterSource
{
    public async Task<IEnumerable<Matter>> Find(WorkbenchPage page)
    {
        var matters = new List<Matter>();
        foreach (var organ in page.Me.Actors.Select(actor => actor.PostOrgan).Distinct().Select(page.Tree.Find).OfType<Organ>())
        {
            if (page.May(CollectionActs.HandUp, organ.Id) || page.May(ReportActs.Save, organ.Id))
                matters.AddRange((await ReportTurn.Of(page, organ, year: null)).Where(turn => turn.IsOurs).Select(turn => Ours(page, organ, turn)));
            if (page.May(CollectionActs.Accept, organ.Id))
            {
                foreach (var row in (await page.Platform.Collections.Of(organ.Id, page.HttpContext.RequestAborted)).Where(row => row.IsOpen))
                    matters.AddRange(Offices(page, organ, row, await page.Platform.Collections.Standings(organ.Id, row.Year, page.HttpContext.RequestAborted)));
            }
        }

        return matters;
    }

    private static Matter Ours(WorkbenchPage page, Organ organ, ReportTurn turn)
    {
        var isReturned = turn.State == HandInState.Returned;
        // A return is for whoever fills in; the handing in for whoever has judged the report; a reminder is for both.
        var kind = isReturned || turn.RemindedOn is not null ? ReportActs.Save : CollectionActs.HandUp;
        var what = isReturned ? "照主管部门的意见修改年报" : "上报年报";
        return new Matter(UrgencyOf(turn.Row.Due, page.Today), what, $"{organ.BriefNameOn(page.Today)} {turn.Row.Year} 年", Address(page, organ, turn, isReturned))
        {
            For = page.May(CollectionActs.HandUp, organ.Id) ? Audience.WhoMay(CollectionActs.HandUp, organ.Id) : Audience.WhoMay(kind, organ.Id),
            DueOn = turn.Row.Due,
            Rule = CollectionRules.Due.Id,
            Why = turn.RemindedOn is { } on ? $"{turn.Office.BriefNameOn(page.Today)} {on:yyyy-MM-dd} 催报" : isReturned ? $"{turn.Office.BriefNameOn(page.Today)}退回，附 {turn.Remarks.Count} 条意见" : $"报给{turn.Office.BriefNameOn(page.Today)}",
        };
    }

    private static string? Address(WorkbenchPage page, Organ organ, ReportTurn turn, bool isReturned) => isReturned && turn.HandIn!.Last!.File is null
        ? page.Url.Page("/Workbench/Reports/Edit", new { organ = organ.Address, year = turn.Row.Year })
        : page.Url.Page("/Workbench/Reports/Collecting/HandIn", new { organ = organ.Address, year = turn.Row.Year, office = turn.Office.Address });

    private static IEnumerable<Matter> Offices(WorkbenchPage page, Organ office, CollectionRow row, IReadOnlyList<HandInStanding> standings)
    {
        var waiting = standings.Count(one => one.State == HandInState.HandedIn);
        var behind = row.Members - standings.Count(one => one.State is HandInState.HandedIn or HandInState.Accepted);
        var about = $"{office.BriefNameOn(page.Today)} {row.Year} 年";
        string? Page(string? state) => page.Url.Page("/Workbench/Reports/Collecting/Index", new { organ = office.Address, year = row.Year, state });
        if (waiting > 0)
        {
            yield return new Matter(Urgency.Mine, "审阅上报的年报", about, Page(HandInStateName.Of(HandInState.HandedIn).Key))
            {
                For = Audience.WhoMay(CollectionActs.Accept, office.Id),
                Why = $"{waiting} 份等着审阅",
                Rule = CollectionRules.Turn.Id,
            };
        }

        if (behind > 0)
        {
            yield return new Matter(row.Due < page.Today ? Urgency.Soon : Urgency.Others, row.Due < page.Today ? "催报年报" : "等下级上报年报", about, Page(row.Due < page.Today ? null : HandInStateName.Of(HandInState.Missing).Key))
            {
                For = Audience.WhoMay(CollectionActs.Accept, office.Id),
                DueOn = row.Due,
                Why = $"{behind} 个机关未报或退回未再报",
                Rule = CollectionRules.Due.Id,
            };
        }
    }

    private static Urgency UrgencyOf(DateOnly due, DateOnly today) => due < today ? Urgency.Late : Expiry.IsNear(today, due) ? Urgency.Soon : Urgency.Mine;
}
