using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Gongkai.Storage.SignIn;
using Gongkai.Web.Components.Notices;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.People;

/// <summary>登记人员：登录名、姓名、联系方式；随即发出邀请链接，由本人设置口令。</summary>
public sealed class AddModel : ActPage
{
    [BindProperty]
    public AddForm Form { get; set; } = new();

    protected override Task<bool> Open() => Task.FromResult(May(PeopleActs.Add, Subject.Platform));

    protected override Task<IReadOnlyList<Act>> Read() =>
        Task.FromResult<IReadOnlyList<Act>>([new AddPerson(Form.SignInName ?? "", Form.Read().ToContent())]);

    protected override async Task<IActionResult> Done(IReadOnlyList<Receipt> receipts)
    {
        var person = receipts[0].Subject.Number;
        switch (await Platform.Invitations.Issue(ActingFor(CredentialActs.Invite, Subject.Platform), person, HttpContext.RequestAborted))
        {
            case Allowed<Invitation>(var invitation):
                PersonModel.Keep(this, invitation);
                break;
            case Blocked<Invitation>(var findings):
                this.Tell($"已登记，但没有发出邀请链接：{string.Join(' ', findings)}");
                break;
        }

        return RedirectToPage("/Workbench/People/Person", new { person });
    }
}

/// <summary>登记人员的各栏。</summary>
public sealed class AddForm : DetailsForm
{
    public string? SignInName { get; set; }
}
