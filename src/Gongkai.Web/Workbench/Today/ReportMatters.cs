using Gongkai.Core.Organs;
using Gongkai.Core.Reports.Checks;
using Gongkai.Core.Reports.Records;
using Gongkai.Storage.Reports;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Today;

/// <summary>去年的年报还没有公布：该填报的填报，该改的改，该审核的审核（《条例》第四十九条）。</summary>
public sealed class ReportMatters : IMatterSource
{
    public async Task<IEnumerable<Matter>> Find(WorkbenchPage page)
    {
        var matters = new List<Matter>();
        foreach (var organ in page.Me.Actors.Select(actor => actor.PostOrgan).Distinct().Select(page.Tree.Find).OfType<Organ>())
        {
            if (page.May(ReportActs.Save, organ.Id) || page.May(ReportActs.Publish, organ.Id))
                matters.AddRange(Matters(page, organ, await page.Platform.Reports.List(organ.Id, page.HttpContext.RequestAborted)));
        }

        return matters;
    }

    private static IEnumerable<Matter> Matters(WorkbenchPage page, Organ organ, IReadOnlyList<ReportRow> rows)
    {
        var year = page.Today.Year - 1;
        var row = rows.FirstOrDefault(one => one.Year == year);
        if (row is { Editions: > 0, Stage: ReportStage.Published })
            yield break;
        var (what, kind) = row?.Stage switch
        {
            ReportStage.Submitted => ("审核公布年报", ReportActs.Publish),
            ReportStage.Returned => ("照意见修改年报", ReportActs.Save),
            _ => ("填报年报", ReportActs.Save),
        };
        var due = PublishedInTime.LastDay(organ.Nature.On(page.Today).Level, year);
        yield return new Matter(UrgencyOf(due, page.Today, row), what, $"{organ.BriefNameOn(page.Today)} {year} 年", page.Url.Page("/Workbench/Reports/Edit", new { organ = organ.Address, year }))
        {
            For = Audience.WhoMay(kind, organ.Id),
            DueOn = row?.Editions > 0 ? null : due,
            Rule = PublishedInTime.Rule.Id,
            Why = row?.Editions > 0 ? "重新打开了，改好之后公布新的版次" : "年报每年公布一次",
        };
    }

    // An edition that stands is not late: it is only being mended.
    private static Urgency UrgencyOf(DateOnly? due, DateOnly today, ReportRow? row) =>
        row?.Editions > 0 || due is not { } last ? Urgency.Mine : last < today ? Urgency.Late : Expiry.IsNear(today, last) ? Urgency.Soon : Urgency.Mine;
}
