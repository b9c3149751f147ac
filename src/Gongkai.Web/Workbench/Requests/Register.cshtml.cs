using Gongkai.Core.Calendar;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Privacy;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Storage.Requests;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Notices;
using Gongkai.Web.Portal.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Primitives;

namespace Gongkai.Web.Workbench.Requests;

/// <summary>登记申请：当面、口头、邮寄、平信、传真、转来、代网上登记。先核对有没有重复，再登记；同一张表单交两次只登记一次。</summary>
[RequestSizeLimit(LargestForm)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestForm, MemoryBufferThreshold = LargestForm, ValueLengthLimit = 64 * 1024)]
public sealed class RegisterModel : RequestsPage
{
    private const int LargestForm = 32 * 1024 * 1024;

    [BindProperty]
    public RegisterForm Form { get; set; } = new();

    /// <summary>核对的一步：登记之后会怎样；不在核对的为 <c>null</c>。</summary>
    public IReadOnlyList<string>? Consequences { get; private set; }

    /// <summary>同一申请人要过相像内容的各件。</summary>
    public IReadOnlyList<CaseRow> Similar { get; private set; } = [];

    /// <summary>同一申请人当月已有几件；认不出的为 <c>null</c>。</summary>
    public int? ThisMonth { get; private set; }

    /// <summary>已经收下的扫描件、证件照片；出错、返回修改都还在。</summary>
    public IReadOnlyList<DraftFile> Papers { get; private set; } = [];

    protected override bool MayOpen(Organ organ) => May(CaseActs.Register, organ.Id);

    public void OnGet() => Form = new RegisterForm { On = Today, Once = Guid.NewGuid().ToString("N") };

    public async Task<IActionResult> OnPostEditAsync()
    {
        await Look();
        return Page();
    }

    /// <summary>去掉一份收下的文件。</summary>
    public async Task<IActionResult> OnPostDropAsync(long remove)
    {
        if (Form.Papers is { Length: > 0 } token)
            await Platform.Drafts.Detach(Organ.Id, token, remove, HttpContext.RequestAborted);
        await Look();
        return Page();
    }

    /// <summary>核对：填得对不对，有没有重复，期限到哪天。随表单来的文件先收下。</summary>
    public async Task<IActionResult> OnPostAsync(IReadOnlyList<IFormFile>? scans, IReadOnlyList<IFormFile>? identityFiles)
    {
        await Take(scans ?? [], isIdentity: false);
        await Take(identityFiles ?? [], isIdentity: true);
        await Look();
        if (await Asked() is not { } act)
            return Page();
        if (await Platform.Acts.Try(ActingFor(act.Kind, Organ.Id), [act], HttpContext.RequestAborted) is { Count: > 0 } findings)
        {
            ModelState.Refuse(findings, nameof(Form));
            return Page();
        }

        await Compare(act);
        var calendar = await Platform.Requests.Calendar(HttpContext.RequestAborted);
        Consequences = [.. Told(act, calendar)];
        return Page();
    }

    public async Task<IActionResult> OnPostConfirmAsync()
    {
        if (Form.Once is { Length: 32 } once && RegisteredForms.Of(HttpContext.RequestServices).Find(Me.Person, once) is { } already)
        {
            this.Tell("这张表单已经登记过，就是这一件。");
            return RedirectToPage("/Workbench/Requests/Case", new { organ = Organ.Address, number = already });
        }

        await Look();
        if (await Asked() is not { } act)
            return Page();
        var papers = Papers.Count > 0 ? Form.Papers : null;
        switch (await Platform.Submissions.Register(ActingFor(act.Kind, Organ.Id), act, papers, HttpContext.RequestAborted))
        {
            case Allowed<Receipt>(var receipt):
                var number = receipt.Entries.First(entry => entry.Subject.Kind == DisclosureCase.SubjectKind).Subject.Number;
                if (Form.Once is { Length: 32 } used)
                    RegisteredForms.Of(HttpContext.RequestServices).Note(Me.Person, used, number);
                this.Tell(act.IsReceived ? $"已登记，受理号见下{(papers is null ? "；来件的扫描件可以在附件里上传" : $"；{Papers.Count} 份文件已经收在附件里")}。" : "已登记，等双方确认之后起算。");
                return RedirectToPage("/Workbench/Requests/Case", new { organ = Organ.Address, number });
            case Blocked<Receipt>(var findings):
                ModelState.Refuse(findings, nameof(Form));
                return Page();
            default:
                throw new InvalidOperationException("An outcome is allowed or blocked.");
        }
    }

    private async Task Look() =>
        Papers = Form.Papers is { Length: > 0 } token && await Platform.Drafts.Find(Organ.Id, token, HttpContext.RequestAborted) is { IsSubmitted: false } draft ? draft.Files : [];

