using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Rules;
using Gongkai.Storage;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Notices;
using Gongkai.Web.Workbench.Ledger;
using Gongkai.Web.Workbench.Personal;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using System.Globalization;

namespace Gongkai.Web.Workbench.Organs;

/// <summary>一个科室：今天的样子、办理经过，以及更名、改属、更新电话、变更负责人、撤销，各是一张小表单。</summary>
public sealed class UnitModel : OrganPage
{
    [BindProperty]
    public UnitForm Form { get; set; } = new();

    public Unit Unit { get; private set; } = null!;

    /// <summary>负责人的姓名；没有的为 <c>null</c>。</summary>
    public string? Head { get; private set; }

    /// <summary>正在填哪一张表单：行为的键的后半，如 <c>rename</c>；没有则为 <c>null</c>。</summary>
    public string? Doing { get; private set; }

    /// <summary>核对的一步：要撤销的后果；不在核对的为 <c>null</c>。</summary>
    public string? Confirming { get; private set; }

    public Past Past { get; private set; } = Past.None;

    public string UnitName => Unit.Name.On(Today);

    /// <summary>别人先改过的：各是什么；没有的为 <c>null</c>。</summary>
    public Conflict? Conflict { get; private set; }

    /// <summary>可以作上级的：除了本科室和它的下级。</summary>
    public IReadOnlyList<Choice> Parents
    {
        get
        {
            var below = Tree.WalkUnits(Organ.Id, Today, Unit.Number).Select(one => one.Unit.Number).Append(Unit.Number).ToHashSet();
            return UnitChoices.Of(Tree.WalkUnits(Organ.Id, Today).Where(one => !below.Contains(one.Unit.Number)), Today);
        }
    }

    /// <summary>删除负责人姓名的页；从来没有登记过的、不可以的为 <c>null</c>。</summary>
    public string? Erase => Unit.Head is null ? null : ErasePersonalModel.Address(this, Unit.Subject);

    /// <summary>可以办的各种变更。</summary>
    public IReadOnlyList<ActKind> Acts =>
        Unit.ClosedOn <= Today ? [] : [.. UnitActs.All.Where(kind => kind != UnitActs.Create && !(kind == UnitActs.Close && Unit.ClosedOn is not null) && May(kind, Organ.Id))];

    public static string NameOf(ActKind kind) => kind.Key[(kind.Key.IndexOf('.', StringComparison.Ordinal) + 1)..];

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        base.OnPageHandlerExecuting(context);
        if (context.Result is not null)
            return;
        if (long.TryParse(RouteData.Values["number"] as string, CultureInfo.InvariantCulture, out var number) && Tree.FindUnit(Organ.Id, number) is { } unit)
            Unit = unit;
        else
            context.Result = Hidden();
    }

    public async Task<IActionResult> OnGetAsync(string? act = null)
    {
        await Look(act);
        Form = UnitForm.Of(Unit, Head, Today);
        return Doing is null && act is not null ? Hidden() : Page();
    }

    /// <summary>办理；撤销先核对后果。</summary>
    public async Task<IActionResult> OnPostAsync(string act, bool confirmed = false)
    {
        await Look(act);
        if (Doing is null || Acts.FirstOrDefault(kind => NameOf(kind) == act) is not { } kind)
            return Hidden();
        if (!ModelState.IsValid)
            return Page();
        var asked = Fill(kind) with { LegalDate = Form.LegalDate == Today ? null : Form.LegalDate, Reason = Form.Reason, SeenVersion = Form.Seen };
        if (kind == UnitActs.Close && !confirmed)
            return Preview(asked);
        if (await Perform(asked) is Blocked<Receipt>(var findings))
        {
            await Refuse(kind, findings);
            return Page();
        }

        this.Tell($"已办理：{asked.Summary(Unit, Tree, Today)}。");
        return RedirectToPage(new { organ = Organ.Address, number = Unit.Number });
    }

    private async Task Refuse(ActKind kind, IReadOnlyList<Finding> findings)
    {
        ModelState.Refuse(findings, nameof(Form));
        if (findings.All(finding => finding.Rule != StorageRules.Version.Id))
            return;
        Conflict = await Conflict.Since(this, Unit.Subject, Form.Seen, Typed(kind));
        ModelState.Remove("Form.Seen");
        Form.Seen = Unit.Version;
    }

    private Dictionary<string, string?> Typed(ActKind kind) =>
        kind == UnitActs.Rename ? new(StringComparer.Ordinal) { ["名称"] = Form.Name }
        : kind == UnitActs.Move ? new(StringComparer.Ordinal) { ["上级科室"] = Form.ReadParent() is { } parent ? Tree.FindUnit(Organ.Id, parent)?.Name.On(Today) : null }
        : kind == UnitActs.Describe ? new(StringComparer.Ordinal) { ["联系电话"] = Form.Telephone, ["排列号"] = Form.Order }
        : kind == UnitActs.Head ? new(StringComparer.Ordinal) { ["负责人"] = Form.Head }
        : new(StringComparer.Ordinal);

    private PageResult Preview(UnitAct asked)
    {
        if (asked.Try(Tree, Today) is Blocked<DateOnly>(var findings))
            ModelState.Refuse(findings, nameof(Form));
        else
            Confirming = $"自 {asked.LegalDate ?? Today:yyyy-MM-dd} 起，{UnitName}不再出现在科室列表里，不能再任命岗位到它；履历一直保留。";
        return Page();
    }

    private UnitAct Fill(ActKind kind) =>
        kind == UnitActs.Rename ? new RenameUnit(Organ.Id, Unit.Number, Form.Name ?? "")
        : kind == UnitActs.Move ? new MoveUnit(Organ.Id, Unit.Number, Form.ReadParent())
        : kind == UnitActs.Describe ? new DescribeUnit(Organ.Id, Unit.Number, Form.Telephone, Form.ReadOrder())
        : kind == UnitActs.Head ? new HeadUnit(Organ.Id, Unit.Number, Form.Head)
        : new CloseUnit(Organ.Id, Unit.Number);

    private async Task Look(string? act)
    {
        Past = await Past.Of(this, Unit.Subject);
        Head = Unit.Head?.On(Today) is { } reference ? (await Platform.Names.Of([reference], HttpContext.RequestAborted)).GetValueOrDefault(reference) : null;
        Doing = Acts.Select(NameOf).FirstOrDefault(name => name == act);
    }
}
