using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.SignIn;

/// <summary>口令到期，换新的；与原来的不同。</summary>
public sealed class RenewModel : SignInPage
{
    [BindProperty]
    public NewPassword Chosen { get; set; } = new();

    public string? Back { get; private set; }

    public string SignInName => HalfSignedIn.Of(HttpContext)?.Person.SignInName ?? "";

    public IActionResult OnGet(string? back)
    {
        Back = back;
        return HalfSignedIn.Of(HttpContext) is { Missing: SignInStep.NewPassword } ? Page() : Onward(back);
    }

    public async Task<IActionResult> OnPostAsync(string? back)
    {
        Back = back;
        if (HalfSignedIn.Of(HttpContext) is not { Missing: SignInStep.NewPassword } half)
            return Onward(back);
        if (!await IsAcceptable(Chosen, half.Person))
            return Page();
        var before = await Platform.Credentials.Find(half.Person.Id, Stop);
        if (await Passwords.Verify(before?.PasswordHash, Chosen.Password!, Stop) != PasswordVerificationResult.Failed)
        {
            ModelState.AddModelError("Chosen.Password", "请换一个与原来不同的口令");
            return Page();
        }

        if (await Platform.Credentials.SetPassword(half.Person.Id, await Passwords.Hash(Chosen.Password!, Stop), keep: half.Token, Stop) is not Blocked<Receipt>(var findings))
            return Onward(half.Session.HasKept ? "/workbench/resume" : back);
        Refuse(findings);
        return Page();
    }
}
