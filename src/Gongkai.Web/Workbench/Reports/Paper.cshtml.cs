using System.Globalization;
using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Reports.Records;
using Gongkai.Core.Rules;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Notices;
using Gongkai.Web.Hosting;
using Gongkai.Web.Workbench.Attachments;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Reports;

/// <summary>登记负责人的纸质签批并公布年报：只有一名经办人的机关，没有另一人登录办理的时候用。防伪由 <see cref="UploadReader"/> 在读到扫描件之前验。</summary>
[IgnoreAntiforgeryToken]
public sealed class PaperModel(CheckLimits limits) : ReportsPage
{
    private const string SignerField = "signer";
    private const string DateField = "signedOn";
    private const string ScanField = "scan";

    public int Year { get; private set; }

    /// <summary>打开时看到的最后一条。</summary>
    public long Seen { get; private set; }

    public string? Signer { get; private set; }

    public DateOnly? SignedOn { get; private set; }

    /// <summary>选定的扫描件的附件号；没有选的为 <c>null</c>。</summary>
    public long? Scan { get; private set; }

    /// <summary>已经收存的扫描件。</summary>
    public IReadOnlyList<Choice> Scans { get; private set; } = [];

    protected override bool MayOpen(Organ organ) => May(ReportActs.Publish, organ.Id) && Staff.HasOneOfficer(organ.Id, Today);

    public async Task<IActionResult> OnGetAsync(int year) => await Open(year) ? Page() : Hidden();

    // Without parameters: binding one would read the whole form before the scan can be streamed.
    public async Task<IActionResult> OnPostAsync()
    {
        if (!int.TryParse(RouteData.Values["year"] as string, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || !await Open(year))
            return Hidden();
        var (stop, reader) = (HttpContext.RequestAborted, new UploadReader(HttpContext, limits));
        try
        {
            if (await reader.Next(stop) is not { } file)
            {
                await reader.Finish(stop);
                return BadRequest();
            }

            Read(reader);
            if (file.Name.Length > 0 && await ScanUpload.Keep(Platform, ActingFor(AttachmentActs.Add, Organ.Id), Organ.Subject, file, AttachmentPurpose.Scan, stop) is var kept)
            {
                if (kept is Blocked<Receipt>(var problems))
                    ModelState.Refuse(problems);
                else
                    Scan = ((Allowed<Receipt>)kept).Value.Subject.Number;
            }

            await reader.Finish(stop);
        }
        catch (Exception problem) when (problem is InvalidDataException or BadHttpRequestException)
        {
            return BadRequest();
        }

        return ModelState.IsValid ? await Publish() : await Again();
    }

    private void Read(UploadReader reader)
    {
        (Signer, Seen) = (reader[SignerField], long.TryParse(reader["Seen"], NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : 0);
        Scan = long.TryParse(reader[ScanField], NumberStyles.None, CultureInfo.InvariantCulture, out var scan) ? scan : null;
        SignedOn = DateOnly.TryParseExact(reader[DateField], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on) ? on : null;
        if (SignedOn is null)
            ModelState.AddModelError(DateField, "请填写签批日期，如 2026-01-12");
    }

    private async Task<IActionResult> Publish()
    {
        var act = new PublishReport(Organ.Id, Year, new PaperSignature(Signer ?? "", SignedOn!.Value, Scan ?? 0)) { SeenVersion = Seen };
        if (await Perform(act) is Blocked<Receipt>(var findings))
        {
            ModelState.Refuse(findings);
            return await Again();
        }

        this.Tell($"已登记纸质签批，公布 {Year} 年的年报，公众现在就能看到。");
        return RedirectToPage("/Workbench/Reports/Edit", new { organ = Organ.Address, year = Year });
    }

    // A scan that was taken stays; it is chosen already when the form comes back.
    private async Task<IActionResult> Again()
    {
        await Find();
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task<bool> Open(int year)
    {
        if (await Platform.Reports.Find(Organ.Id, year, HttpContext.RequestAborted) is not { Stage: ReportStage.Submitted } record)
            return false;
        (Year, Seen) = (year, record.Version);
        await Find();
        return true;
    }

    private async Task Find()
    {
        var scans = new List<Choice>();
        foreach (var attachment in await Platform.Attachments.Of(Organ.Subject, HttpContext.RequestAborted))
        {
            if (attachment is { IsErased: false, Particulars.Purpose: AttachmentPurpose.Scan })
                scans.Add(new Choice(attachment.Subject.Number.ToString(CultureInfo.InvariantCulture), $"第 {attachment.Subject.Number} 号　{await Platform.Attachments.FileName(attachment, HttpContext.RequestAborted)}"));
        }

        Scans = scans;
    }
}
