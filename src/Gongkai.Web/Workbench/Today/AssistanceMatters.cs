using Gongkai.Core.Organs;
using Gongkai.Core.Requests;
using Gongkai.Web.Workbench.Requests.Assisting;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Today;

/// <summary>别人请协办、还没有答复的：请的是本机关、本科室的才有（办理规程 §1）。</summary>
public sealed class AssistanceMatters : IMatterSource
{
    public async Task<IEnumerable<Matter>> Find(WorkbenchPage page)
    {
        var matters = new List<Matter>();
        foreach (var organ in page.Me.Actors.Select(actor => actor.PostOrgan).Distinct().Select(page.Tree.Find).OfType<Organ>().Where(organ => page.May(AssistanceActs.View, organ.Id)))
        {
            foreach (var row in await page.Platform.Assistances.Waiting(organ.Id, page.HttpContext.RequestAborted))
            {
                if (AssistingSight.Who(page, AssistanceActs.Answer, organ.Id, row.AskedUnit) is null)
                    continue;
                var from = row.Case.Organ == organ.Id ? "本机关办件人员" : page.Tree.Find(row.Case.Organ)?.BriefNameOn(page.Today);
                var unit = row.AskedUnit is { } asked ? page.Tree.FindUnit(organ.Id, asked)?.Name.On(page.Today) : null;
                matters.Add(new Matter(
                    row.DueOn < page.Today ? Urgency.Late : Expiry.IsNear(page.Today, row.DueOn) ? Urgency.Soon : Urgency.Mine, "答复协办", $"{from}请{unit ?? organ.BriefNameOn(page.Today)}查找材料",
                    page.Url.Page("/Workbench/Requests/Assisting/Item", new { organ = organ.Address, number = row.Number }))
                {
                    For = Audience.Only(page.Me.Person),
                    DueOn = row.DueOn,
                    Rule = CaseRules.MaterialAnswered.Id,
                    Why = row.Chased > 0 ? $"已催 {row.Chased} 次" : "对方的答复期限不因此停",
                });
            }
        }

        return matters;
    }
}
