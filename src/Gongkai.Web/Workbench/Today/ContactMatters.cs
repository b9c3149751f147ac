using Gongkai.Core.Organs;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Today;

/// <summary>已经有人办理而没有公布联系方式的机关：公众找不到它（《条例》第十二条）。</summary>
public sealed class ContactMatters : IMatterSource
{
    public Task<IEnumerable<Matter>> Find(WorkbenchPage page) => Task.FromResult(
        from one in page.Tree.Walk(page.Today)
        let organ = one.Organ
        where page.May(OrganActs.Describe, organ.Id) && page.Staff.Officers(organ.Id, page.Today) > 0 && organ.Description.On(page.Today) is { Telephone: null } or { Street: null }
        select new Matter(Urgency.Mine, "公布联系方式", organ.BriefNameOn(page.Today), page.Url.Page("/Workbench/Organs/Describe", new { organ = organ.Address }))
        {
            For = Audience.WhoMay(OrganActs.Describe, organ.Id),
            Why = "公开指南要写明办公地址、联系电话（《条例》第十二条）",
        });
}
