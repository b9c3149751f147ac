using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Documents.Letters;
using Gongkai.Documents.Pdf.Fonts;
using Gongkai.Documents.Requests;
using Gongkai.Storage;
using Gongkai.Storage.Letters;
using Gongkai.Storage.Requests;
using Gongkai.Web.Components;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Notices;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Portal.Requests;

/// <summary>正在查的一份申请 <c>/track/application</c>：经过、到期日、现在能做什么、不服怎么办。地址里没有编号，只凭会话。</summary>
[RequestSizeLimit(LargestForm)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestForm, MemoryBufferThreshold = LargestForm, ValueLengthLimit = 64 * 1024)]
public sealed class TrackedModel(Platform platform) : PageModel
{
    private const int LargestForm = 24 * 1024 * 1024;
    private const int LongestText = 4000;

    public TrackedApplication Application { get; private set; } = null!;

    public Organ Organ { get; private set; } = null!;

    public DateOnly Today => platform.Today;

    public string OrganName => Organ.NameOn(Today);

    public IReadOnlyList<TrackedView> Cases { get; private set; } = [];

    /// <summary>查询已经结束，正在写的文字随进入的表单带着。</summary>
    public bool IsOver { get; private set; }

    /// <summary>补正的内容，或者理由。</summary>
    [BindProperty]
    public string? Text { get; set; }

    /// <summary>撤回之前的勾选。</summary>
    [BindProperty]
    public bool Sure { get; set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Response.Headers.CacheControl = "no-store";
        // A method or a form that the page does not have is answered by the filter, whoever asks.
        if (context.HandlerMethod is null ? !HttpMethods.IsGet(Request.Method) && !HttpMethods.IsHead(Request.Method) : await Load())
            await base.OnPageHandlerExecutionAsync(context, next);
        else
            context.Result = await Expired();
    }

    public void OnGet() => Text = Application.Kept;

    /// <summary>补正，或者说明理由。</summary>
    public async Task<IActionResult> OnPostReplyAsync(long number, IReadOnlyList<IFormFile>? files)
    {
        if (Cases.FirstOrDefault(one => one.Number == number) is not { MayReply: true } one)
            return await Refused([new Finding(CaseRules.CorrectionReceived.Id, Severity.Error, [], null, null, "现在不能补正，可能已经交过；请看经过")]);
        if (string.IsNullOrWhiteSpace(Text) || Text.Length > LongestText)
            ModelState.AddModelError(nameof(Text), string.IsNullOrWhiteSpace(Text) ? "请写明内容" : $"最多 {LongestText} 字，更长的请作为文件附上");
        if (files?.Count > Drafts.MostFiles)
            ModelState.AddModelError("files", $"最多 {Drafts.MostFiles} 份文件");
        var (good, opened) = (new List<(string, string, string, Stream)>(), new List<Stream>());
        try
        {
            foreach (var file in files ?? [])
            {
                var content = file.OpenReadStream();
                opened.Add(content);
                switch (await Uploads.Check(file.FileName, content, HttpContext.RequestAborted))
                {
                    case Allowed<Uploads.Checked>(var taken):
                        content.Position = 0;
                        good.Add((taken.Name, taken.MediaType, taken.Extension, content));
                        break;
                    case Blocked<Uploads.Checked>(var findings):
                        ModelState.AddModelError("files", string.Join('；', findings.Select(finding => finding.Message)));
                        break;
                }
            }

            if (!ModelState.IsValid)
                return Again();
            var outcome = await platform.Tracking.Reply(Application, number, one.IsReason, Text!.Trim(), good, CancellationToken.None);
            return outcome is Blocked<Receipt>(var refused) ? await Refused(refused) : Done(one.IsReason ? "已收到您的说明。" : "已收到您的补正，答复期限从明天起重新计算。");
        }
        finally
        {
            foreach (var content in opened)
                await content.DisposeAsync();
        }
    }

    /// <summary>撤回一件。</summary>
    public async Task<IActionResult> OnPostWithdrawAsync(long number)
    {
        if (!Sure)
        {
            ModelState.AddModelError(nameof(Sure), "要撤回的，请先勾选“我要撤回”");
            return Again();
        }

        return await platform.Tracking.Withdraw(Application, number, CancellationToken.None) is Blocked<Receipt>(var findings) ? await Refused(findings) : Done("已经撤回。");
    }

    /// <summary>本机关不负责公开的：带着内容去负责的机关的申请表。</summary>
    public async Task<IActionResult> OnPostElsewhereAsync(long number)
    {
        if (Cases.FirstOrDefault(one => one.Number == number)?.Elsewhere is not { } organ || Application.Description is not { } wanted)
            return NotFound();
        var form = new ApplicationForm { Wanted = wanted, Kind = ApplicantKindName.Of(Application.Application.Particulars.Kind).Key };
        DraftCookie.Write(HttpContext, organ.Id, await platform.Drafts.Begin(organ.Id, form.Write(), HttpContext.RequestAborted));
        return RedirectToPage("/Portal/Requests/Step", new { organ = organ.Address, step = ApplyStep.All[0].Key });
    }

