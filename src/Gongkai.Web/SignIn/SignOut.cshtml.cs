using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.SignIn;

/// <summary>退出：会话随即结束，cookie 删去。</summary>
// Who pressed the button of a page that outlived its session must not be told that the form is not taken; another site's form
// does not bring the cookie along, so that it ends nothing.
[IgnoreAntiforgeryToken]
public sealed class SignOutModel : SignInPage
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Desk.Leave(HttpContext, Stop);
        return RedirectToPage("/SignIn/Entry", new { left = true });
    }
}
