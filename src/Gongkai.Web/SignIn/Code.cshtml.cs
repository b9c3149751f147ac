using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.SignIn;

/// <summary>登录的第二步：动态口令，或者一个恢复码。</summary>
public sealed class CodeModel : SignInPage
{
    public string? Back { get; private set; }

    public IActionResult OnGet(string? back)
    {
        Back = back;
        return HalfSignedIn.Of(HttpContext) is { Missing: SignInStep.Code } ? Page() : Onward(back);
    }

    public async Task<IActionResult> OnPostAsync(string? oneTimeCode, string? back)
    {
        Back = back;
        if (HalfSignedIn.Of(HttpContext) is not { Missing: SignInStep.Code } half)
            return Onward(back);
        if (string.IsNullOrWhiteSpace(oneTimeCode))
        {
            ModelState.AddModelError("OneTimeCode", "请填写动态口令");
            return Page();
        }

        var answer = await Desk.Confirm(HttpContext, half, oneTimeCode, Stop);
        if (answer.IsRight)
            return Onward(half.Session.HasKept ? "/workbench/resume" : back);
        ModelState.SetModelValue("OneTimeCode", null, null);
        ModelState.AddModelError("OneTimeCode", answer.Words("动态口令不对，或者已经用过；请等它换一个再填"));
        return Page();
    }
}
