using Gongkai.Core.Organs;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Documents.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Workbench.Requests;

/// <summary>导入今年的依申请公开台账：交来一份，封装着留住，去逐行核对；确认之前什么也不登记。</summary>
[RequestSizeLimit(CaseListLimits.FormBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = CaseListLimits.FormBytes)]
public sealed class ImportModel : RequestsPage
{
    [BindProperty]
    public IFormFile? List { get; set; }

    protected override bool MayOpen(Organ organ) => May(CaseActs.Register, organ.Id);

    public void OnGet()
    {
    }

    /// <summary>空白的表格。</summary>
    public FileContentResult OnGetTemplate()
    {
        using var content = new MemoryStream();
        CaseListSheet.Write(content, []);
        return File(content.ToArray(), CaseListLimits.MediaType, "依申请公开台账（空白）.xlsx");
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
            return Page();
        if (List is not { Length: > 0 } file)
            return Refused("请选择一份台账");
        if (file.Length > CaseListLimits.FileBytes)
            return Refused($"台账不能超过 {CaseListLimits.FileBytes / 1024 / 1024} MB，请分成几份");
        using var content = new MemoryStream();
        await file.CopyToAsync(content, HttpContext.RequestAborted);
        var list = CaseListSheet.Read(content.GetBuffer().AsMemory(0, (int)content.Length));
        if (list.Notes.Where(note => note.Severity == Severity.Error).ToList() is { Count: > 0 } errors)
        {
            foreach (var note in errors)
                ModelState.AddModelError(nameof(List), $"{note.Message}〔{note.Code}〕");
            return Refused();
        }

        if (list.Rows.Count > CaseListLimits.Rows)
            return Refused($"一份台账最多 {CaseListLimits.Rows} 行，这份有 {list.Rows.Count} 行，请分成几份");
        var name = Path.GetFileName(file.FileName.Replace('\\', '/'));
        var pending = await PendingCases.Keep(Platform, Organ.Id, Me.Person, name, content.GetBuffer().AsMemory(0, (int)content.Length), HttpContext.RequestAborted);
        return RedirectToPage("/Workbench/Requests/ImportCheck", new { organ = Organ.Address, pending });
    }

    private PageResult Refused(string? message = null)
    {
        if (message is not null)
            ModelState.AddModelError(nameof(List), message);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
