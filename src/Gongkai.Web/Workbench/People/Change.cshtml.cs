using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Web.Components.Notices;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.People;

/// <summary>变更姓名或联系方式。</summary>
public sealed class ChangeModel : PersonPage
{
    [BindProperty]
    public DetailsForm Form { get; set; } = new();

    protected override ActKind Kind => PeopleActs.Change;

    protected override async Task<bool> Open()
    {
        if (!await base.Open())
            return false;
        if (HttpMethods.IsGet(Request.Method) && await Platform.Names.Details(Person.Id, HttpContext.RequestAborted) is { } now)
            Form = new DetailsForm { Name = now.Name, Phone = now.Phone, Email = now.Email };
        return true;
    }

    protected override Task<IReadOnlyList<Act>> Read() => Task.FromResult<IReadOnlyList<Act>>([new ChangePerson(Person.Id, Form.Read().ToContent())]);

    protected override Task<IActionResult> Done(IReadOnlyList<Receipt> receipts)
    {
        this.Tell("姓名与联系方式已变更。");
        return Task.FromResult<IActionResult>(RedirectToPage("/Workbench/People/Person", new { person = Person.Id }));
    }
}
