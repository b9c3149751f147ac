using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Today;

/// <summary>快到期的监督查看：开放它的监督岗位看得到。</summary>
public sealed class SupervisionMatters : IMatterSource
{
    public Task<IEnumerable<Matter>> Find(WorkbenchPage page) => Task.FromResult(
        from opening in page.Staff.Openings
        where opening.IsOn(page.Today) && Expiry.IsNear(page.Today, opening.Until)
            && page.Me.Actors.Any(actor => new Subject(actor.PostOrgan, Post.SubjectKind, actor.Post) == opening.Post)
        select new Matter(Urgency.Soon, "监督查看快到期", page.Tree.Find(opening.Organ)?.BriefNameOn(page.Today) ?? "", page.Url.Page("/Workbench/Supervision/Opening", new { organ = opening.Organ, number = opening.Subject.Number }))
        {
            For = Audience.WhoMay(SupervisionActs.Close, opening.Organ),
            DueOn = opening.Until,
            Why = "到期自动关闭；还需要的，请另行开放并写明理由",
            Rule = SupervisionRules.Opening.Id,
        });
}
