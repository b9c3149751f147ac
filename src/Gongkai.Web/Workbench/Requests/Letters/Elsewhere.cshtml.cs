using System.Globalization;
using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.Letters;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Storage.Letters;
using Gongkai.Web.Components.Forms;
using Gongkai.Web.Components.Notices;
using Gongkai.Web.Hosting;
using Gongkai.Web.Workbench.Attachments;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Requests.Letters;

/// <summary>登记一份在别处写成、盖了章的文书：扫描件、文号、成文日期，逐项确认写有要件。没有登记成的，收下的扫描件还在。</summary>
[IgnoreAntiforgeryToken]
public sealed class ElsewhereModel(CheckLimits limits) : LettersPage
{
    /// <summary>确认写有救济告知的一栏。</summary>
    public const string RemedyField = "has-remedy";

    public LetterView Opened { get; private set; } = null!;

    /// <summary>收存在这件申请里的扫描件，新的在前。</summary>
    public IReadOnlyList<Choice> Scans { get; private set; } = [];

    /// <summary>表单里写着的；没有交过的为空。</summary>
    public IReadOnlyDictionary<string, string> Written { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public string? this[string field] => Written.GetValueOrDefault(field);

    protected override bool MayOpen(Organ organ) => May(LetterActs.IssueElsewhere, organ.Id) && CaseSight.Sees(this, Facet.Scan, organ.Id);

    /// <summary>一项要件在表单里的名字。</summary>
    public static string NameOf(LetterField field) => $"has-{field}";

    // The field of the form that a finding is about; what is about none is said above them all.
    private static string FieldOf(Finding finding) => (finding.Where is [var first, ..] ? first : null) switch
    {
        nameof(IssueElsewhere.Number) => "document",
        nameof(IssueElsewhere.Date) => "date",
        nameof(IssueElsewhere.HasRemedy) => RemedyField,
        { } element when Enum.TryParse<LetterField>(element, out var field) => NameOf(field),
        _ => finding.Rule == LetterRules.Scan.Id ? "file" : "",
    };

    public async Task<IActionResult> OnGetAsync(long number, string letter) => await Look(number, letter) ? Page() : Hidden();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!long.TryParse(RouteData.Values["number"] as string, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || RouteData.Values["letter"] is not string letter || !await Look(number, letter))
            return Hidden();
        var (stop, reader) = (HttpContext.RequestAborted, new UploadReader(HttpContext, limits));
        try
        {
            if (await reader.Next(stop) is not { } file)
            {
                await reader.Finish(stop);
                return BadRequest();
            }

            var (scan, findings) = await Keep(number, file, stop);
            await reader.Finish(stop);
            Written = reader.Fields;
            if (scan is { } kept)
                Written = new Dictionary<string, string>(reader.Fields, StringComparer.Ordinal) { ["scan"] = $"{kept}" };
            if (findings.Count == 0 && await Perform(Act(number)) is Blocked<Receipt>(var refused))
                findings = refused;
            if (findings.Count == 0)
            {
                this.Tell("已登记，可以发出；盖章的原件发出之后，申请人在查询页下载。");
                return RedirectToPage("/Workbench/Requests/Letters/Letter", new { organ = Organ.Address, number, letter });
            }

            await Look(number, letter);
            foreach (var finding in findings)
                ModelState.AddModelError(FieldOf(finding), finding.ToString());
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
        catch (Exception problem) when (problem is InvalidDataException or BadHttpRequestException)
        {
            return BadRequest();
        }
    }

    private IssueElsewhere Act(long number) => new(
        Organ.Id, number, Opened.Slot, this["document"], DateOnly.TryParseExact(this["date"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : DateOnly.MaxValue,
        long.TryParse(this["scan"], NumberStyles.None, CultureInfo.InvariantCulture, out var scan) ? scan : 0,
        [.. Opened.Kind.Required.Where(field => this[NameOf(field)] == "true")], this[RemedyField] == "true");

    private async Task<(long? Scan, IReadOnlyList<Finding> Findings)> Keep(long number, UploadedFile file, CancellationToken stop)
    {
        if (file.Name.Length == 0 || Opened.Issued is not null)
            return (null, []);
        return await ScanUpload.Keep(Platform, ActingFor(AttachmentActs.Add, Organ.Id), DisclosureCase.SubjectOf(Organ.Id, number), file, AttachmentPurpose.Scan, stop) switch
        {
            Allowed<Receipt>(var receipt) => (receipt.Subject.Number, []),
            Blocked<Receipt>(var findings) => (null, findings),
            _ => throw new InvalidOperationException("An outcome is allowed or blocked."),
        };
    }

    private async Task<bool> Look(long number, string letter)
    {
        if (LetterSlot.Find(letter) is not { } slot || await Find(number, slot) is not { Issued: null, Due.IsReady: true } view)
            return false;
        Opened = view;
        var scans = new List<Choice>();
        foreach (var one in await Platform.Attachments.Of(DisclosureCase.SubjectOf(Organ.Id, number), HttpContext.RequestAborted))
        {
            if (one is { IsErased: false, Particulars.Purpose: AttachmentPurpose.Scan })
                scans.Add(new Choice($"{one.Subject.Number}", $"第 {one.Subject.Number} 号　{await Platform.Attachments.FileName(one, HttpContext.RequestAborted)}"));
        }

        scans.Reverse();
        Scans = scans;
        return true;
    }
}
