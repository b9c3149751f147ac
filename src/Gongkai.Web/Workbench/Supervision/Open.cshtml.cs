using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Notices;
using Gongkai.Web.Workbench.People;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Supervision;

/// <summary>开放监督查看：看哪些、看到哪天、为什么；两级的账上都有。</summary>
public sealed class OpenModel : ActPage
{
    /// <summary>通常开放几天。</summary>
    private const int UsualDays = 7;

    private Actor supervisor = null!;

    [BindProperty]
    public OpenForm Form { get; set; } = new();

    public Organ Organ { get; private set; } = null!;

    public string OrganName => Organ.BriefNameOn(Today);

    public string SupervisorName => new Sight(this).TitleOf(Staff.Find(new Subject(supervisor.PostOrgan, Post.SubjectKind, supervisor.Post))!);

    /// <summary>最长到哪天。</summary>
    public DateOnly Latest => Today.AddDays(SupervisionRules.LongestDays - 1);

    /// <summary>可以开放的侧面：本来就看得到的不在其中。</summary>
    public static IReadOnlyList<Choice> Choices { get; } =
        [.. FacetName.All.Where(facet => !Facets.Allow(Role.Supervisor, facet.Facet, Relation.Child)).Select(facet => new Choice(facet.Key, facet.Name, facet.Covers))];

    public string FacetNames => string.Join('、', Form.Facets.Select(key => FacetName.Find(key)?.Name).OfType<string>());

    protected override Task<bool> Open()
    {
        if (Tree.At(RouteData.Values["organ"] as string ?? "") is not { } organ || Acting(SupervisionActs.Open, organ.Id) is not { } actor)
            return Task.FromResult(false);
        (Organ, supervisor) = (organ, actor);
        if (HttpMethods.IsGet(Request.Method))
            Form.Until = Today.AddDays(UsualDays - 1);
        return Task.FromResult(true);
    }

    protected override Actor Acting(IReadOnlyList<Act> acts) => supervisor;

    protected override Task<IReadOnlyList<Act>> Read()
    {
        var facets = Form.Facets.Select(FacetName.Find).ToList();
        if (facets.Count == 0 || facets.Contains(null))
            ModelState.AddModelError("Form.Facets", "请选择要查看的内容");
        if (Form.Until is null)
            ModelState.AddModelError("Form.Until", "请填写最后一天");
        return Task.FromResult<IReadOnlyList<Act>>(!ModelState.IsValid ? [] :
            [new OpenSupervision(Organ.Id, supervisor.PostOrgan, [.. facets.Select(facet => facet!.Facet)], Form.Until!.Value) { Reason = Form.Reason }]);
    }

    protected override Task<IActionResult> Done(IReadOnlyList<Receipt> receipts)
    {
        this.Tell($"已开放查看{OrganName}的{FacetNames}，到 {Form.Until:yyyy-MM-dd} 为止。");
        return Task.FromResult<IActionResult>(RedirectToPage("/Workbench/Supervision/Opening", new { organ = Organ.Id, number = receipts[0].Subject.Number }));
    }
}

/// <summary>开放监督查看的各栏。</summary>
public sealed class OpenForm : ReasonForm
{
    public string[] Facets { get; set; } = [];

    public DateOnly? Until { get; set; }
}
