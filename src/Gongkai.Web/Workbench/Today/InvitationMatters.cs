using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Web.Components;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Today;

/// <summary>还没有设口令的人：邀请过期的、没有发过的再发，没有用过的等本人。</summary>
public sealed class InvitationMatters : IMatterSource
{
    private static readonly Audience Inviters = Audience.WhoMay(CredentialActs.Invite, Subject.Platform);

    public async Task<IEnumerable<Matter>> Find(WorkbenchPage page)
    {
        if (!Inviters.Includes(page))
            return [];
        var stop = page.HttpContext.RequestAborted;
        var ready = (await page.Platform.Credentials.States(stop)).Where(one => one.HasPassword).Select(one => one.Person).ToHashSet();
        var open = (await page.Platform.Invitations.Unused(stop)).ToDictionary(one => one.Person, one => one.ExpiresAt);
        var waiting = page.Staff.People.Where(person => !person.IsSuspended && !ready.Contains(person.Id) && person.Id != page.Me.Person).ToList();
        var names = await page.Platform.Names.Of(waiting.Select(person => person.Id), stop);
        return waiting.Select(person => Matter(page, person.Id, names[person.Id], open.TryGetValue(person.Id, out var until) ? until : null));
    }

    private static Matter Matter(WorkbenchPage page, long person, string name, DateTimeOffset? until)
    {
        var address = page.Url.Page("/Workbench/People/Person", new { person });
        return until is not { } end
            ? new Matter(Urgency.Mine, "发邀请链接", name, address) { For = Inviters, Why = "还没有设口令，登录不了", Rule = CredentialRules.Invitation.Id }
            : end <= page.Platform.Clock.GetUtcNow()
            ? new Matter(Urgency.Mine, "重新发邀请链接", name, address) { For = Inviters, Why = $"上一个 {end.Minute()} 过期，没有用过", Rule = CredentialRules.Invitation.Id }
            : new Matter(Urgency.Others, "等本人用邀请链接设口令", name, address) { For = Inviters, Why = $"链接 {end.Minute()} 前有效" };
    }
}
