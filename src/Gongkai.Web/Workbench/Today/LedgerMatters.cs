using Gongkai.Core.People;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Today;

/// <summary>抽查账本时对不上的：给能查阅那本账的人。</summary>
public sealed class LedgerMatters(HealthWatch watch) : IMatterSource
{
    public async Task<IEnumerable<Matter>> Find(WorkbenchPage page)
    {
        if (!page.Me.Actors.Any(actor => page.May(ViewActs.Ledger, actor.PostOrgan)) || await watch.Break(page.HttpContext.RequestAborted) is not { } found)
            return [];
        var organ = page.Tree.Find(found.Organ);
        return
        [
            new Matter(
                Urgency.Late, "账本对不上", organ?.NameOn(page.Today) ?? "平台自身",
                organ is null ? page.Url.Page("/Workbench/Ledger/Index") : page.Url.Page("/Workbench/Ledger/Organ", new { organ = organ.Address }))
            {
                For = Audience.WhoMay(ViewActs.Ledger, found.Organ),
                Why = $"第 {found.Number} 条：{found.What}。请全部校验，保留现状，报告安全管理",
            },
        ];
    }
}
