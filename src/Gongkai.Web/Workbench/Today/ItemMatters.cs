using Gongkai.Core.Calendar;
using Gongkai.Core.Catalogue;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Storage.Catalogue;
using Gongkai.Web.Components;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Today;

/// <summary>主动公开的信息：起草的送审，退回的修改，轮到谁审查、签发、发布，紧急发布之后谁补审；各写着 20 个工作日的时限（《条例》第二十六条）。</summary>
public sealed class ItemMatters : IMatterSource
{
    private const int Most = 200;

    private static readonly ItemStage[] Open =
        [ItemStage.Drafting, ItemStage.Returned, ItemStage.FirstReview, ItemStage.SecrecyReview, ItemStage.SecondReview, ItemStage.Signing, ItemStage.Approved];

    public async Task<IEnumerable<Matter>> Find(WorkbenchPage page)
    {
        var stop = page.HttpContext.RequestAborted;
        var matters = new List<Matter>();
        WorkdayCalendar? calendar = null;
        foreach (var organ in page.Me.Actors.Select(actor => actor.PostOrgan).Distinct().Select(page.Tree.Find).OfType<Organ>().Where(organ => page.May(ItemActs.View, organ.Id)))
        {
            calendar ??= await page.Platform.Requests.Calendar(stop);
            foreach (var row in await page.Platform.Items.Desk(organ.Id, Open, words: null, 0, Most, stop))
                matters.Add(Waiting(page, organ, row, calendar));
            foreach (var row in await page.Platform.Items.Owing(organ.Id, stop))
                matters.AddRange(Owed(page, organ, row));
        }

        return matters;
    }

    private static Matter Waiting(WorkbenchPage page, Organ organ, ItemRow row, WorkdayCalendar calendar)
    {
        var (what, kind) = row.Stage switch
        {
            ItemStage.Returned => ("照意见修改信息", ItemActs.Save),
            ItemStage.FirstReview => ("一审信息", ItemActs.FirstReview),
            ItemStage.SecrecyReview => ("保密审查信息", ItemActs.SecrecyReview),
            ItemStage.SecondReview => ("二审信息", ItemActs.SecondReview),
            ItemStage.Signing => ("签发信息", ItemActs.Sign),
            ItemStage.Approved => ("发布信息", ItemActs.Publish),
            _ => ("起草信息并送审", ItemActs.Save),
        };
        // What is public already has met its deadline; only its correction waits.
        DateOnly? due = row is { IsPublic: false, FormedOn: { } formed } ? PublicationClock.DueOn(formed, calendar) : null;
        return new Matter(UrgencyOf(due, page.Today, row.IsUrgent), what, row.Title.Length > 0 ? row.Title : $"第 {row.Number} 条", Address(page, organ, row))
        {
            For = Audience.WhoMay(kind, organ.Id),
            DueOn = due,
            Rule = ItemRules.Overdue.Id,
            Why = row.IsUrgent ? "紧急：先作保密审查、签发，随即发布" : row.IsPublic ? "更正公开着的信息" : "自成文之日起 20 个工作日内公开",
        };
    }

    private static IEnumerable<Matter> Owed(WorkbenchPage page, Organ organ, ItemRow row)
    {
        var isLate = row.OwedBy < page.Platform.Clock.GetUtcNow();
        foreach (var kind in new ActKind[] { ItemActs.FirstReview, ItemActs.SecondReview })
        {
            yield return new Matter(isLate ? Urgency.Late : Urgency.Soon, "补审紧急发布的信息", row.Title, Address(page, organ, row))
            {
                For = Audience.WhoMay(kind, organ.Id),
                Rule = ItemRules.Stage.Id,
                Why = $"紧急发布之后 24 小时内补一审、二审，至 {row.OwedBy!.Value.Minute()}",
            };
        }
    }

    private static Urgency UrgencyOf(DateOnly? due, DateOnly today, bool isUrgent) =>
        due < today ? Urgency.Late : isUrgent || (due is { } last && Expiry.IsNear(today, last)) ? Urgency.Soon : Urgency.Mine;

    private static string? Address(WorkbenchPage page, Organ organ, ItemRow row) => page.Url.Page("/Workbench/Catalogue/Edit", new { organ = organ.Address, number = row.Number });
}
