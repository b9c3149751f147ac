using Gongkai.Core.Calendar;
using Gongkai.Core.Catalogue;
using Gongkai.Core.Catalogue.Register;
using Gongkai.Core.Organs;
using Gongkai.Storage.Catalogue;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Today;

/// <summary>登记的公文：没有认定公开属性的去认定，主动公开而没有起草的去起草，信息撤下了的重新公开或者改认定；起草了的另在信息里等（《条例》第二十六条）。</summary>
public sealed class DocumentMatters : IMatterSource
{
    private const int Most = 100;

    public async Task<IEnumerable<Matter>> Find(WorkbenchPage page)
    {
        var stop = page.HttpContext.RequestAborted;
        var matters = new List<Matter>();
        WorkdayCalendar? calendar = null;
        foreach (var organ in page.Me.Actors.Select(actor => actor.PostOrgan).Distinct().Select(page.Tree.Find).OfType<Organ>().Where(organ => page.May(DocumentActs.View, organ.Id)))
        {
            calendar ??= await page.Platform.Requests.Calendar(stop);
            foreach (var duty in new[] { DocumentDuty.Overdue, DocumentDuty.Undecided, DocumentDuty.Due })
            {
                var rows = await page.Platform.Documents.Page(organ.Id, new DocumentFilter(page.Today, calendar) { Duty = duty, IsUnattended = true }, 0, Most, stop);
                matters.AddRange(rows.Select(row => Of(page, organ, row)));
            }
        }

        return matters;
    }

    private static Matter Of(WorkbenchPage page, Organ organ, DocumentRow row)
    {
        var isUndecided = row.Attribute is null;
        return new Matter(
            row.DueOn < page.Today ? Urgency.Late : Expiry.IsNear(page.Today, row.DueOn) ? Urgency.Soon : Urgency.Mine,
            isUndecided ? "认定公文的公开属性" : row.Item is null ? "起草要公开的公文" : "信息撤下了：重新公开，或者改认定", row.Title, page.Url.Page("/Workbench/Catalogue/Register/Document", new { organ = organ.Address, number = row.Number }))
        {
            For = Audience.WhoMay(isUndecided || row.Item is not null ? DocumentActs.Decide : DocumentActs.Draft, organ.Id),
            DueOn = row.DueOn,
            Rule = ItemRules.Overdue.Id,
            Why = "自形成或变更之日起 20 个工作日内公开",
        };
    }
}
