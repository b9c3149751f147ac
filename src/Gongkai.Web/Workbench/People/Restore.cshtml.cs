using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Web.Components.Notices;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.People;

/// <summary>恢复已停用的人员。</summary>
public sealed class RestoreModel : PersonPage
{
    [BindProperty]
    public ReasonForm Form { get; set; } = new();

    /// <summary>恢复之后重新有效的岗位。</summary>
    public IReadOnlyList<string> Posts => [.. Staff.Posts.Where(post => post.Person == Person.Id && post.IsHeld(Today)).Select(new Sight(this).TitleOf)];

    protected override ActKind Kind => PeopleActs.Restore;

    protected override bool Fits => Person.IsSuspended;

    protected override Task<IReadOnlyList<Act>> Read() => Task.FromResult<IReadOnlyList<Act>>([new RestorePerson(Person.Id) { Reason = Form.Reason }]);

    protected override Task<IActionResult> Done(IReadOnlyList<Receipt> receipts)
    {
        this.Tell($"{Name}已恢复。");
        return Task.FromResult<IActionResult>(RedirectToPage("/Workbench/People/Person", new { person = Person.Id }));
    }
}
