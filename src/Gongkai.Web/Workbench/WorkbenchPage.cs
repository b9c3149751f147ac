using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Gongkai.Storage;
using Gongkai.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Workbench;

/// <summary>工作台的页：登录的人以自己的岗位办理。每页先问可否查看，不可的答 404，不透露有没有。</summary>
public abstract class WorkbenchPage : PageModel
{
    public Platform Platform => HttpContext.RequestServices.GetRequiredService<Platform>();

    public Me Me { get; private set; } = null!;

    /// <summary>请求开始时的人员全景。</summary>
    public Staff Staff { get; private set; } = null!;

    /// <summary>请求开始时的机关树。</summary>
    public OrganTree Tree { get; private set; } = null!;

    public DateOnly Today { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var presence = Presence.Of(HttpContext) ?? throw new InvalidOperationException("A workbench page was reached without a session.");
        (Staff, Tree, Today) = (presence.Staff, presence.Tree, Platform.Today);
        Me = new Me(presence.Person.Id, await Platform.Names.Of(presence.Person.Id, HttpContext.RequestAborted), [.. Staff.HeldBy(presence.Person.Id, Today)], [.. Staff.ActorsOf(presence.Person.Id, Today)]);
        new Shell(Me.Name, [.. Me.Actors.Select(Title)], [.. Sections.For(this)]) { SignOut = Url.Content("~/sign-out"), Account = Url.Content("~/workbench/me") }.For(HttpContext);
        Response.Headers.CacheControl = "no-cache, no-store";
        await base.OnPageHandlerExecutionAsync(context, next);
    }

    /// <summary>办理：以可以为之的岗位，本机关的在先；没有这样的岗位，照样交账本去拒绝。</summary>
    protected Task<Outcome<Receipt>> Perform(Act act) =>
        Platform.Acts.Perform(ActingFor(act.Kind, act.On.Organ), act, HttpContext.RequestAborted);

    /// <summary>以可以为之的岗位；都不可以的，以没有岗位的本人，由账本去拒绝。</summary>
    protected Actor ActingFor(ActKind kind, long organ) => Acting(kind, organ) ?? new Actor(Me.Person, Subject.Platform, 0, "none");

    /// <summary>本人可否对这个机关做这类行为。</summary>
    public bool May(ActKind kind, long organ) => Acting(kind, organ) is not null;

    /// <summary>以哪个岗位可以为之；都不可以的为 <c>null</c>。</summary>
    protected Actor? Acting(ActKind kind, long organ) => Me.Actors
        .OrderByDescending(actor => actor.PostOrgan == organ)
        .FirstOrDefault(actor => Permissions.Ask(actor, kind, organ, Staff, Tree, Today) is Allowed<Grant>);

    /// <summary>不可查看的，与不存在的一样。</summary>
    protected IActionResult Hidden() => NotFound();

    private string Title(Actor actor) =>
        $"{Tree.Find(actor.PostOrgan)?.BriefNameOn(Today) ?? "平台"}　{RoleName.Find(actor.Role)?.Name}{(actor.ForPerson is null ? "" : "（代行）")}";
}