    /// <summary>预填的行政复议申请书。</summary>
    public IActionResult OnGetReview(long number)
    {
        if (Cases.FirstOrDefault(one => one.Number == number) is not { MayAskReview: true } one)
            return NotFound();
        using var document = new MemoryStream();
        ReviewApplicationDocument.Write(one.Review, document);
        return File(document.ToArray(), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "行政复议申请书.docx");
    }

    /// <summary>已经发出的一份文书：Word 文档，PDF；就是定稿时封存的那一份。</summary>
    /// <param name="letter">哪一份，如 <c>correction-notice</c>。</param>
    /// <param name="format">扩展名。</param>
    public async Task<IActionResult> OnGetLetterAsync(long number, string? letter, string? format)
    {
        if (LetterFormat.Find(format) is not { } wanted
            || Cases.FirstOrDefault(one => one.Number == number)?.Letters.FirstOrDefault(one => one.Slot.Key == letter)?.Issued is not { } issued
            || await platform.Letters.Issued(Organ.Id, number, issued.Entry, HttpContext.RequestAborted) is not { } written)
        {
            return NotFound();
        }

        try
        {
            using var output = new MemoryStream();
            await Task.Run(() => wanted.Write(written, output), HttpContext.RequestAborted);
            return File(output.ToArray(), wanted.MediaType, $"{written.Number}{written.Name}.{wanted.Extension}");
        }
        catch (FontException failure)
        {
            HttpContext.Features.Set(new Trouble("不能写成 PDF", failure.Message));
            return StatusCode(StatusCodes.Status422UnprocessableEntity);
        }
    }

    /// <summary>已经发出的一份文书的盖章原件；只凭会话，只有附在这份文书上的。</summary>
    /// <param name="letter">哪一份。</param>
    /// <param name="scan">附件的号。</param>
    public async Task<IActionResult> OnGetOriginalAsync(long number, string? letter, long scan)
    {
        if (Cases.FirstOrDefault(one => one.Number == number) is not { } one || one.Letters.FirstOrDefault(sent => sent.Slot.Key == letter) is not { } found
            || one.OriginalsOf(found).FirstOrDefault(kept => kept.Subject.Number == scan) is not { } original
            || await platform.Attachments.Content(original.Subject, HttpContext.RequestAborted) is not { } content)
        {
            return NotFound();
        }

        return new AttachmentFile(content, original.Particulars, $"{found.Number}{found.Kind.Name}（盖章原件）{original.Particulars.Extension}");
    }

    /// <summary>结束查询。</summary>
    public async Task<IActionResult> OnPostLeaveAsync()
    {
        await platform.Tracking.Leave(TrackCookie.Read(HttpContext)!, HttpContext.RequestAborted);
        TrackCookie.Remove(HttpContext);
        this.Tell("已结束查询。");
        return RedirectToPage("/Portal/Requests/Track");
    }

    private async Task<bool> Load()
    {
        if (TrackCookie.Read(HttpContext) is not { } token || await platform.Tracking.Find(token, HttpContext.RequestAborted) is not { } found)
            return false;
        var (_, tree) = await platform.Look(HttpContext.RequestAborted);
        if (tree.Find(found.Organ) is not { } organ)
            return false;
        (Application, Organ) = (found, organ);
        var calendar = await platform.Requests.Calendar(HttpContext.RequestAborted);
        var cases = new List<TrackedView>();
        foreach (var one in found.Cases)
        {
            var letters = await platform.Letters.ForApplicant(found.Organ, one.Number, HttpContext.RequestAborted);
            cases.Add(new TrackedView(one, found, organ, tree, calendar, platform.Today) { Letters = letters, Originals = await Stamped(found.Organ, letters) });
        }

        Cases = cases;
        return true;
    }

    private async Task<IReadOnlyList<Attachment>> Stamped(long organ, IReadOnlyList<CaseLetter> letters)
    {
        var found = new List<Attachment>();
        foreach (var scan in letters.SelectMany(letter => letter.Issued!.Scans))
        {
            if (await platform.Attachments.Find(new Subject(organ, Attachment.SubjectKind, scan), HttpContext.RequestAborted) is { IsErased: false } kept)
                found.Add(kept);
        }

        return found;
    }

    // What was being written comes along to the page where one enters again.
    private async Task<IActionResult> Expired()
    {
        TrackCookie.Remove(HttpContext);
        if (HttpMethods.IsPost(Request.Method) && Request.HasFormContentType && (await Request.ReadFormAsync())[nameof(Text)].ToString() is { Length: > 0 and <= LongestText } text)
        {
            ModelState.Clear();
            (Text, IsOver) = (text, true);
            Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Page();
        }

        this.Tell("半小时没有操作，查询已经结束，请再查一次。");
        return RedirectToPage("/Portal/Requests/Track");
    }

    private RedirectToPageResult Done(string told)
    {
        this.Tell(told);
        return RedirectToPage("/Portal/Requests/Tracked");
    }

    private async Task<IActionResult> Refused(IReadOnlyList<Finding> findings)
    {
        ModelState.Refuse(findings);
        await Load();
        return Again();
    }

    private PageResult Again()
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
