using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.SignIn;

/// <summary>首次设置：凭启动时印出的一次性链接设立第一位系统管理；用过之后没有这一页。</summary>
public sealed class SetupModel : SignInPage
{
    [BindProperty]
    public SetupForm Form { get; set; } = new();

    [BindProperty]
    public NewPassword Chosen { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string token) => await Platform.FirstSetup.IsOpen(token, Stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string token)
    {
        if (!await Platform.FirstSetup.IsOpen(token, Stop))
            return NotFound();
        if (string.IsNullOrWhiteSpace(Form.SignInName))
            ModelState.AddModelError("Form.SignInName", "请填写登录名");
        if (string.IsNullOrWhiteSpace(Form.Name))
            ModelState.AddModelError("Form.Name", "请填写姓名");
        if (!IsAcceptable(Chosen.Check(Form.SignInName?.Trim() is { Length: > 0 } name ? name : "admin", [])))
            return Page();
        var details = new PersonDetails(Form.Name!.Trim()).ToContent();
        switch (await Platform.FirstSetup.Complete(token, Form.SignInName!, details, await Passwords.Hash(Chosen.Password!, Stop), Stop))
        {
            case Allowed<long>(var person):
                var (staff, _) = await Platform.Look(Stop);
                await Desk.Begin(HttpContext, staff.Find(person)!, staff, Stop);
                return Onward(null);
            case Blocked<long>(var findings):
                Refuse(findings);
                return Page();
            default:
                return NotFound();
        }
    }
}

/// <summary>第一位管理员的登录名与姓名。</summary>
public sealed class SetupForm
{
    public string? SignInName { get; set; }

    public string? Name { get; set; }
}
