using Gongkai.Web.Components.Notices;
using Gongkai.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench;

/// <summary>登录失效时正在提交的内容：登录之后再交一次，或者不交了。</summary>
public sealed class ResumeModel(KeptForms forms) : WorkbenchPage
{
    public KeptForm Form { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var token = Presence.Of(HttpContext)!.Token;
        if (forms.Open(await Platform.Sessions.Kept(token, HttpContext.RequestAborted)) is not { } kept)
            return RedirectToPage("/Workbench/Index");
        if (kept.Person is { } writer && writer != Me.Person)
        {
            await Platform.Sessions.Drop(token, HttpContext.RequestAborted);
            this.Tell("登录失效之前填写的内容属于另一个人，没有带过来。");
            return RedirectToPage("/Workbench/Index");
        }

        Form = kept;
        return Page();
    }

    public async Task<IActionResult> OnPostDropAsync()
    {
        await Platform.Sessions.Drop(Presence.Of(HttpContext)!.Token, HttpContext.RequestAborted);
        return RedirectToPage("/Workbench/Index");
    }
}
