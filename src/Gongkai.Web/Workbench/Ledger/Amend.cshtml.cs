using System.Globalization;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Storage.Ledger;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Notices;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Ledger;

/// <summary>更正一条账目：表单由事件的各栏装成；另一人办理，或者凭纸质签批；写明理由。</summary>
public sealed class AmendModel : ActPage
{
    /// <summary>各栏在表单里的名字都以它开头，后面是栏在内容里的位置。</summary>
    public const string FieldPrefix = "Field.";

    private Amendable amendable = null!;
    private Entry wrong = null!;
    private Dictionary<string, string?> typed = [];

    [BindProperty]
    public AmendForm Form { get; set; } = new();

    /// <summary>被更正的一条，说成人话。</summary>
    public ToldEntry Told { get; private set; } = null!;

    /// <summary>记录的名称。</summary>
    public string Name { get; private set; } = "";

    /// <summary>记录自己的页。</summary>
    public string Back => Records.Address(this, Subject);

    /// <summary>可以更正的各栏。</summary>
    public IReadOnlyList<EventField> Fields { get; private set; } = [];

    /// <summary>不以更正改变的各栏，照样写出。</summary>
    public IReadOnlyList<EventField> FixedFields { get; private set; } = [];

    /// <summary>各栏现在的值，写成文字。</summary>
    public IReadOnlyDictionary<string, string?> Texts { get; private set; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    /// <summary>这一笔为什么不以更正改变；可以的为 <c>null</c>。</summary>
    public Finding? Refused { get; private set; }

    /// <summary>更正之后，答复期限怎样；不是办件记录的没有。</summary>
    public IReadOnlyList<string> Consequences { get; private set; } = [];

    /// <summary>核对时列出的改动。</summary>
    public IReadOnlyList<ToldChange> Changes { get; private set; } = [];

    /// <summary>只有一名经办人的机关，可以凭纸质签批。</summary>
    public bool MayUsePaper => Staff.HasOneOfficer(Organ, Today);

    /// <summary>本机关已上传的扫描件，作纸质签批的凭据。</summary>
    public IReadOnlyList<Choice> Scans { get; private set; } = [];

    /// <summary>上传扫描件的页。</summary>
    public string? Upload => Tree.Find(Organ) is { } office ? Url.Page("/Workbench/Attachments/Index", new { organ = office.Address }) : null;

    /// <summary>本人就是记下的人，必须凭纸质签批。</summary>
    public bool IsOwn => Told.By.Involves(Me.Person);

    public DateOnly LegalDate => wrong.LegalDate;

    protected override Subject? Target => wrong.Subject;

    protected override IReadOnlyDictionary<string, string?> Typed => typed;

    private long Organ => Subject.Organ;

    private Subject Subject => new(
        long.Parse((string)RouteData.Values["organ"]!, CultureInfo.InvariantCulture),
        (string)RouteData.Values["kind"]!,
        long.Parse((string)RouteData.Values["number"]!, CultureInfo.InvariantCulture));

    private long Number => long.Parse((string)RouteData.Values["entry"]!, CultureInfo.InvariantCulture);

    /// <summary>号所指的记录可以选哪些：机关、科室；没有清单的为空，照原样写号。</summary>
    public IReadOnlyList<Choice> ChoicesOf(EventField field) => field switch
    {
        { Type.IsEnum: true } => [.. EnumTerm.All(field.Type).Select(one => new Choice(EventField.Key(one.Value), one.Term))],
        { ListedEnum: { } listed } => [.. EnumTerm.All(listed).Select(one => new Choice(EventField.Key(one.Value), one.Term))],
        { Refers: Gongkai.Core.Organs.Organ.SubjectKind } => [.. Tree.Walk(Today).Select(one => new Choice($"{one.Organ.Id}", one.Organ.NameOn(Today)))],
        { Refers: Unit.SubjectKind } => [.. Tree.UnitsOf(Organ).Select(unit => new Choice($"{unit.Number}", unit.Name.On(Today)))],
        _ => [],
    };

    protected override async Task<bool> Open()
    {
        if (Amendables.Find(Subject.Kind) is not { } found || !May(found.Kind, Organ))
            return false;
        var history = await Platform.History.Load(Subject, HttpContext.RequestAborted);
        if (history.Facts.FirstOrDefault(entry => entry.Number == Number) is not { } entry)
            return false;
        (amendable, wrong, Refused) = (found, entry, found.RefusalOf(entry, history));
        var fields = EventFields.Of(entry.Fact);
        Fields = [.. fields.Where(field => field.IsWritable && !found.Fixed.Contains(field.Path, StringComparer.Ordinal))];
        FixedFields = [.. fields.Where(field => !Fields.Contains(field) && field.Value is not null)];
        Texts = await Platform.History.Text(Subject, fields, HttpContext.RequestAborted);
        Name = SubjectWords.Of(Subject, Tree, Staff, await Platform.Names.Of(Staff.People.Select(person => person.Id), HttpContext.RequestAborted), Today);
        Told = (await Platform.History.Tell(Subject, 1, int.MaxValue, HttpContext.RequestAborted)).Entries.First(one => one.Number == Number);
        if (HttpMethods.IsGet(Request.Method))
            Form.LegalDate = entry.LegalDate;
        if (MayUsePaper)
            Scans = await PaperScans.Of(Platform, Organ, HttpContext.RequestAborted);
        return true;
    }

    protected override async Task<IReadOnlyList<Act>> Read()
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in Fields)
        {
            var name = FieldPrefix + field.Path;
            var written = string.Join(' ', Request.Form[name].OfType<string>());
            ModelState.SetModelValue(name, field.ListedEnum is null ? written : Request.Form[name].ToArray(), written);
            var (value, problem) = field.Read(written);
            if (problem is null)
                ModelState.MarkFieldValid(name);
            else
                ModelState.AddModelError(name, problem);
            values[field.Path] = value;
        }

