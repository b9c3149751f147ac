using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Gongkai.Storage.SignIn;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Notices;
using Gongkai.Web.Hosting;
using Gongkai.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Account;

/// <summary>别人的登录，供安全管理：登录方法、正在登录的地方；解除动态口令，结束全部登录。</summary>
public sealed class AccessModel(ServerOptions server) : WorkbenchPage
{
    private const int Recent = 20;

    public Person Person { get; private set; } = null!;

    public string Name { get; private set; } = "";

    public StoredCredential? Credential { get; private set; }

    public IReadOnlyList<SignInSession> Sessions { get; private set; } = [];

    public IReadOnlyList<SignInRecord> Records { get; private set; } = [];

    public bool MayRemove => Credential is { HasSecondFactor: true } && Person.Id != Me.Person && May(CredentialActs.RemoveSecondFactor, Subject.Platform);

    public bool MayRevoke => Person.Id != Me.Person && May(CredentialActs.RevokeSessions, Subject.Platform);

    public bool MaySeeLog => May(ViewActs.SignInLog, Subject.Platform);

    public async Task<IActionResult> OnGetAsync(long person) => await Open(person) ? Page() : Hidden();

    public async Task<IActionResult> OnPostRemoveAsync(long person) => await Open(person) && MayRemove
        ? await Done(await Platform.Credentials.RemoveSecondFactor(Acting(CredentialActs.RemoveSecondFactor, Subject.Platform)!, person, HttpContext.RequestAborted), "动态口令已解除，此人的登录已全部结束。")
        : Hidden();

    public async Task<IActionResult> OnPostRevokeAsync(long person) => await Open(person) && MayRevoke
        ? await Done(await Platform.Credentials.RevokeSessions(Acting(CredentialActs.RevokeSessions, Subject.Platform)!, person, HttpContext.RequestAborted), "此人的登录已全部结束。")
        : Hidden();

    private async Task<IActionResult> Done(Outcome<Receipt> outcome, string done)
    {
        if (outcome is Blocked<Receipt>(var findings))
        {
            ModelState.Refuse(findings);
            return Page();
        }

        await Platform.SignInLog.Write(SignInEvent.Revoked, Person.Id, ClientAddress.Of(HttpContext), session: null, HttpContext.RequestAborted);
        this.Tell(done);
        return RedirectToPage(new { person = Person.Id });
    }

    /// <summary>本人可否打开这一页。</summary>
    public static bool IsOpenTo(WorkbenchPage page) =>
        new[] { ViewActs.SignInLog, CredentialActs.RevokeSessions, CredentialActs.RemoveSecondFactor }.Any(kind => page.May(kind, Subject.Platform));

    private async Task<bool> Open(long id)
    {
        if (!IsOpenTo(this) || Staff.Find(id) is not { } person)
            return false;
        (Person, Name) = (person, await Platform.Names.Of(id, HttpContext.RequestAborted));
        Credential = await Platform.Credentials.Find(id, HttpContext.RequestAborted);
        Sessions = await Platform.Sessions.Of(id, server.Sessions, HttpContext.RequestAborted);
        Records = MaySeeLog ? await Platform.SignInLog.Of(id, Recent, HttpContext.RequestAborted) : [];
        return true;
    }
}
