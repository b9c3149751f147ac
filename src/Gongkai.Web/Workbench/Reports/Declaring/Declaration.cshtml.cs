using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Reports.Declaring;
using Gongkai.Core.Rules;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Notices;
using Gongkai.Web.Workbench.Reports.Importing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Reports.Declaring;

/// <summary>一条申报：数、期间、来源、依据、谁统计谁申报谁核实；另一人在此核实或者退回。</summary>
[RequestSizeLimit(LargestForm)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestForm)]
public sealed class DeclarationModel : FiguresPage
{
    private const int LargestForm = 32 * 1024 * 1024;

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? SignerName { get; set; }

    [BindProperty]
    public DateOnly? SignedOn { get; set; }

    [BindProperty]
    public IFormFile? Scan { get; set; }

    public FigureDeclaration Declaration { get; private set; } = null!;

    /// <summary>统计人的姓名；已依法删除的为 <c>null</c>。</summary>
    public string? CountedBy { get; private set; }

    public string Declarer { get; private set; } = "";

    public string? Judge { get; private set; }

    public bool IsWaiting => Declaration.State == FigureDeclarationState.Waiting;

    public bool MayConfirm => IsWaiting && MayFor(FigureActs.Confirm, Declaration.Unit);

    /// <summary>本人申报的：由另一人核实，自己只能收回。</summary>
    public bool IsOwn => Declaration.Who.Involves(Me.Person);

    /// <summary>只有一名经办人，可以登记纸质签批。</summary>
    public bool MayPaper => MayConfirm && Staff.HasOneOfficer(Organ.Id, Today);

    public bool MayChange => Declaration.State == FigureDeclarationState.Confirmed && MayFor(FigureActs.Declare, Declaration.Unit);

    public async Task<IActionResult> OnGetAsync(int year, int number) => await Load(year, number) ? Page() : Hidden();

    public async Task<IActionResult> OnPostConfirmAsync(int year, int number) =>
        await Load(year, number) && MayFor(FigureActs.Confirm, Declaration.Unit) ? await Do("已核实，计入年报。", new ConfirmFigure(Organ.Id, year, number)) : Hidden();

    public async Task<IActionResult> OnPostReturnAsync(int year, int number) =>
        await Load(year, number) && MayFor(FigureActs.Return, Declaration.Unit) ? await Do("已退回，申报的人会看到理由。", new ReturnFigure(Organ.Id, year, number) { Reason = Reason }) : Hidden();

    /// <summary>登记另一人的纸质签批。</summary>
    public async Task<IActionResult> OnPostPaperAsync(int year, int number)
    {
        if (!await Load(year, number) || !MayPaper)
            return Hidden();
        if (Scan is not { Length: > 0 } file || SignedOn is not { } on)
        {
            ModelState.AddModelError(nameof(Scan), "请填写签批日期，附签批的扫描件");
            return Page();
        }

        using var content = new MemoryStream();
        await file.CopyToAsync(content, HttpContext.RequestAborted);
        var kept = await OriginalFile.Keep(Platform, ActingFor(AttachmentActs.Add, Organ.Id), Sheet.Subject, file.FileName, content.GetBuffer().AsMemory(0, (int)content.Length), HttpContext.RequestAborted);
        if (kept.Number is not { } scan)
        {
            ModelState.AddModelError(nameof(Scan), kept.Forbidden.Count > 0 ? string.Join('；', kept.Forbidden) : "这种格式不能作附件，请传 PDF 或者图片");
            return Page();
        }

        return await Do("已登记签批，计入年报。", new ConfirmFigure(Organ.Id, year, number, new PaperSignature(SignerName ?? "", on, scan)));
    }

    private async Task<IActionResult> Do(string done, FigureAct act)
    {
        switch (await Platform.Acts.Perform(For(act.Kind, Declaration.Unit) ?? ActingFor(act.Kind, Organ.Id), act, HttpContext.RequestAborted))
        {
            case Allowed<Receipt>:
                this.Tell(done);
                return RedirectToPage("/Workbench/Reports/Declaring/Index", new { organ = Organ.Address, year = Year });
            case Blocked<Receipt>(var findings):
                ModelState.Refuse(findings);
                return Page();
            default:
                throw new InvalidOperationException("An outcome is allowed or blocked.");
        }
    }

    private async Task<bool> Load(int year, int number)
    {
        if (!await Open(year) || Sheet.Find(number) is not { } found)
            return false;
        Declaration = found;
        CountedBy = (await Platform.Names.Of([found.Particulars.CountedBy], HttpContext.RequestAborted)).GetValueOrDefault(found.Particulars.CountedBy);
        Declarer = found.Who.Person == 0 ? "平台" : await Platform.Names.Of(found.Who.Person, HttpContext.RequestAborted);
        Judge = found.JudgedBy is null ? null : found.JudgedBy.Person == 0 ? "平台" : await Platform.Names.Of(found.JudgedBy.Person, HttpContext.RequestAborted);
        return true;
    }
}
