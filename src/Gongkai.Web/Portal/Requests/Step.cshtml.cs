using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Storage;
using Gongkai.Storage.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Portal.Requests;

/// <summary>申请表的一步 <c>/o/{地址标识}/apply/{步}</c>，或者一页填完：先存下，再检查；错了的照样存着。</summary>
[RequestSizeLimit(LargestForm)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestForm, MemoryBufferThreshold = LargestForm, ValueLengthLimit = 64 * 1024)]
public sealed class StepModel(Platform platform) : ApplyPage(platform)
{
    private const int LargestForm = 24 * 1024 * 1024;

    public ApplyStep? Step { get; private set; }

    /// <summary>在一页上填完。</summary>
    public bool IsWhole => Step is null;

    /// <summary>由汇总页来改的，改完回到汇总页。</summary>
    [BindProperty(SupportsGet = true)]
    public bool Again { get; set; }

    /// <summary>这一页上的各步。</summary>
    public IReadOnlyList<ApplyStep> Steps => Step is null ? ApplyStep.All : [Step];

    /// <summary>对描述的提醒。</summary>
    public IReadOnlyList<DescriptionHint> Hints { get; private set; } = [];

    public IActionResult OnGet(string step)
    {
        if (!Choose(step))
            return NotFound();
        return Draft switch
        {
            { IsSubmitted: true } => To("Receipt", new { organ = Organ.Address }),
            null => To("Start", new { organ = Organ.Address }),
            _ => Page(),
        };
    }

    /// <summary>存下这一步，往下走。</summary>
    public async Task<IActionResult> OnPostAsync(string step, IReadOnlyList<IFormFile>? identityFiles, IReadOnlyList<IFormFile>? otherFiles, long? remove)
    {
        if (!Choose(step))
            return NotFound();
        if (Draft is { IsSubmitted: true })
            return To("Receipt", new { organ = Organ.Address });
        await TryUpdateModelAsync(Form, nameof(Form));
        Remind();
        await Keep();
        if (remove is { } number)
        {
            await Platform.Drafts.Detach(Organ.Id, Token!, number, HttpContext.RequestAborted);
            return To("Step", new { organ = Organ.Address, step, again = Again ? "true" : null });
        }

        await Take(identityFiles, isIdentity: true);
        await Take(otherFiles, isIdentity: false);
        foreach (var (field, problem) in Steps.SelectMany(one => one.Check(Form)))
            ModelState.AddModelError($"{nameof(Form)}.{field}", problem);
        if (ModelState.ErrorCount > 0 || Hints.Count > 0)
            return await Shown();
        if (Again || Step?.Next is null)
            return To("Check", new { organ = Organ.Address });
        return To("Step", new { organ = Organ.Address, step = Step.Next.Key });
    }

    private bool Choose(string step)
    {
        Step = ApplyStep.Find(step);
        return Step is not null || step == ApplyStep.Whole;
    }

    // Once for one text: whoever hands in the same again means it.
    private void Remind()
    {
        if (!Steps.Any(one => one.Key == "wanted") || Form.Wanted is not { } wanted || Form.Reminded == wanted)
            return;
        Hints = DescriptionHint.Of(wanted);
        Form.Reminded = wanted;
    }

    private async Task<IActionResult> Shown()
    {
        var (form, hints) = (Form, Hints);
        await Load();
        (Form, Hints) = (form, hints);
        // A reminder is no refusal.
        if (ModelState.ErrorCount > 0)
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task Take(IReadOnlyList<IFormFile>? files, bool isIdentity)
    {
        var field = isIdentity ? "identityFiles" : "otherFiles";
        foreach (var file in files ?? [])
        {
            await using var content = file.OpenReadStream();
            switch (await Uploads.Check(file.FileName, content, HttpContext.RequestAborted))
            {
                case Allowed<Uploads.Checked>(var good):
                    content.Position = 0;
                    var kept = await Platform.Drafts.Attach(
                        Organ.Id, Token!, content, new DraftFile(0, good.Name, good.MediaType, good.Extension, isIdentity, 0), HttpContext.RequestAborted);
                    if (kept is Blocked<bool>(var full))
                        Refuse(field, full);
                    break;
                case Blocked<Uploads.Checked>(var findings):
                    Refuse(field, findings);
                    break;
            }
        }
    }

    private void Refuse(string field, IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings)
            ModelState.AddModelError(field, finding.Message);
    }
}
