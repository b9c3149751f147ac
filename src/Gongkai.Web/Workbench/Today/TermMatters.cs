using Gongkai.Core.People;
using Gongkai.Web.Workbench.People;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Today;

/// <summary>快到期的岗位：到期自动卸任，要接着任的先任命；本人也看得到。</summary>
public sealed class TermMatters : IMatterSource
{
    public async Task<IEnumerable<Matter>> Find(WorkbenchPage page)
    {
        var ending = page.Staff.Posts.Where(post => post.IsHeld(page.Today) && post.To is { } last && Expiry.IsNear(page.Today, last) && !IsContinued(page.Staff, post, last)).ToList();
        var names = await page.Platform.Names.Of(ending.Select(post => post.Person), page.HttpContext.RequestAborted);
        return ending.SelectMany(post => Matters(page, post, names[post.Person]));
    }

    private static IEnumerable<Matter> Matters(WorkbenchPage page, Post post, string name)
    {
        var (title, address) = (new Sight(page).TitleOf(post), page.Url.Page("/Workbench/People/Post", new { organ = post.Organ, number = post.Subject.Number }));
        if (post.Person == page.Me.Person)
            yield return new Matter(Urgency.Soon, "我的岗位快到期", title, address) { For = Audience.Only(post.Person), DueOn = post.To, Why = "到期自动卸任；继续担任的，请安全管理先任命" };
        else
            yield return new Matter(Urgency.Soon, "岗位快到期", $"{name}　{title}", address) { For = Audience.WhoMay(PeopleActs.Appoint, post.Organ), DueOn = post.To, Why = "到期自动卸任；继续担任的，请先任命" };
    }

    private static bool IsContinued(Staff staff, Post ending, DateOnly last) =>
        staff.Posts.Any(post => post.Person == ending.Person && post.Organ == ending.Organ && post.Role == ending.Role && post.IsHeld(last.AddDays(1)));
}
