using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Gongkai.Storage.SignIn;
using Gongkai.Web.Components.Notices;
using Gongkai.Web.Workbench.Account;
using Gongkai.Web.Workbench.Ledger;
using Gongkai.Web.Workbench.Personal;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.People;

/// <summary>一个人：姓名与联系方式、现任与从前的岗位、委托、办理经过，以及可以办的事。</summary>
public sealed class PersonModel : WorkbenchPage
{
    private const string InvitationKey = "invitation";

    public Person Person { get; private set; } = null!;

    public PersonDetails? Details { get; private set; }

    public string Name { get; private set; } = "";

    public Sight Sight { get; private set; } = null!;

    public IReadOnlyList<Post> Held { get; private set; } = [];

    public IReadOnlyList<Post> Others { get; private set; } = [];

    /// <summary>受托代行、委托他人的，现在和将来的。</summary>
    public IReadOnlyList<Delegation> Delegations { get; private set; } = [];

    public IReadOnlyDictionary<long, string> Names { get; private set; } = new Dictionary<long, string>();

    public Past Past { get; private set; } = Past.None;

    /// <summary>刚发出的邀请链接；只显示这一次。</summary>
    public string? Invitation { get; private set; }

    public StoredCredential? Credential { get; private set; }

    public bool MayChange => May(PeopleActs.Change, Subject.Platform);

    public bool MaySuspend => !Person.IsSuspended && Person.Id != Me.Person && May(PeopleActs.Suspend, Subject.Platform);

    public bool MayRestore => Person.IsSuspended && May(PeopleActs.Restore, Subject.Platform);

    public bool MayInvite => !Person.IsSuspended && Person.Id != Me.Person && May(CredentialActs.Invite, Subject.Platform);

    public bool MaySeeAccess => AccessModel.IsOpenTo(this);

    /// <summary>删除个人信息的页；不可以的为 <c>null</c>。</summary>
    public string? Erase => ErasePersonalModel.Address(this, Person.SubjectOf(Person.Id));

    public bool MayAppoint => !Person.IsSuspended && Person.Id != Me.Person && AppointModel.Places(this).Any();

    public async Task<IActionResult> OnGetAsync(long person)
    {
        if (!await Open(person))
            return Hidden();
        Invitation = TempData[InvitationKey] is string token ? Url.Page("/SignIn/Accept", null, new { token }, Request.Scheme) : null;
        if (MayInvite)
            Credential = await Platform.Credentials.Find(person, HttpContext.RequestAborted);
        return Page();
    }

    /// <summary>发邀请链接：从前的作废。</summary>
    public async Task<IActionResult> OnPostInviteAsync(long person)
    {
        if (!await Open(person) || !MayInvite)
            return Hidden();
        switch (await Platform.Invitations.Issue(ActingFor(CredentialActs.Invite, Subject.Platform), person, HttpContext.RequestAborted))
        {
            case Allowed<Invitation>(var invitation):
                Keep(this, invitation);
                break;
            case Blocked<Invitation>(var findings):
                this.Tell(string.Join(' ', findings));
                break;
        }

        return RedirectToPage(new { person });
    }

    /// <summary>把刚发的链接带到这一页；只显示一次。</summary>
    public static void Keep(WorkbenchPage page, Invitation invitation) => page.TempData[InvitationKey] = invitation.Token;

    private async Task<bool> Open(long id)
    {
        Sight = new Sight(this);
        if (Staff.Find(id) is not { } person || !Sight.Sees(person))
            return false;
        Person = person;
        Details = await Platform.Names.Details(id, HttpContext.RequestAborted);
        var posts = Staff.Posts.Where(post => post.Person == id && (Sight.Sees(post) || id == Me.Person)).ToList();
        Held = [.. posts.Where(post => post.IsHeld(Today))];
        Others = [.. posts.Except(Held).OrderByDescending(post => post.From)];
        Delegations = [.. Staff.Delegations.Where(one => one.To >= Today && (one.Deputy == id || Staff.Find(one.Post)?.Person == id) && (Sight.Sees(one.Post.Organ) || id == Me.Person))];
        Names = await Platform.Names.Of([id, .. Delegations.SelectMany(one => new[] { one.Deputy, Staff.Find(one.Post)!.Person })], HttpContext.RequestAborted);
        Name = Names[id];
        if (Sight.IsWhole)
            Past = await Past.Of(this, Person.SubjectOf(id));
        return true;
    }
}
