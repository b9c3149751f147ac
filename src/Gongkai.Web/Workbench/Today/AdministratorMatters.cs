using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Today;

/// <summary>三员（系统管理、安全管理、审计管理）不齐。</summary>
public sealed class AdministratorMatters : IMatterSource
{
    public Task<IEnumerable<Matter>> Find(WorkbenchPage page) => Task.FromResult(
        from role in Roles.OfPlatform
        where !SetupSteps.AreNeeded(page) && !page.Staff.HasActive(role, page.Today)
        select new Matter(Urgency.Mine, "补齐三员", $"没有人担任{RoleName.Of(role).Name}", page.Url.Page("/Workbench/People/Index"))
        {
            For = Audience.WhoMay(PeopleActs.Appoint, Subject.Platform),
            Why = $"{RoleName.Of(role).Name}：{RoleName.Of(role).Duty}；三员由三个人分别担任",
            Rule = Separation.Rule.Id,
        });
}
