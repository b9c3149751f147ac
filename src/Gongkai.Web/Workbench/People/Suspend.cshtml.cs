using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Web.Components.Notices;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.People;

/// <summary>停用人员：写明理由。</summary>
public sealed class SuspendModel : PersonPage
{
    [BindProperty]
    public ReasonForm Form { get; set; } = new();

    /// <summary>现任的岗位，停用之后都不再有效。</summary>
    public IReadOnlyList<string> Posts => [.. Staff.HeldBy(Person.Id, Today).Select(new Sight(this).TitleOf)];

    protected override ActKind Kind => PeopleActs.Suspend;

    protected override bool Fits => !Person.IsSuspended && Person.Id != Me.Person;

    protected override Task<IReadOnlyList<Act>> Read() => Task.FromResult<IReadOnlyList<Act>>([new SuspendPerson(Person.Id) { Reason = Form.Reason }]);

    protected override Task<IActionResult> Done(IReadOnlyList<Receipt> receipts)
    {
        this.Tell($"{Name}已停用，正在进行的登录当即失效。");
        return Task.FromResult<IActionResult>(RedirectToPage("/Workbench/People/Person", new { person = Person.Id }));
    }
}

/// <summary>只有理由一栏的表单。</summary>
public class ReasonForm
{
    public string? Reason { get; set; }
}
