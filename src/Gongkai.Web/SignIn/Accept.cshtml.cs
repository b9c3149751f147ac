using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.SignIn;

/// <summary>凭邀请链接设置自己的口令，随即登录；用过、过期的链接没有这一页。</summary>
public sealed class AcceptModel : SignInPage
{
    private Person? person;

    [BindProperty]
    public NewPassword Chosen { get; set; } = new();

    public string SignInName => person?.SignInName ?? "";

    public async Task<IActionResult> OnGetAsync(string token) => await IsInvited(token) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string token)
    {
        if (!await IsInvited(token))
            return NotFound();
        if (!await IsAcceptable(Chosen, person!))
            return Page();
        if (await Platform.Invitations.Accept(token, await Passwords.Hash(Chosen.Password!, Stop), Stop) is Blocked<long>(var findings))
        {
            Refuse(findings);
            return Page();
        }

        var (staff, _) = await Platform.Look(Stop);
        await Desk.Begin(HttpContext, person!, staff, Stop);
        return Onward(null);
    }

    private async Task<bool> IsInvited(string token)
    {
        if (await Platform.Invitations.Invited(token, Stop) is not { } invited)
            return false;
        person = (await Platform.Look(Stop)).Staff.Find(invited);
        return person is { IsSuspended: false };
    }
}
