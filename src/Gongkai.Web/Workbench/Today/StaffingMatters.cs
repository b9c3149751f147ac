using Gongkai.Core.People;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Today;

/// <summary>机关缺签发、保密审查、工作机构负责人，还没有人，或者只有一名经办人。</summary>
public sealed class StaffingMatters : IMatterSource
{
    public Task<IEnumerable<Matter>> Find(WorkbenchPage page) =>
        Task.FromResult(SetupSteps.AreNeeded(page) ? [] : Staffing.Of(page.Staff, page.Tree, page.Today).SelectMany(staffing => Matters(page, staffing)));

    private static IEnumerable<Matter> Matters(WorkbenchPage page, Staffing staffing)
    {
        var organ = page.Tree.Find(staffing.Organ)!;
        var (name, appoint) = (organ.BriefNameOn(page.Today), Audience.WhoMay(PeopleActs.Appoint, organ.Id));
        var (people, own) = (page.Url.Page("/Workbench/People/Index"), page.Url.Page("/Workbench/Organs/Organ", new { organ = organ.Address }));
        foreach (var role in staffing.Missing.Select(RoleName.Of))
        {
            var why = $"有经办人，没有人担任{role.Name}，一件事办不到底";
            if (appoint.Includes(page))
                yield return new Matter(Urgency.Mine, $"任命{role.Name}", name, people) { For = appoint, Why = why, Rule = SecondEyes.Another.Id };
            else if (page.Me.Actors.Any(actor => actor.PostOrgan == organ.Id))
                yield return new Matter(Urgency.Others, $"等安全管理任命{role.Name}", name, own) { For = Audience.WhoMay(ViewActs.People, organ.Id), Why = why, Rule = SecondEyes.Another.Id };
        }

        if (staffing.IsEmpty)
            yield return new Matter(Urgency.Aware, "还没有任命岗位的机关", name, own) { For = appoint };
        else if (staffing.Officers == 1)
            yield return new Matter(Urgency.Aware, "只有一名经办人的机关", name, own) { For = appoint, Why = "签发、保密审查、更正由另一人办理或凭纸质签批；这名经办人不在时须有人受托" };
    }
}
