using Gongkai.Storage.SignIn;
using Gongkai.Web.Components.Notices;
using Gongkai.Web.Hosting;
using Gongkai.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Account;

/// <summary>我的账号：登录方法、正在登录的地方、登录记录。</summary>
public sealed class AccountModel(ServerOptions server, SignInSteps steps) : WorkbenchPage
{
    private const int Recent = 20;

    public string SignInName => Presence.Of(HttpContext)!.Person.SignInName;

    public IReadOnlyList<string> Posts => Shell.Of(HttpContext)!.Posts;

    /// <summary>演示账号：不能更改登录方法。</summary>
    public bool IsDemonstration => steps.IsExempt(Presence.Of(HttpContext)!.Person);

    public StoredCredential? Credential { get; private set; }

    public IReadOnlyList<SignInSession> Sessions { get; private set; } = [];

    public IReadOnlyList<SignInRecord> Records { get; private set; } = [];

    /// <summary>正在用的会话的号。</summary>
    public string Here => Presence.Of(HttpContext)!.Session.Number;

    public async Task OnGetAsync()
    {
        Credential = await Platform.Credentials.Find(Me.Person, HttpContext.RequestAborted);
        Sessions = await Platform.Sessions.Of(Me.Person, server.Sessions, HttpContext.RequestAborted);
        Records = await Platform.SignInLog.Of(Me.Person, Recent, HttpContext.RequestAborted);
    }

    public async Task<IActionResult> OnPostEndAsync(string? number)
    {
        if (number is not null && number != Here && await Platform.Sessions.EndNumbered(Me.Person, number, HttpContext.RequestAborted))
        {
            await Platform.SignInLog.Write(SignInEvent.Revoked, Me.Person, ClientAddress.Of(HttpContext), number, HttpContext.RequestAborted);
            this.Tell("那里的登录已经结束。");
        }

        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostEndOthersAsync()
    {
        var ended = await Platform.Sessions.EndOthers(Me.Person, Presence.Of(HttpContext)!.Token, HttpContext.RequestAborted);
        if (ended > 0)
            await Platform.SignInLog.Write(SignInEvent.Revoked, Me.Person, ClientAddress.Of(HttpContext), session: null, HttpContext.RequestAborted);
        this.Tell($"已结束别处的 {ended} 个登录。");
        return RedirectToPage();
    }
}
