using System.Globalization;
using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Notices;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.People;

/// <summary>任命岗位：先选机关，再选角色、科室和起止日期；一次可以任命几个角色。</summary>
public sealed class AppointModel : ActPage
{
    [BindProperty]
    public AppointForm Form { get; set; } = new();

    public Person Person { get; private set; } = null!;

    public string Name { get; private set; } = "";

    /// <summary>在哪个机关任命；还没有选的为 <c>null</c>。</summary>
    public long? Organ { get; private set; }

    public string OrganName => new Sight(this).NameOf(Organ!.Value);

    public IReadOnlyList<Choice> Organs => [.. Places(this)];

    public IReadOnlyList<Choice> Roles => [.. RoleName.All.Where(role => role.IsPlatform == (Organ == Subject.Platform)).Select(role => new Choice(role.Key, role.Name, role.Duty))];

    public IReadOnlyList<Choice> Units =>
        [.. Tree.WalkUnits(Organ!.Value, Form.From ?? Today).Select(one => new Choice($"{one.Unit.Number}", $"{new string('　', one.Depth)}{one.Unit.Name.On(Form.From ?? Today)}"))];

    public string? UnitName => Form.Unit is { } unit ? Tree.FindUnit(Organ!.Value, unit)?.Name.On(Form.From ?? Today) : null;

    public string RoleNames => string.Join('、', Form.Roles.Select(key => RoleName.Find(key)?.Name));

    /// <summary>须用第二种鉴别的角色在其中。</summary>
    public bool NeedsSecondFactor => Form.Roles.Any(key => RoleName.Find(key) is { NeedsSecondFactor: true });

    /// <summary>本人可以任命岗位的地方：平台和各机关，上级在前。</summary>
    public static IEnumerable<Choice> Places(WorkbenchPage page) =>
    [
        .. page.May(PeopleActs.Appoint, Subject.Platform) ? [new Choice("0", "平台（系统管理、安全管理、审计管理）")] : Array.Empty<Choice>(),
        .. page.Tree.Walk(page.Today).Where(one => page.May(PeopleActs.Appoint, one.Organ.Id))
            .Select(one => new Choice($"{one.Organ.Id}", $"{new string('　', one.Depth)}{one.Organ.NameOn(page.Today)}")),
    ];

    protected override async Task<bool> Open()
    {
        if (!long.TryParse(RouteData.Values["person"] as string, CultureInfo.InvariantCulture, out var id) || Staff.Find(id) is not { IsSuspended: false } person || id == Me.Person || !Places(this).Any())
            return false;
        (Person, Name) = (person, await Platform.Names.Of(id, HttpContext.RequestAborted));
        Organ = long.TryParse(Request.Query["organ"], CultureInfo.InvariantCulture, out var organ) && May(PeopleActs.Appoint, organ) && (organ == Subject.Platform || Tree.Find(organ) is not null) ? organ : null;
        if (HttpMethods.IsGet(Request.Method))
            Form.From = Today;
        return Organ is not null || HttpMethods.IsGet(Request.Method);
    }

    protected override Task<IReadOnlyList<Act>> Read()
    {
        if (Form.Roles.Length == 0 || Form.Roles.Any(key => RoleName.Find(key) is null))
            ModelState.AddModelError("Form.Roles", "请选择角色");
        if (Form.From is null)
            ModelState.AddModelError("Form.From", "请填写从哪天起");
        return Task.FromResult<IReadOnlyList<Act>>(!ModelState.IsValid ? [] :
        [
            .. Form.Roles.Select(key => new AppointPost(Organ!.Value, new PostAppointed(Person.Id, RoleName.Find(key)!.Role, Form.Unit, Form.From!.Value, Form.To)) { Reason = Form.Reason }),
        ]);
    }

    protected override Task<IActionResult> Done(IReadOnlyList<Receipt> receipts)
    {
        this.Tell($"已任命{Name}：{OrganName}　{RoleNames}。");
        return Task.FromResult<IActionResult>(RedirectToPage("/Workbench/People/Person", new { person = Person.Id }));
    }
}

/// <summary>任命的各栏。</summary>
public sealed class AppointForm : ReasonForm
{
    public string[] Roles { get; set; } = [];

    public long? Unit { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }
}
