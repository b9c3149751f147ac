using Gongkai.Core.Catalogue;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Rules;
using Gongkai.Documents.Catalogue;
using Gongkai.Documents.Reports;
using Gongkai.Web.Components.Notices;
using Gongkai.Web.Portal.Reports;
using Gongkai.Web.Workbench.Reports.Importing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Catalogue;

/// <summary>由文件起草：一份公文一条草稿，读得出的归到各栏；哪一份没有起草、为什么，逐份写明，别的照样起草。</summary>
[RequestSizeLimit(LargestForm)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestForm)]
public sealed class ImportModel(CheckDesk desk) : ItemsPage
{
    private const int LargestForm = 32 * 1024 * 1024;
    private const int Most = 20;

    [BindProperty]
    public IReadOnlyList<IFormFile>? Documents { get; set; }

    /// <summary>各份的结果；还没有交来的为空。</summary>
    public IReadOnlyList<DraftedFile> Drafted { get; private set; } = [];

    protected override bool MayOpen(Organ organ) => May(ItemActs.Save, organ.Id);

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var files = Documents?.Where(file => file.Length > 0).ToList() ?? [];
        if (files.Count is 0 or > Most)
        {
            ModelState.AddModelError(nameof(Documents), files.Count == 0 ? "请选择一份或者几份公文" : $"一次至多 {Most} 份，这里有 {files.Count} 份，请分几次");
            return Page();
        }

        var drafted = new List<DraftedFile>();
        foreach (var file in files)
            drafted.Add(await Draft(file));
        Drafted = drafted;
        if (drafted is [{ Number: { } only, Pictures: var pictures }])
        {
            this.Tell($"已由“{drafted[0].File}”起草，请核对各栏。{(pictures > 0 ? $"有 {pictures} 张图片没有带入，请作附件加上。" : "")}");
            return RedirectToPage("Edit", new { organ = Organ.Address, number = only });
        }

        return Page();
    }

    private async Task<DraftedFile> Draft(IFormFile file)
    {
        var (name, stop) = (Path.GetFileName(file.FileName.Replace('\\', '/')), HttpContext.RequestAborted);
        using var buffer = new MemoryStream();
        await file.CopyToAsync(buffer, stop);
        var content = buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
        switch (await desk.Take(cancelled => ReportReader.OpenOrStop(content, cancelled), stop))
        {
            case Served<Opening>(OpenedDocument(var document)):
                if (OriginalFile.Forbid(name, content, document) is [var forbidden, ..])
                    return new DraftedFile(name, Problem: forbidden.ToString());
                var draft = DocumentDraft.Of(document);
                if (draft.Content.Body.Length == 0 && draft.Content.Title.Length == 0)
                    return new DraftedFile(name, Problem: "没有读到文字。扫描件请作附件加上，正文手工填写");
                return await Perform(new SaveItem(Organ.Id, Number: 0, draft.Content)) switch
                {
                    Allowed<Receipt>(var receipt) => new DraftedFile(name) { Number = receipt.Subject.Number, Title = draft.Content.Title, Pictures = draft.Pictures },
                    Blocked<Receipt>(var findings) => new DraftedFile(name, Problem: string.Join(' ', findings)),
                    _ => throw new InvalidOperationException("An outcome is allowed or blocked."),
                };
            case Served<Opening>(Refused(var problem)):
                return new DraftedFile(name, problem.Message);
            case Served<Opening>:
                return new DraftedFile(name, "这是数据文件，不是公文。请交 Word 文档、网页或者纯文本");
            default:
                return new DraftedFile(name, "这份文件太复杂，没有读完，或者正在办理的人太多。请稍后再试，或者另存为 .docx 再交");
        }
    }
}

/// <summary>一份文件起草的结果：草稿的号，或者没有起草的原因。</summary>
public sealed record DraftedFile(string File, string? Problem = null)
{
    public long? Number { get; init; }

    public string Title { get; init; } = "";

    /// <summary>没有带进正文的图片有几张。</summary>
    public int Pictures { get; init; }
}
