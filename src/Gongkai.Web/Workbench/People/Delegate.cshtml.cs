using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Notices;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.People;

/// <summary>委托他人代行岗位：从哪天到哪天，为何。</summary>
public sealed class DelegateModel : PostPage
{
    [BindProperty]
    public DelegateForm Form { get; set; } = new();

    /// <summary>可以选的受托人：本人办理的是本机关的同事，安全管理办理的是全部在用的人。</summary>
    public IReadOnlyList<Choice> Deputies { get; private set; } = [];

    public string DeputyName => Deputies.FirstOrDefault(one => one.Value == $"{Form.Deputy}")?.Name ?? "";

    /// <summary>须用第二种鉴别。</summary>
    public bool NeedsSecondFactor => RoleName.Of(Post.Role).NeedsSecondFactor;

    protected override bool IsAllowed => May(this, Post);

    /// <summary>可以委托：自己的岗位，或者安全管理办理的别人的岗位；已经卸任的不必。</summary>
    public static bool May(WorkbenchPage page, Post post) =>
        !(post.To < page.Today) && page.May(PeopleActs.Delegate, post.Organ)
        && (post.Person == page.Me.Person || page.Me.Actors.Any(actor => actor.PostOrgan == Subject.Platform && page.May(PeopleActs.Delegate, Subject.Platform)));

    protected override async Task<bool> Open()
    {
        if (!await base.Open())
            return false;
        if (HttpMethods.IsGet(Request.Method))
            Form.From = Post.From > Today ? Post.From : Today;
        var colleagues = Staff.People.Where(person => !person.IsSuspended && person.Id != Post.Person && person.Id != Me.Person)
            .Where(person => May(PeopleActs.Delegate, Subject.Platform) || Staff.HeldBy(person.Id, Today).Any(held => held.Organ == Post.Organ)).ToList();
        var names = await Platform.Names.Of(colleagues.Select(person => person.Id), HttpContext.RequestAborted);
        Deputies = [.. colleagues.OrderBy(person => Storage.ChineseOrder.Key(names[person.Id]), StringComparer.Ordinal).Select(person => new Choice($"{person.Id}", $"{names[person.Id]}（{person.SignInName}）"))];
        return true;
    }

    protected override Task<IReadOnlyList<Act>> Read()
    {
        if (Form.Deputy is null)
            ModelState.AddModelError("Form.Deputy", "请选择受托人");
        if (Form.From is null)
            ModelState.AddModelError("Form.From", "请填写从哪天起");
        if (Form.To is null)
            ModelState.AddModelError("Form.To", "请填写最后一天；委托须有期限");
        return Task.FromResult<IReadOnlyList<Act>>(ModelState.IsValid ? [new DelegatePost(Post.Subject, Form.Deputy!.Value, Form.From!.Value, Form.To!.Value) { Reason = Form.Reason }] : []);
    }

    protected override Task<IActionResult> Done(IReadOnlyList<Receipt> receipts)
    {
        this.Tell($"{Form.From:yyyy-MM-dd} 至 {Form.To:yyyy-MM-dd}，{Title}由{DeputyName}代行。");
        return Task.FromResult(ToPost());
    }
}

/// <summary>委托的各栏。</summary>
public sealed class DelegateForm : ReasonForm
{
    public long? Deputy { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }
}
