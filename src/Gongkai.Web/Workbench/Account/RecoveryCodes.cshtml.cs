using Gongkai.Core.Rules;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Account;

/// <summary>换发自己的恢复码：先写口令；新的只显示这一次。</summary>
public sealed class RecoveryCodesModel(SignInDesk desk) : WorkbenchPage
{
    public IReadOnlyList<string> Codes { get; private set; } = [];

    public string SignInName => Presence.Of(HttpContext)!.Person.SignInName;

    public async Task<IActionResult> OnGetAsync() => await HasSecondFactor() ? Page() : Hidden();

    public async Task<IActionResult> OnPostAsync(string? password)
    {
        if (!await HasSecondFactor())
            return Hidden();
        var answer = await desk.Prove(HttpContext, Me.Person, password ?? "", HttpContext.RequestAborted);
        if (!answer.IsRight)
        {
            ModelState.AddModelError("Password", answer.Words("口令不对"));
            return Page();
        }

        switch (await Platform.Credentials.RenewRecoveryCodes(Me.Person, HttpContext.RequestAborted))
        {
            case Allowed<IReadOnlyList<string>>(var codes):
                Codes = codes;
                break;
            case Blocked<IReadOnlyList<string>>(var findings):
                ModelState.Refuse(findings);
                break;
        }

        return Page();
    }

    private async Task<bool> HasSecondFactor() =>
        await Platform.Credentials.Find(Me.Person, HttpContext.RequestAborted) is { HasSecondFactor: true };
}
