using Gongkai.Core.Organs;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Core.Reports.Records;
using Gongkai.Documents.Reports;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Portal.Reports;
using Gongkai.Web.Workbench.Reports.Importing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Reports;

/// <summary>导入一份年报：读得出的都收，没有读清的逐处写明；核对之后作草稿，或者作从前已经公布的版次。</summary>
[RequestSizeLimit(LargestForm)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestForm)]
public sealed class ImportModel(CheckDesk desk, PendingImports imports) : ReportsPage
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
        switch (await desk.Take(stop => ReportReader.ReadOrStop(content.GetBuffer().AsMemory(0, (int)content.Length), stop), HttpContext.RequestAborted))
        {
            case Served<Reading>(Recognised recognised):
                return await Review(Path.GetFileName(file.FileName.Replace('\\', '/')), content.GetBuffer().AsMemory(0, (int)content.Length), recognised);
            case Served<Reading>(Unreadable problem):
                ModelState.AddModelError(nameof(Document), problem.Message);
                return Page();
            default:
                ModelState.AddModelError(nameof(Document), "这份文件太复杂，没有读完，或者正在办理的人太多。请稍后再试，或者另存为 .docx 再导入");
                return Page();
        }
    }

    /// <summary>读好了，去核对；有密级标志、口令密钥的不收。</summary>
    private async Task<IActionResult> Review(string name, ReadOnlyMemory<byte> content, Recognised recognised)
    {
        if (OriginalFile.Forbid(name, content, recognised.Document) is { Count: > 0 } forbidden)
        {
            ModelState.Refuse(forbidden);
            return Page();
        }

        var pending = await imports.Keep(Me.Person, Organ.Id, name, content, recognised, Year, PublishedOn, HttpContext.RequestAborted);
        return RedirectToPage("/Workbench/Reports/Importing/Review", new { organ = Organ.Address, pending });
    }
}
