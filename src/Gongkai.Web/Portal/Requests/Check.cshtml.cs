using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Storage;
using Gongkai.Storage.Requests;
using Gongkai.Web.Components.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Portal.Requests;

/// <summary>提交之前的汇总 <c>/o/{地址标识}/apply/check</c>：逐项看过，同意告知，提交。按两次也只有一份。</summary>
public sealed class SummaryModel(Platform platform) : ApplyPage(platform)
{
    /// <summary>还缺、还不对的，各在哪一步。</summary>
    public IReadOnlyList<(ApplyStep Step, string Problem)> Missing { get; private set; } = [];

    [BindProperty]
    public bool Agreed { get; set; }

    /// <summary>所看到的告知的版本。</summary>
    [BindProperty]
    public string Notice { get; set; } = PrivacyNotice.Version;

    public IReadOnlyList<(string Heading, string Text)> NoticeTexts => PrivacyNotice.Of(OrganName, Organ.Description.On(Today).Telephone);

    /// <summary>已经公开的，可能就是要的。</summary>
    public Published Published { get; private set; } = Published.None;

    public async Task<IActionResult> OnGetAsync() => Instead() ?? await Shown();

    /// <summary>提交：显示回执之前已经落盘。</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (Instead() is { } instead)
            return instead;
        if (!Agreed)
            ModelState.AddModelError(nameof(Agreed), "请看过《个人信息处理告知》，勾选之后再提交");
        Find();
        if (Missing.Count > 0 || !ModelState.IsValid)
            return await Shown(StatusCodes.Status422UnprocessableEntity);
        var (form, stop) = (Form, HttpContext.RequestAborted);
        var key = await Platform.Applicants.Of(Organ.Id, form.ToParties(), stop);
        var hasMandate = Draft!.Files.Any(file => !file.IsIdentity);
        // Not cancelled with the request: what has begun is finished, and the receipt is there when the visitor comes back.
        var outcome = await Platform.Submissions.Submit(
            Organ.Id, Token!, (number, files) => new SubmitApplication(form.ToRegistration(Organ.Id, key, hasMandate), DeliveryName.Find(form.Delivery)!.Delivery, Notice, number) { Files = files }, CancellationToken.None);
        if (outcome is Blocked<SubmissionReceipt>(var findings))
        {
            ModelState.Refuse(findings);
            return await Shown(StatusCodes.Status422UnprocessableEntity);
        }

        return To("Receipt", new { organ = Organ.Address });
    }

    private RedirectToPageResult? Instead() => Draft switch
    {
        null => (RedirectToPageResult)To("Start", new { organ = Organ.Address }),
        { IsSubmitted: true } => (RedirectToPageResult)To("Receipt", new { organ = Organ.Address }),
        _ => null,
    };

    private async Task<IActionResult> Shown(int status = StatusCodes.Status200OK)
    {
        Find();
        Published = await Published.Of(this, Form.Wanted);
        Response.StatusCode = status;
        return Page();
    }

    private void Find() => Missing = [.. from step in ApplyStep.All from problem in step.Check(Form) select (step, problem.Problem)];
}
