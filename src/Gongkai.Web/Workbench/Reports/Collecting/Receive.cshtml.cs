using System.Security.Cryptography;
using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Collecting;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Core.Reports.Records;
using Gongkai.Core.Rules;
using Gongkai.Documents.Reports;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Notices;
using Gongkai.Web.Portal.Reports;
using Gongkai.Web.Workbench.Reports.Importing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Reports.Collecting;

/// <summary>代收：主管部门替没有账号的单位交来一份文件，读、核对、存为这个机关上报的一份。</summary>
[RequestSizeLimit(LargestForm)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestForm)]
public sealed class ReceiveModel(CheckDesk desk) : CollectingPage
{
    private const int LargestForm = 32 * 1024 * 1024;
    private const int LongestExtension = 10;

    /// <summary>哪个机关：地址标识。</summary>
    [BindProperty(SupportsGet = true)]
    public string? Unit { get; set; }

    [BindProperty]
    public IFormFile? Document { get; set; }

    /// <summary>收到的日期；没有填的为今天。</summary>
    [BindProperty]
    public DateOnly? ReceivedOn { get; set; }

    public IReadOnlyList<Choice> Units { get; private set; } = [];

    protected override bool MayOpen(Organ organ) => May(CollectionActs.Change, organ.Id);

    public async Task<IActionResult> OnGetAsync(int year) => await Ready(year) ? Page() : Hidden();

    public async Task<IActionResult> OnPostAsync(int year)
    {
        if (!await Ready(year))
            return Hidden();
        var unit = Tree.At(Unit ?? "");
        if (unit is null || !Gathering!.Includes(unit.Id))
            ModelState.AddModelError(nameof(Unit), "请选择是哪个机关的");
        if (Document is not { Length: > 0 })
            ModelState.AddModelError(nameof(Document), "请选择一份年报");
        if (ReceivedOn > Today)
            ModelState.AddModelError(nameof(ReceivedOn), "收到的日期还没有到");
        if (!ModelState.IsValid)
            return Page();
        using var content = new MemoryStream();
        await Document!.CopyToAsync(content, HttpContext.RequestAborted);
        switch (await desk.Take(() => ReportReader.Read(content.GetBuffer().AsMemory(0, (int)content.Length)), HttpContext.RequestAborted))
        {
            case Served<Reading>(Recognised { Report: var report, Document: var document }):
                return await Keep(unit!, report, content.ToArray(), document);
            case Served<Reading>(Unreadable problem):
                ModelState.AddModelError(nameof(Document), $"没有读出来：{problem.Message}");
                return Page();
            default:
                ModelState.AddModelError(nameof(Document), "这份文件太复杂，没有读完，或者正在办理的人太多。请稍后再试，或者另存为 .docx 再交");
                return Page();
        }
    }

    private async Task<IActionResult> Keep(Organ unit, AnnualReport report, byte[] file, SourceDocument? document)
    {
        if (report.Year is { } written && written != Year)
        {
            ModelState.AddModelError(nameof(Document), $"这是 {written} 年度的年报，这里收的是 {Year} 年度");
            return Page();
        }

        var notes = report.Notes.Where(note => note.Severity >= Severity.Warning).Select(note => new ReportRemark(note.Where, note.Message)).ToList();
        if (report.Organ is { } printed && !unit.NameOn(Today).Contains(printed, StringComparison.Ordinal) && !printed.Contains(unit.BriefNameOn(Today), StringComparison.Ordinal))
            notes.Insert(0, new ReportRemark("", $"文件上印的机关是“{printed}”，请核对是不是交错了"));
        var act = new ReceiveFile(unit.Id, Organ.Id, Year, ReportContent.Of(report), Extension(), Convert.ToHexStringLower(SHA256.HashData(file)), notes) { LegalDate = ReceivedOn };
        var actor = OfficeActor(CollectionActs.Receive, unit.Id);
        if (actor is null)
            return Hidden();
        // The file as it came is kept with the office: whoever has no account cannot be asked for it again.
        if (OriginalFile.Forbid(Document!.FileName, file, document) is { Count: > 0 } forbidden)
            return Refuse(forbidden);
        if (await Platform.Acts.Try(actor, [act], HttpContext.RequestAborted) is { Count: > 0 } refused)
            return Refuse(refused);
        var original = await OriginalFile.Keep(Platform, ActingFor(AttachmentActs.Add, Organ.Id), Gathering!.Subject, Path.GetFileName(Document.FileName.Replace('\\', '/')), file, HttpContext.RequestAborted);
        if (original.Forbidden.Count > 0)
            return Refuse(original.Forbidden);
        if (await Platform.Acts.Perform(actor, act with { Original = original.Number }, HttpContext.RequestAborted) is Blocked<Receipt>(var findings))
            return Refuse(findings);
        this.Tell($"已收下{unit.BriefNameOn(Today)}的年报，核对的结论在下面；回执可以打印发回。{original.Remark}");
        return RedirectToPage("/Workbench/Reports/Collecting/HandIn", new { organ = unit.Address, year = Year, office = Organ.Address });
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Refuse(IReadOnlyList<Finding> findings)
    {
        ModelState.Refuse(findings);
        return Page();
    }

    private async Task<bool> Ready(int year)
    {
        if (!await Open(year) || Gathering is not { IsOpen: true } collection)
            return false;
        Units = [.. collection.Organs.Select(Tree.Find).OfType<Organ>().Select(organ => new Choice(organ.Address, organ.Id == Organ.Id ? $"{organ.NameOn(Today)}（本级）" : organ.NameOn(Today)))];
        return true;
    }

    // The ending alone: a file name may hold a person's name.
    private string Extension()
    {
        var extension = Path.GetExtension(Document!.FileName).ToLowerInvariant();
        return extension.Length is > 1 and <= LongestExtension && extension.Skip(1).All(char.IsAsciiLetterOrDigit) ? extension : "";
    }
}
