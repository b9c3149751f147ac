using Gongkai.Core.People;
using Gongkai.Web.Workbench.People;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Today;

/// <summary>停用了而岗位还在的人：岗位已经不起作用，要么卸任，要么恢复。</summary>
public sealed class SuspendedMatters : IMatterSource
{
    public async Task<IEnumerable<Matter>> Find(WorkbenchPage page)
    {
        var sight = new Sight(page);
        var posts = page.Staff.Posts.Where(post => post.IsHeld(page.Today) && page.Staff.Find(post.Person) is { IsSuspended: true } && page.May(PeopleActs.End, post.Organ)).ToList();
        var names = await page.Platform.Names.Of(posts.Select(post => post.Person), page.HttpContext.RequestAborted);
        return posts.Select(post => new Matter(
            Urgency.Mine, "停用的人仍有岗位", $"{names[post.Person]}　{sight.TitleOf(post)}", page.Url.Page("/Workbench/People/Post", new { organ = post.Organ, number = post.Subject.Number }))
        {
            For = Audience.WhoMay(PeopleActs.End, post.Organ),
            Why = "不再回来的请办卸任，另行任命；回来的请恢复此人",
            Rule = PeopleRules.Suspension.Id,
        });
    }
}
