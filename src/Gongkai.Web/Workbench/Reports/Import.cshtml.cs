using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Core.Reports.Records;
using Gongkai.Core.Rules;
using Gongkai.Documents.Reports;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Notices;
using Gongkai.Web.Portal.Reports;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Reports;

/// <summary>导入一份年报：读得出的都收，没有读清的逐处写明；作草稿，或者作从前已经公布的版次。</summary>
[RequestSizeLimit(LargestForm)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestForm)]
public sealed class ImportModel(CheckDesk desk) : ReportsPage
{
    private const int LargestForm = 32 * 1024 * 1024;

    [BindProperty]
    public IFormFile? Document { get; set; }

    /// <summary>年度；没有填的照文件里写的。</summary>
    [BindProperty]
    public int? Year { get; set; }

    /// <summary>公布日期；填了的作为已经公布的版次。</summary>
    [BindProperty]
    public DateOnly? PublishedOn { get; set; }

    protected override bool MayOpen(Organ organ) => May(ReportActs.Import, organ.Id);

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
            return Page();
        if (Document is not { Length: > 0 } file)
        {
            ModelState.AddModelError(nameof(Document), "请选择一份年报");
            return Page();
        }

        using var content = new MemoryStream();
        await file.CopyToAsync(content, HttpContext.RequestAborted);
        switch (await desk.Take(() => ReportReader.Read(content.GetBuffer().AsMemory(0, (int)content.Length)), HttpContext.RequestAborted))
        {
            case Served<Reading>(Recognised { Report: var report }):
                return await Keep(report);
            case Served<Reading>(Unreadable problem):
                ModelState.AddModelError(nameof(Document), problem.Message);
                return Page();
            default:
                ModelState.AddModelError(nameof(Document), "这份文件太复杂，没有读完，或者正在办理的人太多。请稍后再试，或者另存为 .docx 再导入");
                return Page();
        }
    }

    private async Task<IActionResult> Keep(AnnualReport report)
    {
        if ((Year ?? report.Year) is not { } year)
        {
            ModelState.AddModelError(nameof(Year), "文件里没有写明年度，请填写");
            return Page();
        }

        var act = new ImportReport(Organ.Id, year, ReportContent.Of(report), Original: null, PublishedOn)
        {
            Notes = [.. report.Notes.Where(note => note.Severity >= Severity.Warning).Select(note => new ReportRemark(note.Where, note.Message))],
        };
        switch (await Perform(act))
        {
            case Allowed<Receipt>:
                this.Tell(act.Notes.Count == 0 ? $"已导入 {year} 年的年报，全部读清。" : $"已导入 {year} 年的年报，有 {act.Notes.Count} 处没有读清，请先核对。");
                return RedirectToPage("/Workbench/Reports/Edit", new { organ = Organ.Address, year });
            case Blocked<Receipt>(var findings):
                ModelState.Refuse(findings);
                return Page();
            default:
                throw new InvalidOperationException("An outcome is allowed or blocked.");
        }
    }
}
