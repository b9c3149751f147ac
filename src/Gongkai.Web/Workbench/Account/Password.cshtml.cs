using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Notices;
using Gongkai.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Account;

/// <summary>更改自己的口令：先写现在的。</summary>
public sealed class PasswordModel(SignInDesk desk, Passwords passwords, SignInSteps steps) : WorkbenchPage
{
    [BindProperty]
    public NewPassword Chosen { get; set; } = new();

    public string SignInName => Presence.Person.SignInName;

    private Presence Presence => Presence.Of(HttpContext)!;

    public IActionResult OnGet() => steps.IsExempt(Presence.Person) ? Hidden() : Page();

    public async Task<IActionResult> OnPostAsync(string? currentPassword)
    {
        if (steps.IsExempt(Presence.Person))
            return Hidden();
        var answer = await desk.Prove(HttpContext, Me.Person, currentPassword ?? "", HttpContext.RequestAborted);
        if (!answer.IsRight)
            ModelState.AddModelError("CurrentPassword", answer.Words("现在的口令不对"));
        ModelState.Refuse(Chosen.Check(Presence.Person, Staff, Tree), nameof(Chosen));
        return ModelState.IsValid ? await Change() : Page();
    }

    private async Task<IActionResult> Change()
    {
        var hash = await passwords.Hash(Chosen.Password!, HttpContext.RequestAborted);
        if (await Platform.Credentials.SetPassword(Me.Person, hash, keep: Presence.Token, HttpContext.RequestAborted) is Blocked<Receipt>(var findings))
        {
            ModelState.Refuse(findings);
            return Page();
        }

        this.Tell("口令已更改，别处的登录都已结束。");
        return RedirectToPage("Index");
    }
}
