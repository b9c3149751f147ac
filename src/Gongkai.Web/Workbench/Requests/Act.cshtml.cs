using System.Globalization;
using Gongkai.Core.Attachments;
using Gongkai.Core.Fees;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Remedies;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Storage.Requests;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Notices;
using Gongkai.Web.Workbench.Organs;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Requests;

/// <summary>对一件申请办一种行为：填写，看清对期限的后果，确认。各种行为的栏目在 <see cref="CaseForms"/>。</summary>
public sealed class CaseActModel : ActPage
{
    /// <summary>各栏，按键。</summary>
    [BindProperty]
    public IDictionary<string, string?> Form { get; set; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    public Organ Organ { get; private set; } = null!;

    public string BriefName => Organ.BriefNameOn(Today);

    public CaseForm Asked { get; private set; } = null!;

    public CaseScene Scene { get; private set; } = null!;

    /// <summary>拟处理决定，还没有选答复类型：先依次问各个问题。</summary>
    public bool IsChoosing => Asked.Kind == CaseActs.Decide && Scene.Answer is null;

    /// <summary>协办和征求意见不是一回事：先看清两种的到期日，选定一种，才填表。</summary>
    public bool IsWeighing => (Asked.Kind == CaseActs.RequestMaterial || Asked.Kind == CaseActs.ConsultOrgan) && HttpMethods.IsGet(Request.Method) && !Request.Query.ContainsKey("chosen")
        && May(CaseActs.RequestMaterial, Organ.Id) && May(CaseActs.ConsultOrgan, Organ.Id);

    /// <summary>确认以后的后果；正在核对时才有。</summary>
    public IReadOnlyList<string> Consequences { get; private set; } = [];

    /// <summary>全部各栏：自己的、日期、纸质签批、理由。</summary>
    public IReadOnlyList<FormField> Fields { get; private set; } = [];

    public string Back => Url.Page("/Workbench/Requests/Case", new { organ = Organ.Address, number = Scene.Record.Number })!;

    protected override Subject? Target => IsOfRemedy ? null : Scene.Record.Subject;

    private bool IsOfRemedy => Asked.Kind.SubjectKind == Remedy.SubjectKind || Asked.Kind == RemedyActs.Redo;

    protected override async Task<bool> Open()
    {
        if (Tree.At(RouteData.Values["organ"] as string ?? "") is not { } organ || !May(ViewActs.Case, organ.Id)
            || !long.TryParse(RouteData.Values["number"] as string, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || CaseForms.Find(RouteData.Values["act"] as string ?? "") is not { } form || !May(form.Kind, organ.Id)
            || await Platform.Cases.Find(organ.Id, number, HttpContext.RequestAborted) is not { } record)
            return false;
        (Organ, Asked) = (organ, form);
        var stop = HttpContext.RequestAborted;
        var people = await Platform.Names.Of(HandlerChoices.Of(this, organ.Id), stop);
        var others = (await Platform.Cases.Current(organ.Id, stop)).Where(row => row.IsOpen && row.Number != number).ToList();
        var scans = (await Platform.Attachments.Of(record.Subject, stop)).Where(one => !one.IsErased && one.Particulars.Purpose == AttachmentPurpose.Scan);
        Scene = new CaseScene(
            organ.Id, record, Today, UnitChoices.Of(Tree.WalkUnits(organ.Id, Today), Today),
            [.. people.Select(person => new Choice(person.Key.ToString(CultureInfo.InvariantCulture), person.Value))],
            [.. Related(organ.Id).Select(one => new Choice(one.Id.ToString(CultureInfo.InvariantCulture), one.NameOn(Today)))],
            others, await Ordinal(organ.Id, record), [.. scans.Select(scan => new Choice(scan.Subject.Number.ToString(CultureInfo.InvariantCulture), $"第 {scan.Subject.Number} 号附件"))])
        {
            Called = name => Tree.Called(name.Trim(), Today)?.Id,
            Answer = record.One.Locked ?? AnswerTypeName.Find(Form.AsReadOnly().GetValueOrDefault("Answer") ?? Request.Query["answer"])?.Type,
        };
        Fields = AllFields();
        return true;
    }

    protected override async Task<IReadOnlyList<Act>> Read()
    {
        var given = new FormAnswers(Form.AsReadOnly(), ModelState);
        given.Check(Fields);
        if (!ModelState.IsValid || IsChoosing)
            return [];
        var fact = Asked.Fact(Scene, given);
        if (fact is MaterialRequested { What: { } what } && await Named(what))
            given.Refuse("What", $"〔{CaseRules.RequestMaterial.Id}〕要什么里写着申请人的姓名或名称；查材料不需要知道是谁申请的，请删去");
        if (!ModelState.IsValid || Asked.Act(Scene, given, fact) is not { } act)
            return [];
        var on = given.Day("On")!.Value;
        Consequences = [.. Told(fact, on)];
        return [act with { LegalDate = Asked.Kind == RemedyActs.Redo ? null : on, Reason = given["Reason"] }];
    }

    // Who looks for papers need not know who applied.
    private async Task<bool> Named(string what) =>
        await Platform.Cases.PartiesOf(Scene.Record.Application, HttpContext.RequestAborted) is { } parties
        && parties.Principals.Append(parties.Agent).Append(parties.Guardian).OfType<Party>().Any(party => party.Name.Trim().Length > 1 && what.Contains(party.Name.Trim(), StringComparison.Ordinal));

    protected override Task<IActionResult> Done(IReadOnlyList<Receipt> receipts)
    {
        this.Tell($"已办理：{Asked.Kind.Term}。");
        return Task.FromResult<IActionResult>(Redirect(Back));
    }

    /// <summary>一栏现在写着什么。</summary>
    public string? Shown(FormField field) => HttpMethods.IsPost(Request.Method) ? Form.AsReadOnly().GetValueOrDefault(field.Key) : field.Usual;

    /// <summary>核对时写给人看的。</summary>
    public string? Told(FormField field) => Form.AsReadOnly().GetValueOrDefault(field.Key) is not { Length: > 0 } text ? null
        : field.Choices.FirstOrDefault(choice => choice.Value == text)?.Name.Trim('　') ?? $"{text}{(field.Unit is null ? "" : $" {field.Unit}")}";

    private List<FormField> AllFields() =>
    [
        .. Asked.Fields(Scene),
        FormField.Day("On", Asked.DayLabel, Today, Asked.DayHint),
        .. Asked.MayBePaper && Staff.Officers(Organ.Id, Today) == 1 ? PaperForm.Fields(Scene) : [],
        FormField.Words("Reason", Asked.NeedsReason ? "理由" : "备注", "记在账上；不写姓名、电话、证件号码。", optional: !Asked.NeedsReason),
    ];

    private IEnumerable<string> Told(CaseFact? fact, DateOnly on)
    {
        if (fact is MaterialRequested material)
        {
            yield return material.AskedOrgan is null ? $"{material.From}不在本平台上：请另行送达，答复由您登记"
                : HasSomeone(material) ? $"{material.From}的“今天”里看得到要什么和内部期限，由它自己答复；看不到申请人是谁"
                : $"{material.From}现在没有可以答复的人：请另行联系，答复可以由您登记";
        }

        if (fact is FeeNoticed { Calculation: { } calculation } fee)
            yield return string.Create(CultureInfo.InvariantCulture, $"应缴 {fee.Amount / 100m:0.##} 元。{calculation}");
        if (fact is null)
            yield return "原件的期限和答复不变。";
        // What the law refuses is said by the ledger itself; only what may happen has consequences.
        else if (new CaseLaw(Scene.Calendar).Try(Scene.One, fact, on) is Allowed<DisclosureCase>(var after))
        {
            foreach (var line in CaseEffect.Tell(Scene.One, after, Scene.Calendar))
                yield return line;
        }
    }

    private bool HasSomeone(MaterialRequested material) => Staff.PostsAt(material.AskedOrgan!.Value).Any(post =>
        post.IsHeld(Today) && post.Role is Role.CaseOfficer or Role.Handler or Role.UnitHead && Assistance.Concerns(material.AskedUnit, post, Tree, Today));

    private IEnumerable<Organ> Related(long organ) => Tree.Walk(Today).Select(one => one.Organ).Where(one => Tree.IsAbove(one.Id, organ, Today) || Tree.IsAbove(organ, one.Id, Today));

    private async Task<int?> Ordinal(long organ, CaseRecord record)
    {
        if (Asked.Kind != CaseActs.NoticeFee || record.Application.Particulars.ApplicantKey is not { } key)
            return null;
        var all = await Platform.Requests.OfApplicant(organ, key, HttpContext.RequestAborted);
        return all.Any(one => one.Number == record.Number) ? MonthlyCount.OrdinalOf(record.Number, all) : null;
    }
}