    // What was chosen is kept at once, sealed: a form that is not right yet does not lose it.
    private async Task Take(IReadOnlyList<IFormFile> files, bool isIdentity)
    {
        var stop = HttpContext.RequestAborted;
        foreach (var file in files)
        {
            await using var content = file.OpenReadStream();
            var outcome = await Uploads.Check(file.FileName, content, stop) switch
            {
                Allowed<Uploads.Checked>(var good) => await Keep(good, content, isIdentity, stop),
                Blocked<Uploads.Checked>(var findings) => new Blocked<bool>(findings),
                _ => throw new InvalidOperationException("An outcome is allowed or blocked."),
            };
            if (outcome is Blocked<bool>(var refused))
                ModelState.AddModelError(isIdentity ? "identityFiles" : "scans", $"“{file.FileName}”没有收下：{string.Join('；', refused.Select(finding => finding.ToString()))}");
        }
    }

    private async Task<Outcome<bool>> Keep(Uploads.Checked good, Stream content, bool isIdentity, CancellationToken stop)
    {
        content.Position = 0;
        if (Form.Papers is not { Length: > 0 } || await Platform.Drafts.Find(Organ.Id, Form.Papers, stop) is null)
        {
            Form.Papers = await Platform.Drafts.Begin(Organ.Id, "{}", stop);
            // The step of confirming carries the form as it was handed in.
            Request.Form = new FormCollection(new Dictionary<string, StringValues>(Request.Form, StringComparer.OrdinalIgnoreCase) { ["Form.Papers"] = Form.Papers }, Request.Form.Files);
        }

        return await Platform.Drafts.Attach(Organ.Id, Form.Papers, content, new DraftFile(0, good.Name, good.MediaType, good.Extension, isIdentity, 0), stop);
    }

    private async Task<RegisterApplication?> Asked()
    {
        if (Form.Channel is null || ChannelName.Find(Form.Channel) is not { } channel)
            ModelState.AddModelError("Form.Channel", "请选择申请怎样来的");
        if (ApplicantKindName.Find(Form.Kind) is null)
            ModelState.AddModelError("Form.Kind", "请选择申请人类别");
        Require(Form.Name, "Form.Name", "请填写申请人的姓名或名称");
        Require(Form.Description, "Form.Description", "请填写所需信息的名称、文号或其他特征描述");
        if (Form.On is null)
            ModelState.AddModelError("Form.On", "请填写日期，如 2026-03-27");
        if (Form.Identity?.Trim() is { Length: 18 } number && number.All(char.IsAsciiLetterOrDigit) && !IdentityNumber.IsValid(number) && !CreditCode.IsValid(number))
            ModelState.AddModelError("Form.Identity", "证件号码的校验位不对，请对照证件再填一遍");
        if (Form.Channel == ChannelName.Of(Channel.Post).Key)
            Require(Form.Tracking, "Form.Tracking", "邮寄的请填写邮件号，签收之日以它为凭");
        if (Form.Channel == ChannelName.Of(Channel.Oral).Key && !Form.ReadBack)
            ModelState.AddModelError("Form.ReadBack", "口头申请的，代填之后读给申请人听，本人确认无误再登记");
        if (!ModelState.IsValid)
            return null;
        return await Form.ToAct(Organ.Id, key => Platform.Applicants.Of(Organ.Id, key, HttpContext.RequestAborted));
    }

    private async Task Compare(RegisterApplication act)
    {
        if (act.ApplicantKey is not { } key)
            return;
        var stop = HttpContext.RequestAborted;
        Similar = await Likeness.Of(Platform, Organ.Id, key, act.Description, stop);
        ThisMonth = (await Platform.Requests.OfApplicant(Organ.Id, key, stop)).Count(one => (one.ReceivedOn.Year, one.ReceivedOn.Month) == (Form.On!.Value.Year, Form.On.Value.Month));
    }

    private static IEnumerable<string> Told(RegisterApplication act, WorkdayCalendar calendar)
    {
        var opened = DisclosureCase.Blank.After(new CaseOpened(0, 1), act.LegalDate!.Value);
        if (act.IsReceived)
        {
            var received = opened.After(new CaseReceived(act.Channel), act.LegalDate.Value);
            yield return $"收到之日为 {act.LegalDate:yyyy-MM-dd}，次日起算，答复期限到 {CaseEffect.Due(AnswerClock.Of(received, calendar)!)}";
            yield return $"需要补正的，最迟在 {calendar.Add(act.LegalDate.Value, AnswerTerms.On(act.LegalDate.Value).Correction):yyyy-MM-dd} 一次告知";
            yield return "按收到之日所在的年度给受理号，不跳号、不复用";
        }
        else
        {
            yield return $"{ChannelName.Of(act.Channel).Name}以{ChannelName.Of(act.Channel).ReceivedOn}为收到之日：现在期限未起算，请在一个工作日内主动联系申请人确认";
        }
    }

    private void Require(string? value, string key, string message)
    {
        if (string.IsNullOrWhiteSpace(value))
            ModelState.AddModelError(key, message);
    }
}
