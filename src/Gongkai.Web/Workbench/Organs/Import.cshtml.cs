using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Rules;
using Gongkai.Documents.Organs;
using Gongkai.Documents.Sheets;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Workbench.Organs;

/// <summary>导入机关清单：交来一份，逐行核对，写明会怎样；确认才存，一次存下。确认之前服务器什么也不留。</summary>
[RequestSizeLimit(ImportLimits.FormBytes)]
[RequestFormLimits(ValueLengthLimit = ImportLimits.FormBytes, MultipartBodyLengthLimit = ImportLimits.FormBytes, MemoryBufferThreshold = ImportLimits.FormBytes)]
public sealed class ImportModel(IDataProtectionProvider protection) : WorkbenchPage
{
    [BindProperty]
    public ImportForm Form { get; set; } = new();

    /// <summary>核对的结果；还没有交来的为 <c>null</c>。</summary>
    public ImportCheck? Checked { get; private set; }

    /// <summary>核对过的清单，随表单带到确认的一步。</summary>
    public string? Sealed { get; private set; }

    /// <summary>已经存下的机关，由先到后；还没有存的为 <c>null</c>。</summary>
    public IReadOnlyList<Organ>? Stored { get; private set; }

    /// <summary>核对之后平台上有了改动，或者账本没有收下：为什么。</summary>
    public IReadOnlyList<string> Overtaken { get; private set; } = [];

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!May(OrganActs.Create, Subject.NewOrgan))
            context.Result = Hidden();
    }

    /// <summary>空白的表格。</summary>
    public FileContentResult OnGetTemplate() => File(OrganListDownload.Sheet([], []), SheetWriter.MediaType, "机关清单（空白）.xlsx");

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Read() is { } list)
            Check(list);
        return Answer();
    }

    public async Task<IActionResult> OnPostConfirmAsync(string? carried, string? seen)
    {
        if (ImportList.Open(carried, Me.Person, protection) is not { } list)
        {
            ModelState.AddModelError(Key(nameof(Form.List)), "核对过的清单已经失效：等得太久，或者中途损坏。请重新选择文件");
            return Answer();
        }

        Check(list);
        if (!Checked!.IsSound || Checked.Fingerprint != seen)
            Overtaken = ["在您核对期间，平台上有了改动，什么也没有存。下面是重新核对的结果，请再看一遍。"];
        else if (Checked.Plan.Steps.Count > 0)
            await Store(Checked);
        return Answer();
    }

    private async Task<ImportList?> Read()
    {
        if (!ModelState.IsValid)
            return null;
        if (Form.List is not { Length: > 0 } file)
        {
            ModelState.AddModelError(Key(nameof(Form.List)), "请选择一份清单，.xlsx 或 .json");
            return null;
        }

        using var content = new MemoryStream();
        await file.CopyToAsync(content, HttpContext.RequestAborted);
        var read = OrganListReader.Read(content.GetBuffer().AsMemory(0, (int)content.Length));
        if (read.Organs.Count + read.Units.Count is > ImportLimits.Rows and var rows)
        {
            ModelState.AddModelError(Key(nameof(Form.List)), $"清单有 {rows} 行，一次最多 {ImportLimits.Rows} 行，请分成几份，上级机关在先");
            return null;
        }

        return new ImportList(Me.Person, Path.GetFileName(file.FileName), read.Organs, read.Units, read.Notes, Form.On, Form.Reason);
    }

    private void Check(ImportList list)
    {
        Checked = new ImportCheck(list, Tree, Today);
        Sealed = Checked.IsSound ? list.Seal(protection) : null;
    }

    private async Task Store(ImportCheck check)
    {
        var who = Acting(OrganActs.Create, Subject.NewOrgan)!;
        switch (await Platform.Acts.PerformAll(who, check.Plan.Acts(check.List.Reason ?? $"导入机关清单“{check.List.FileName}”"), HttpContext.RequestAborted))
        {
            case Allowed<IReadOnlyList<Receipt>>(var receipts):
                var (_, tree) = await Platform.Look(HttpContext.RequestAborted);
                Stored = [.. receipts.Select(receipt => receipt.Subject.Organ).Distinct().Select(tree.Find).OfType<Organ>()];
                break;
            case Blocked<IReadOnlyList<Receipt>>(var findings):
                Overtaken = ["保存时没有收下，什么也没有存。", .. findings.Select(finding => finding.ToString())];
                break;
        }
    }

    private PageResult Answer()
    {
        Response.StatusCode = !ModelState.IsValid ? StatusCodes.Status422UnprocessableEntity : Overtaken.Count > 0 ? StatusCodes.Status409Conflict : StatusCodes.Status200OK;
        return Page();
    }

    private static string Key(string field) => $"{nameof(Form)}.{field}";
}
