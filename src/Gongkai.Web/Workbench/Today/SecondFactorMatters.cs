using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Today;

/// <summary>岗位要用动态口令而还没有绑定的人；绑定由本人在下次登录时办。</summary>
public sealed class SecondFactorMatters(SignInSteps steps) : IMatterSource
{
    private static readonly Audience Keepers = Audience.WhoMay(CredentialActs.Invite, Subject.Platform);

    public async Task<IEnumerable<Matter>> Find(WorkbenchPage page)
    {
        if (!Keepers.Includes(page))
            return [];
        var stop = page.HttpContext.RequestAborted;
        // Who has no password yet is told by the invitations.
        var bare = (await page.Platform.Credentials.States(stop)).Where(one => one is { HasPassword: true, HasSecondFactor: false }).Select(one => one.Person).ToHashSet();
        var missing = page.Staff.People
            .Where(person => bare.Contains(person.Id) && !person.IsSuspended && !steps.IsExempt(person) && steps.NeedsSecondFactor(person, page.Staff)).ToList();
        var names = await page.Platform.Names.Of(missing.Select(person => person.Id), stop);
        return missing.Select(person => new Matter(Urgency.Others, "等本人绑定动态口令", names[person.Id], page.Url.Page("/Workbench/Account/Access", new { person = person.Id }))
        {
            For = Keepers,
            Why = $"{string.Join('、', NeedingRoles(page, person.Id))}须用动态口令，下次登录时绑定",
            Rule = CredentialRules.Factor.Id,
        });
    }

    private static IEnumerable<string> NeedingRoles(WorkbenchPage page, long person) =>
        page.Staff.ActorsOf(person, page.Today).Select(actor => RoleName.Find(actor.Role)!).Where(role => role.NeedsSecondFactor).Select(role => role.Name).Distinct(StringComparer.Ordinal);
}
