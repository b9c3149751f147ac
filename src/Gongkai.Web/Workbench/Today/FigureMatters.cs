using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Reports.Declaring;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Today;

/// <summary>采数单：请了本科室而没有报的，去申报；别人报了的，去核实（年报格式 RPT-8）。</summary>
public sealed class FigureMatters : IMatterSource
{
    public async Task<IEnumerable<Matter>> Find(WorkbenchPage page)
    {
        var matters = new List<Matter>();
        foreach (var organ in page.Me.Actors.Select(actor => actor.PostOrgan).Distinct().Select(page.Tree.Find).OfType<Organ>())
        {
            if (!page.May(FigureActs.Declare, organ.Id) && !page.May(FigureActs.Confirm, organ.Id))
                continue;
            foreach (var year in await page.Platform.Figures.OpenYears(organ.Id, page.HttpContext.RequestAborted))
                matters.AddRange(Matters(page, organ, await page.Platform.Figures.Find(organ.Id, year, page.HttpContext.RequestAborted)));
        }

        return matters;
    }

    private static IEnumerable<Matter> Matters(WorkbenchPage page, Organ organ, FigureSheet sheet)
    {
        string Name(long unit) => page.Tree.FindUnit(organ.Id, unit)?.Name.On(page.Today) ?? organ.BriefNameOn(page.Today);
        foreach (var asks in sheet.Open.Where(ask => Concerns(page, organ, ask.Unit)).GroupBy(ask => ask.Unit))
        {
            var (due, chased) = (asks.Min(ask => ask.Due), asks.Max(ask => ask.ChasedOn.Count));
            yield return new Matter(UrgencyOf(due, page.Today), "申报采数单", $"{Name(asks.Key)} {sheet.Year} 年：{string.Join('、', asks.Select(ask => ask.Cell.Name))}", page.Url.Page("/Workbench/Reports/Declaring/Index", new { organ = organ.Address, year = sheet.Year }))
            {
                For = Audience.WhoMay(FigureActs.Declare, organ.Id),
                DueOn = due,
                Rule = FigureRules.Ask.Id,
                Why = chased > 0 ? $"已催 {chased} 次" : "年报里的这几格由科室申报",
            };
        }

        foreach (var one in sheet.Waiting.Where(one => !one.Who.Involves(page.Me.Person) && Concerns(page, organ, one.Unit)))
        {
            yield return new Matter(Urgency.Mine, "核实申报", $"{Name(one.Unit)} {sheet.Year} 年：{one.Cell.Name} {one.Cell.Words(one.Value)}", page.Url.Page("/Workbench/Reports/Declaring/Declaration", new { organ = organ.Address, year = sheet.Year, number = one.Number }))
            {
                For = Audience.WhoMay(FigureActs.Confirm, organ.Id),
                Rule = FigureRules.Stage.Id,
                Why = "申报由另一人核实，之后才计入年报",
            };
        }
    }

    // Whose post is bound to another unit is not bothered.
    private static bool Concerns(WorkbenchPage page, Organ organ, long unit) => page.Me.Actors
        .Where(actor => actor.PostOrgan == organ.Id)
        .Select(actor => page.Staff.Exercised(actor, page.Today))
        .Any(post => post is { Role: Role.Handler or Role.ReportFiller or Role.ReportReviewer or Role.UnitHead } && (post.Unit is null || post.Unit == unit));

    private static Urgency UrgencyOf(DateOnly due, DateOnly today) => due < today ? Urgency.Late : Expiry.IsNear(today, due) ? Urgency.Soon : Urgency.Mine;
}
