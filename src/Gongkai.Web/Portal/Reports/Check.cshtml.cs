using System.Text;
using Gongkai.Web.Components.Reports;
using Gongkai.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Portal.Reports;

/// <summary>核对年报：交来一份文件或一段文字，看到三张表、每一条勾稽的算式和读取说明。什么也不保存。</summary>
[IgnoreAntiforgeryToken]
public sealed class CheckModel(CheckDesk desk, CheckLimits limits) : PageModel
{
    /// <summary>粘贴的文字超过此数的不再填回文本框。</summary>
    private const int KeptCharacters = 500_000;

    /// <summary>收不下或读不出时的说明；否则为 <c>null</c>。</summary>
    public FormProblem? Problem { get; private set; }

    public CheckedReport? Checked { get; private set; }

    public CheckForm Form { get; private set; } = new();

    public string? KeptText => (Problem?.Text ?? Form.Text) is { Length: <= KeptCharacters } text ? text : null;

    public int MegabytesAllowed => limits.FileBytes / 1024 / 1024;

    public async Task<IActionResult> OnPostAsync()
    {
        Response.Headers.CacheControl = "no-store";
        var (form, problem) = await new CheckFormReader(Request, limits).Read(HttpContext.RequestAborted);
        Form = form ?? Form;
        return problem is not null ? Refuse(problem.Status, problem.Message, problem.Text)
            : Handed(Form) is not { } document ? Refuse(400, "没有收到年报。请选择一份文件，或者把年报全文粘贴到文本框里。")
            : await Check(document);
    }

    private static UploadedDocument? Handed(CheckForm form) =>
        form.Sample ? SampleReport.Document
        : form.Document ?? (form.Text is { } text ? new UploadedDocument("粘贴的文字", Encoding.UTF8.GetBytes(text)) : null);

    private async Task<IActionResult> Check(UploadedDocument document)
    {
        switch (await desk.Take(stopped => Attempt.Read(document, Form.Previous, Form.Level, stopped), HttpContext.RequestAborted))
        {
            case Served<Attempt>(Done(var report)):
                Checked = report;
                return Page();
            case Served<Attempt>(Failed(var reason)):
                return Refuse(422, reason, Form.Text);
            case TooLong<Attempt>:
                return Refuse(422, $"这份文件太复杂，{limits.Longest.TotalSeconds:0} 秒内没有读完。请另存为 .docx 或网页后再试，或者把全文粘贴到文本框里。", Form.Text);
            default:
                Response.Headers.RetryAfter = "30";
                return Refuse(503, "正在核对的人较多，请过半分钟再试。", Form.Text);
        }
    }

    private PageResult Refuse(int status, string message, string? text = null)
    {
        Response.StatusCode = status;
        Problem = new(status, message, text);
        return Page();
    }
}
