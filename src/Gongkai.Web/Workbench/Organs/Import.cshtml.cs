using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Organs.Importing;
using Gongkai.Core.Rules;
using Gongkai.Documents.Organs;
using Gongkai.Web.Components.Notices;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Gongkai.Web.Workbench.Organs;

/// <summary>导入机关清单：交来一份，逐行核对，写明会怎样，确认才存。核对过的清单随表单带着走，确认之前服务器什么也不留。</summary>
[RequestSizeLimit(MaxBytes), RequestFormLimits(ValueLengthLimit = MaxBytes, MultipartBodyLengthLimit = MaxBytes)]
public sealed class ImportModel : WorkbenchPage
{
    /// <summary>一份清单的上限，字节（8 MiB）；数千个机关也不到它的一半。</summary>
    public const int MaxBytes = 8 * 1024 * 1024;

    /// <summary>核对的结果；还没有交来的为 <c>null</c>。</summary>
    public ImportCheck? Checked { get; private set; }

    /// <summary>核对以后平台上有改动，或者账本拒绝的说明。</summary>
    public IReadOnlyList<string> Overtaken { get; private set; } = [];

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!May(OrganActs.Create, Subject.NewOrgan))
            context.Result = Hidden();
    }

    /// <summary>空白的模板。</summary>
    public FileStreamResult OnGetTemplate()
    {
        var output = new MemoryStream();
        OrganSheet.Write(output, [], []);
        output.Position = 0;
        return File(output, Documents.Sheets.SheetWriter.MediaType, "机关清单（空白）.xlsx");
    }

    public async Task<IActionResult> OnPostAsync(IFormFile? list)
    {
        if (list is null || list.Length == 0)
        {
            ModelState.AddModelError(nameof(list), "请选择一份清单");
            return Page();
        }

        using var content = new MemoryStream();
        await list.CopyToAsync(content, HttpContext.RequestAborted);
        Checked = ImportCheck.Of(OrganListReader.Read(content.ToArray()), list.FileName, Tree, Today);
        return Page();
    }

    public async Task<IActionResult> OnPostConfirm(string packed, string name, string seen)
    {
        if (PackedList.Open(packed) is not { } list)
        {
            ModelState.AddModelError("list", "这份清单在路上损坏了，请重新选择文件");
            return Page();
        }

        Checked = ImportCheck.Of(list, name, Tree, Today);
        if (!Checked.IsSound || Checked.Seal != seen)
        {
            Overtaken = ["在您核对期间，平台上有了改动。下面是重新核对的结果，请再看一遍。"];
            return Page();
        }

        var outcome = await Platform.Acts.PerformAll(Acting(OrganActs.Create, Subject.NewOrgan)!, Checked.Plan.Acts("导入机关清单"), HttpContext.RequestAborted);
        if (outcome is Blocked<IReadOnlyList<Receipt>>(var findings))
        {
            Overtaken = [.. findings.Select(finding => finding.ToString())];
            return Page();
        }

        this.Tell($"已导入：{Checked.Counts}。");
        return RedirectToPage("/Workbench/Organs/Index");
    }
}
