using System.Globalization;
using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Web.Components.Notices;
using Gongkai.Web.Workbench.Ledger;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.People;

/// <summary>一项委托：委托人、受托人、起止、办理经过；可以提前终止。</summary>
public sealed class DelegationModel : ActPage
{
    [BindProperty]
    public EndForm Form { get; set; } = new();

    public Delegation Delegation { get; private set; } = null!;

    public Post Post { get; private set; } = null!;

    public Sight Sight { get; private set; } = null!;

    public IReadOnlyDictionary<long, string> Names { get; private set; } = new Dictionary<long, string>();

    public Past Past { get; private set; } = Past.None;

    /// <summary>委托人、受托人、管理员可以提前终止。</summary>
    public bool MayEnd => Delegation.To >= Today && May(PeopleActs.Withdraw, Delegation.Subject.Organ)
        && (Me.Person == Post.Person || Me.Person == Delegation.Deputy || May(PeopleActs.Withdraw, Subject.Platform));

    protected override Subject? Target => Delegation.Subject;

    protected override async Task<bool> Open()
    {
        Sight = new Sight(this);
        if (!long.TryParse(RouteData.Values["organ"] as string, CultureInfo.InvariantCulture, out var organ) || !long.TryParse(RouteData.Values["number"] as string, CultureInfo.InvariantCulture, out var number)
            || Staff.FindDelegation(new Subject(organ, Delegation.SubjectKind, number)) is not { } delegation)
            return false;
        (Delegation, Post) = (delegation, Staff.Find(delegation.Post)!);
        if (!Sight.Sees(organ) && Me.Person != Post.Person && Me.Person != delegation.Deputy)
            return false;
        Names = await Platform.Names.Of([Post.Person, delegation.Deputy], HttpContext.RequestAborted);
        Past = await Past.Of(this, delegation.Subject);
        Form.Last ??= HttpMethods.IsGet(Request.Method) ? Today.AddDays(-1) : null;
        return HttpMethods.IsGet(Request.Method) || MayEnd;
    }

    protected override Task<IReadOnlyList<Act>> Read()
    {
        if (Form.Last is null)
            ModelState.AddModelError("Form.Last", "请填写最后一天");
        return Task.FromResult<IReadOnlyList<Act>>(Form.Last is { } last ? [new EndDelegation(Delegation.Subject, last) { Reason = Form.Reason }] : []);
    }

    protected override Task<IActionResult> Done(IReadOnlyList<Receipt> receipts)
    {
        this.Tell($"委托到 {Form.Last:yyyy-MM-dd} 为止。");
        return Task.FromResult<IActionResult>(RedirectToPage(new { organ = Delegation.Subject.Organ, number = Delegation.Subject.Number }));
    }
}
