using System.Globalization;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Web.Components.Notices;
using Gongkai.Web.Workbench.Ledger;
using Gongkai.Web.Workbench.People;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Supervision;

/// <summary>一次监督查看：看谁的、看什么、由谁看、看到哪天、办理经过；开放它的岗位可以提前结束。</summary>
public sealed class OpeningModel : ActPage
{
    [BindProperty]
    public ReasonForm Form { get; set; } = new();

    public OpeningRow Row { get; private set; } = null!;

    public Organ Organ { get; private set; } = null!;

    public Past Past { get; private set; } = Past.None;

    /// <summary>开放它的岗位现在由本人行使，而且还在期限之内。</summary>
    public bool MayClose => Row.IsOn && Holder is not null;

    protected override Subject? Target => Row.Opening.Subject;

    private Actor? Holder => Me.Actors.FirstOrDefault(actor =>
        new Subject(actor.PostOrgan, Post.SubjectKind, actor.Post) == Row.Opening.Post && May(SupervisionActs.Close, Row.Opening.Organ));

    protected override async Task<bool> Open()
    {
        if (!long.TryParse(RouteData.Values["organ"] as string, CultureInfo.InvariantCulture, out var organ) || !long.TryParse(RouteData.Values["number"] as string, CultureInfo.InvariantCulture, out var number)
            || Tree.Find(organ) is not { } found || !May(ViewActs.Supervision, organ)
            || Staff.FindOpening(new Subject(organ, SupervisionOpening.SubjectKind, number)) is not { } opening)
            return false;
        Organ = found;
        Row = (await OpeningRow.Of(this, [opening]))[0];
        Past = await Past.Of(this, opening.Subject);
        return HttpMethods.IsGet(Request.Method) || MayClose;
    }

    protected override Actor Acting(IReadOnlyList<Act> acts) => Holder!;

    protected override Task<IReadOnlyList<Act>> Read() =>
        Task.FromResult<IReadOnlyList<Act>>([new CloseSupervision(Row.Opening.Subject, Row.Opening.Post.Organ) { Reason = Form.Reason }]);

    protected override Task<IActionResult> Done(IReadOnlyList<Receipt> receipts)
    {
        this.Tell($"对{Row.OrganName}的监督查看已结束。");
        return Task.FromResult<IActionResult>(RedirectToPage(new { organ = Organ.Id, number = Row.Opening.Subject.Number }));
    }
}
