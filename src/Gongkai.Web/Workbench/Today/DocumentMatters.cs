using Gongkai.Core.Calendar;
using Gongkai.Core.Catalogue;
using Gongkai.Core.Catalogue.Register;
using Gongkai.Core.Organs;
using Gongkai.Storage.Catalogue;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Today;

/// <summary>登记的公文：没有认定公开属性的去认定，主动公开而没有起草的去起草；起草了的另在信息里等（《条例》第二十六条）。</summary>
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
            calendar ??= InstalledHolidays.From(await page.Platform.History.Load(InstalledHolidays.Subject, stop));
            foreach (var duty in new[] { DocumentDuty.Overdue, DocumentDuty.Undecided, DocumentDuty.Due })
            {
                var rows = await page.Platform.Documents.Page(organ.Id, new DocumentFilter(page.Today, calendar) { Duty = duty }, 0, Most, stop);
                matters.AddRange(rows.Where(row => row.Item is null).Select(row => Of(page, organ, row)));
            }
        }

        return matters;
    }

    private static Matter Of(WorkbenchPage page, Organ organ, DocumentRow row)
    {
        var isUndecided = row.Attribute is null;
        return new Matter(
            row.DueOn < page.Today ? Urgency.Late : Expiry.IsNear(page.Today, row.DueOn) ? Urgency.Soon : Urgency.Mine,
            isUndecided ? "认定公文的公开属性" : "起草要公开的公文", row.Title, page.Url.Page("/Workbench/Catalogue/Register/Document", new { organ = organ.Address, number = row.Number }))
        {
            For = Audience.WhoMay(isUndecided ? DocumentActs.Decide : DocumentActs.Draft, organ.Id),
            DueOn = row.DueOn,
            Rule = ItemRules.Overdue.Id,
            Why = "自形成或变更之日起 20 个工作日内公开",
        };
    }
}