        if (Form.LegalDate is null)
            ModelState.AddModelError("Form.LegalDate", "请填写法律上的日期");
        if (!ModelState.IsValid)
            return [];
        var act = new Amend(amendable, Subject, Number, EventFields.With(wrong.Fact, values), Form.LegalDate == wrong.LegalDate ? null : Form.LegalDate, Form.Paper()) { Reason = Form.Reason };
        Changes = await Between(act);
        Consequences = Subject.Kind == DisclosureCase.SubjectKind ? await After(act) : [];
        return [act];
    }

    protected override Task<IActionResult> Done(IReadOnlyList<Receipt> receipts)
    {
        this.Tell($"第 {Number} 笔已更正；原来的内容仍在履历里。");
        return Task.FromResult<IActionResult>(Redirect(Records.Address(this, Subject)));
    }

    // A case amended is a case with another clock: said before it is confirmed.
    private async Task<IReadOnlyList<string>> After(Amend act)
    {
        var stop = HttpContext.RequestAborted;
        var history = await Platform.History.Load(Subject, stop);
        var amended = history with { Entries = [.. history.Facts.Select(entry => entry.Number == Number ? entry with { Fact = act.Corrected, LegalDate = act.CorrectDate ?? entry.LegalDate } : entry)] };
        return DisclosureCase.From(history) is { } before && DisclosureCase.From(amended) is { } after
            ? [.. CaseEffect.Tell(before, after, await Platform.Requests.Calendar(stop))]
            : [];
    }

    private async Task<IReadOnlyList<ToldChange>> Between(Amend act)
    {
        var now = await Platform.History.Text(Subject, EventFields.Of(act.Corrected), HttpContext.RequestAborted);
        typed = Fields.ToDictionary(field => field.Label, field => now[field.Path], StringComparer.Ordinal);
        typed["法律上的日期"] = $"{act.CorrectDate ?? wrong.LegalDate:yyyy-MM-dd}";
        return
        [
            .. Fields.Where(field => Texts[field.Path] != now[field.Path]).Select(field => new ToldChange(field.Label, Texts[field.Path], now[field.Path])),
            .. act.CorrectDate is { } date ? [new ToldChange("法律上的日期", $"{wrong.LegalDate:yyyy-MM-dd}", $"{date:yyyy-MM-dd}")] : Array.Empty<ToldChange>(),
        ];
    }
}

/// <summary>更正共有的各栏：日期、理由、纸质签批。</summary>
public sealed class AmendForm
{
    public DateOnly? LegalDate { get; set; }

    public string? Reason { get; set; }

    public string? SignerName { get; set; }

    public DateOnly? SignedOn { get; set; }

    public long? Scan { get; set; }

    /// <summary>一栏也没有填的，不是纸质签批。</summary>
    public PaperSignature? Paper() =>
        SignerName is null && SignedOn is null && Scan is null ? null : new PaperSignature(SignerName ?? "", SignedOn ?? DateOnly.MaxValue, Scan ?? 0);
}
