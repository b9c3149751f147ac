using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Storage.Requests;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Portal.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Requests;

/// <summary>给登记的申请查询码，连同二维码打印成回执；再给一次，从前的作废。查询码只在给出的那一页上。</summary>
public sealed class SlipModel : RequestsPage
{
    private CaseRecord record = null!;

    public long Number => record.Number;

    public string CaseName => record.Name;

    /// <summary>从前给过的各次，由先到后。</summary>
    public IReadOnlyList<Entry> Issued { get; private set; } = [];

    /// <summary>刚刚给出的；还没有按的为 <c>null</c>。</summary>
    public TrackingSlip? Slip { get; private set; }

    protected override bool MayOpen(Organ organ) => May(ApplicantActs.IssueCode, organ.Id);

    public async Task<IActionResult> OnGetAsync(long number) => await Look(number) ? Page() : Hidden();

    public async Task<IActionResult> OnPostAsync(long number)
    {
        if (!await Look(number))
            return Hidden();
        switch (await Platform.Submissions.Issue(ActingFor(ApplicantActs.IssueCode, Organ.Id), Organ.Id, record.Application.Subject.Number, HttpContext.RequestAborted))
        {
            case Allowed<SubmissionReceipt>(var receipt):
                Slip = TrackingSlip.Of(OrganName, receipt, HttpContext) with { ReceivedOn = record.One.ReceivedOn };
                break;
            case Blocked<SubmissionReceipt>(var findings):
                ModelState.Refuse(findings);
                Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                break;
        }

        return Page();
    }

    private async Task<bool> Look(long number)
    {
        Response.Headers.CacheControl = "no-store";
        if (await Platform.Cases.Find(Organ.Id, number, HttpContext.RequestAborted) is not { } found)
            return false;
        record = found;
        Issued = [.. (await Platform.History.Load(found.Application.Subject, HttpContext.RequestAborted)).Facts.Where(entry => entry.Fact is TrackingCodeIssued)];
        return true;
    }
}
