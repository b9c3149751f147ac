using Gongkai.Storage.Demonstration;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.SignIn;

/// <summary>登录：登录名和口令；演示时可以点一个演示账号。</summary>
[RequestSizeLimit(MostBytes)]
public sealed class EntryModel : SignInPage
{
    /// <summary>留着的提交随表单带来，可以比别的页大。</summary>
    private const int MostBytes = 2 * 1024 * 1024;

    [BindProperty(Name = EntryForm.Name)]
    public EntryForm Entry { get; set; } = new();

    /// <summary>刚刚退出。</summary>
    public bool HasLeft { get; private set; }

    public IReadOnlyList<DemonstrationAccount> Demonstrations => Platform.Folder.IsDemonstration ? DemonstrationAccounts.All : [];

    public IActionResult OnGet(string? back, bool left)
    {
        (Entry.Back, HasLeft) = (back, left);
        return Presence.Of(HttpContext) is null ? Page() : Onward(back);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (string.IsNullOrWhiteSpace(Entry.SignInName))
            ModelState.AddModelError("Entry.SignInName", "请填写登录名");
        if (string.IsNullOrEmpty(Entry.Password))
            ModelState.AddModelError("Entry.Password", "请填写口令");
        if (!ModelState.IsValid)
            return Page();
        var answer = await Desk.Enter(HttpContext, Entry.SignInName!, Entry.Password!, Stop);
        if (answer.Token is { } token)
            return await Enter(token);
        ModelState.AddModelError("", answer.Words("登录名或口令不对"));
        return Page();
    }

    public async Task<IActionResult> OnPostDemonstrationAsync(string account)
    {
        var (staff, _) = await Platform.Look(Stop);
        if (Demonstrations.FirstOrDefault(one => one.Account == account) is null || staff.WithSignInName(account) is not { IsSuspended: false } person)
            return NotFound();
        return await Enter(await Desk.Begin(HttpContext, person, staff, Stop));
    }

    private async Task<IActionResult> Enter(string token)
    {
        if (Entry.Kept is null)
            return Onward(Entry.Back);
        await Platform.Sessions.Keep(token, Entry.Kept, Stop);
        return Onward("/workbench/resume");
    }
}
