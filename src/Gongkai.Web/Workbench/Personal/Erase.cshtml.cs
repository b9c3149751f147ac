using System.Globalization;
using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.Operations;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Notices;
using Gongkai.Web.Workbench.Ledger;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Personal;

/// <summary>删除一份记录所引的个人信息：选哪些、写明理由、看清会没有什么，再确认；账目留下。附件有自己的页。</summary>
public sealed class ErasePersonalModel : ActPage
{
    [BindProperty]
    public EraseForm Form { get; set; } = new();

    /// <summary>记录的名称。</summary>
    public string Name { get; private set; } = "";

    /// <summary>这份记录所引的，由先到后；已经删除的也在内。</summary>
    public IReadOnlyList<PersonalItem> All { get; private set; } = [];

    /// <summary>还在的。</summary>
    public IReadOnlyList<PersonalItem> Present => [.. All.Where(one => !one.Held.IsErased)];

    /// <summary>选了要删除的。</summary>
    public IReadOnlyList<PersonalItem> Chosen => [.. Present.Where(one => Form.Numbers.Contains(one.Key, StringComparer.Ordinal))];

    public IReadOnlyList<Choice> Choices => [.. Present.Select(one => new Choice(one.Key, $"{one.Where}：{one.What}", one.IsCurrent ? "现在用的" : null))];

    /// <summary>记录自己的页。</summary>
    public string Back => Records.Address(this, Record);

    /// <summary>对还在用的人意味着什么；没有的为 <c>null</c>。</summary>
    public string? Consequence => Record.Kind == Person.SubjectKind && Staff.Find(Record.Number) is { IsSuspended: false } person && Chosen.Any(one => one.IsCurrent)
        ? $"此人还在用：删除之后各页只显示登录名 {person.SignInName}，要显示姓名须重新登记"
        : null;

    private Subject Record => new(
        long.Parse((string)RouteData.Values["organ"]!, CultureInfo.InvariantCulture),
        (string)RouteData.Values["kind"]!,
        long.Parse((string)RouteData.Values["number"]!, CultureInfo.InvariantCulture));

    /// <summary>可以在这里删除的记录：人员、科室等；附件另有一页，连同文件一起删。</summary>
    public static string? Address(WorkbenchPage page, Subject record) => page.May(OperationActs.ErasePersonalData, record.Organ)
        ? page.Url.Page("/Workbench/Personal/Erase", new { organ = record.Organ, kind = record.Kind, number = record.Number })
        : null;

    protected override async Task<bool> Open()
    {
        if (!May(OperationActs.ErasePersonalData, Record.Organ) || Record.Kind == Attachment.SubjectKind)
            return false;
        var stop = HttpContext.RequestAborted;
        var current = Current();
        All = [.. (await Platform.History.Personal(Record, stop)).Select(held => new PersonalItem(held, held.Reference == current))];
        Name = SubjectWords.Of(Record, Tree, Staff, await Platform.Names.Of(Staff.People.Select(person => person.Id), stop), Today);
        return All.Count > 0;
    }

    private PersonalReference? Current() => Record.Kind switch
    {
        Person.SubjectKind => Staff.Find(Record.Number)?.Details,
        Unit.SubjectKind => Tree.FindUnit(Record.Organ, Record.Number)?.Head?.On(Today),
        _ => null,
    };

    protected override Task<IReadOnlyList<Act>> Read()
    {
        if (Chosen.Count == 0)
            ModelState.AddModelError("Form.Numbers", "请选择要删除的");
        return Task.FromResult<IReadOnlyList<Act>>([.. Chosen.Select(one => new ErasePersonalData(one.Held.Reference) { Reason = Form.Reason })]);
    }

    protected override Task<IActionResult> Done(IReadOnlyList<Receipt> receipts)
    {
        foreach (var one in Chosen)
            Platform.Names.Forget(one.Held.Reference);
        this.Tell($"已删除 {receipts.Count} 份个人信息，账目留下。");
        return Task.FromResult<IActionResult>(Redirect(Back));
    }
}

/// <summary>删除个人信息的各栏。</summary>
public sealed class EraseForm
{
    public string[] Numbers { get; set; } = [];

    public string? Reason { get; set; }
}
