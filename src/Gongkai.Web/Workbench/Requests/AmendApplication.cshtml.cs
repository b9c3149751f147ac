using System.Globalization;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Storage.Requests;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Notices;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Requests;

/// <summary>更正申请登记：申请人和所需信息写错的，由另一人改正。证件号码不回填，留空为不改。</summary>
public sealed class AmendApplicationModel : ActPage
{
    private Parties? parties;
    private string? description;

    [BindProperty]
    public AmendApplicationForm Form { get; set; } = new();

    public Organ Organ { get; private set; } = null!;

    public CaseRecord Record { get; private set; } = null!;

    /// <summary>现在的证件号码，遮蔽的；没有的、不可看的为 <c>null</c>。</summary>
    public string? Masked { get; private set; }

    public bool HasAgent => parties?.Agent is not null;

    /// <summary>为什么不能更正；可以的为 <c>null</c>。</summary>
    public Finding? Refused { get; private set; }

    /// <summary>要改的各栏；姓名和联系方式写出前后，证件号码不写。</summary>
    public IReadOnlyList<(string Label, string? Before, string? After)> Changes { get; private set; } = [];

    public bool MayUsePaper => Staff.HasOneOfficer(Organ.Id, Today);

    /// <summary>本机关已上传的扫描件，作纸质签批的凭据。</summary>
    public IReadOnlyList<Choice> Scans { get; private set; } = [];

    public string Back => Url.Page("/Workbench/Requests/Case", new { organ = Organ.Address, number = Record.Number })!;

    protected override Subject? Target => Record.Application.Subject;

    protected override async Task<bool> Open()
    {
        var stop = HttpContext.RequestAborted;
        if (Tree.At((string)RouteData.Values["organ"]!) is not { } organ || !May(ViewActs.Case, organ.Id) || !May(CaseActs.AmendApplication, organ.Id)
            || !new[] { Facet.Applicant, Facet.Contact, Facet.FreeText }.All(facet => CaseSight.Sees(this, facet, organ.Id))
            || !long.TryParse((string)RouteData.Values["number"]!, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || await Platform.Cases.Find(organ.Id, number, stop) is not { } record)
            return false;
        (Organ, Record) = (organ, record);
        (parties, description) = (await Platform.Cases.PartiesOf(record.Application, stop), await Platform.Cases.DescriptionOf(record.Application, stop));
        Refused = AmendApplication.RefusalOf(await Platform.History.Load(record.Application.Subject, stop))
            ?? (parties is null || description is null ? new Finding(CaseRules.Amend.Id, CaseRules.Amend.Severity, [], Expected: null, Actual: null, "内容已依法删除，没有可以更正的") : null);
        Masked = CaseSight.Sees(this, Facet.IdentityDocument, organ.Id) && parties?.Principals[0].Identity is { Length: > 0 } identity ? Masking.Of(identity) : null;
        if (HttpMethods.IsGet(Request.Method) && parties is not null)
            Form = AmendApplicationForm.Of(record.Application.Particulars.Kind, parties, description);
        if (MayUsePaper)
            Scans = await PaperScans.Of(Platform, organ.Id, HttpContext.RequestAborted);
        return true;
    }

    protected override async Task<IReadOnlyList<Act>> Read()
    {
        if (Refused is not null || parties is null)
            return [];
        if (ApplicantKindName.Find(Form.Kind) is not { } kind)
        {
            ModelState.AddModelError("Form.Kind", "请选择申请人类别");
            return [];
        }

        var corrected = Form.Corrected(parties);
        var isSame = corrected.ToContent() == parties.ToContent();
        var wanted = Form.Description?.Trim() ?? "";
        Changes = [.. Form.Changes(Record.Application.Particulars.Kind, kind, parties, corrected, description, wanted)];
        return
        [
            new AmendApplication(
                Organ.Id, Record.Application.Subject.Number, kind.Kind, isSame ? null : corrected, isSame ? null : await Platform.Applicants.Of(Organ.Id, corrected, HttpContext.RequestAborted),
                wanted == description ? null : wanted, Form.Paper())
            { Reason = Form.Reason },
        ];
    }

    protected override Task<IActionResult> Done(IReadOnlyList<Receipt> receipts)
    {
        this.Tell("申请登记已更正；原来的内容仍封存着，账上两笔都在。");
        return Task.FromResult<IActionResult>(Redirect(Back));
    }
}

/// <summary>更正申请登记的各栏。</summary>
public sealed class AmendApplicationForm
{
    public string? Kind { get; set; }

    public string? Name { get; set; }

    /// <summary>正确的证件号码；留空为不改。</summary>
    public string? Identity { get; set; }

    public string? Phone { get; set; }

    public string? Email { get; set; }

    public string? Address { get; set; }

    public string? Agent { get; set; }

    public string? AgentPhone { get; set; }

    public string? Description { get; set; }

    public string? Reason { get; set; }

    public string? SignerName { get; set; }

    public DateOnly? SignedOn { get; set; }

    public long? Scan { get; set; }

    /// <summary>照现在的填好；证件号码不填。</summary>
    public static AmendApplicationForm Of(ApplicantKind kind, Parties parties, string? description) => new()
    {
        Kind = ApplicantKindName.Of(kind).Key,
        Name = parties.Principals[0].Name,
        Phone = parties.Principals[0].Phone,
        Email = parties.Principals[0].Email,
        Address = parties.Principals[0].Address,
        Agent = parties.Agent?.Name,
        AgentPhone = parties.Agent?.Phone,
        Description = description,
    };

    /// <summary>改正之后的各方；表单上没有的照旧。</summary>
    public Parties Corrected(Parties parties)
    {
        var first = parties.Principals[0];
        return parties with
        {
            Principals = [first with { Name = Name?.Trim() ?? "", Identity = Text(Identity) ?? first.Identity, Phone = Text(Phone), Email = Text(Email), Address = Text(Address) }, .. parties.Principals.Skip(1)],
            Agent = parties.Agent is { } agent ? agent with { Name = Text(Agent) ?? agent.Name, Phone = Text(AgentPhone) } : null,
        };
    }

    /// <summary>改动的各栏，前后；证件号码只说改了。</summary>
    public IEnumerable<(string Label, string? Before, string? After)> Changes(ApplicantKind before, ApplicantKindName after, Parties parties, Parties corrected, string? description, string wanted)
    {
        var (old, now) = (parties.Principals[0], corrected.Principals[0]);
        List<(string Label, string? Before, string? After)> all =
        [
            ("申请人类别", ApplicantKindName.Of(before).Name, after.Name),
            ("姓名或名称", old.Name, now.Name),
            ("电话", old.Phone, now.Phone),
            ("电子邮箱", old.Email, now.Email),
            ("通信地址", old.Address, now.Address),
            ("代理人", parties.Agent?.Name, corrected.Agent?.Name),
            ("代理人电话", parties.Agent?.Phone, corrected.Agent?.Phone),
            ("所需信息", description, wanted),
        ];
        return old.Identity == now.Identity ? all.Where(one => one.Before != one.After) : all.Where(one => one.Before != one.After).Append(("证件号码", "原来的", "改为所填的"));
    }

    /// <summary>一栏也没有填的，不是纸质签批。</summary>
    public PaperSignature? Paper() =>
        SignerName is null && SignedOn is null && Scan is null ? null : new PaperSignature(SignerName ?? "", SignedOn ?? DateOnly.MaxValue, Scan ?? 0);

    private static string? Text(string? value) => value?.Trim() is { Length: > 0 } text ? text : null;
}
