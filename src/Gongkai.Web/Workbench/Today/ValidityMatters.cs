using Gongkai.Core.Calendar;
using Gongkai.Core.Catalogue;
using Gongkai.Core.Organs;
using Gongkai.Storage.Catalogue;
using Gongkai.Web.Components;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Today;

/// <summary>公开着的规章、行政规范性文件：没有解读的，3 个工作日内发布解读；有效期将满的，提前 60、30 天提醒（国办发〔2016〕80号；主动公开 §3）。</summary>
public sealed class ValidityMatters : IMatterSource
{
    private const int Most = 100;

    public async Task<IEnumerable<Matter>> Find(WorkbenchPage page)
    {
        var stop = page.HttpContext.RequestAborted;
        var matters = new List<Matter>();
        WorkdayCalendar? calendar = null;
        foreach (var organ in page.Me.Actors.Select(actor => actor.PostOrgan).Distinct().Select(page.Tree.Find).OfType<Organ>().Where(organ => page.May(ItemActs.View, organ.Id)))
        {
            calendar ??= await page.Platform.Requests.Calendar(stop);
            foreach (var row in await page.Platform.Items.Uninterpreted(organ.Id, page.Today, Most, stop))
                matters.Add(Uninterpreted(page, organ, row, calendar));
            foreach (var row in await page.Platform.Items.Expiring(organ.Id, page.Today, Most, stop))
                matters.Add(Expiring(page, organ, row));
        }

        return matters;
    }

    private static Matter Uninterpreted(WorkbenchPage page, Organ organ, PublishedItem row, WorkdayCalendar calendar)
    {
        var due = InterpretationClock.DueOn(row.FirstPublishedOn, calendar);
        return new Matter(due < page.Today ? Urgency.Late : Urgency.Soon, "发布政策解读", row.Title, Address(page, organ, row))
        {
            For = Audience.WhoMay(ItemActs.Save, organ.Id),
            DueOn = due,
            Rule = ItemRules.Interpretation.Id,
            Why = $"文件 {row.FirstPublishedOn.Day()} 公开，{InterpretationClock.Workdays} 个工作日内发布解读",
        };
    }

    private static Matter Expiring(WorkbenchPage page, Organ organ, PublishedItem row)
    {
        var last = row.ExpiresOn!.Value;
        return new Matter(ExpiryReminder.On(page.Today, last) == 2 ? Urgency.Soon : Urgency.Mine, "评估有效期将满的文件", row.Title, Address(page, organ, row))
        {
            For = Audience.WhoMay(ItemActs.Save, organ.Id),
            DueOn = last,
            Rule = ItemRules.Validity.Id,
            Why = $"有效期还有 {last.DayNumber - page.Today.DayNumber} 天；要继续的请更正有效期或重新公布，不办的次日起标明失效",
        };
    }

    private static string? Address(WorkbenchPage page, Organ organ, PublishedItem row) => page.Url.Page("/Workbench/Catalogue/Edit", new { organ = organ.Address, number = row.Number });
}
