using Gongkai.Web.Workbench.People;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Today;

/// <summary>快到期的委托：委托人、受托人各看得到自己的。</summary>
public sealed class DelegationMatters : IMatterSource
{
    public async Task<IEnumerable<Matter>> Find(WorkbenchPage page)
    {
        var (me, sight) = (page.Me.Person, new Sight(page));
        var ending =
            from delegation in page.Staff.Delegations
            where delegation.IsOn(page.Today) && Expiry.IsNear(page.Today, delegation.To)
            let post = page.Staff.Find(delegation.Post)!
            where post.Person == me || delegation.Deputy == me
            select (delegation, post);
        var found = ending.ToList();
        var names = await page.Platform.Names.Of(found.SelectMany(one => new[] { one.post.Person, one.delegation.Deputy }), page.HttpContext.RequestAborted);
        return found.Select(one => new Matter(
            Urgency.Soon,
            one.post.Person == me ? "我的委托快到期" : "受托代行快到期",
            one.post.Person == me ? $"{sight.TitleOf(one.post)}，由{names[one.delegation.Deputy]}代行" : $"代{names[one.post.Person]}行使{sight.TitleOf(one.post)}",
            page.Url.Page("/Workbench/People/Delegation", new { organ = one.delegation.Subject.Organ, number = one.delegation.Subject.Number }))
        {
            For = Audience.Only(me),
            DueOn = one.delegation.To,
            Why = one.post.Person == me ? "到期自动终止；还不能回来的，请另行委托" : "到期自动终止；手上的事请交回",
        });
    }
}
