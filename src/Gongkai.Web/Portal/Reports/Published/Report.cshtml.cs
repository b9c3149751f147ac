using System.Globalization;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Comparing;
using Gongkai.Core.Reports.Declaring;
using Gongkai.Core.Reports.Records;
using Gongkai.Core.People;
using Gongkai.Core.Rules;
using Gongkai.Documents.Reports;
using Gongkai.Documents.Reports.Writing;
using Gongkai.Storage;
using Gongkai.Storage.Reports;
using Gongkai.Web.Portal.Organs;
using Gongkai.Web.Components;
using Gongkai.Web.Components.Reports;
using Gongkai.Web.SignIn;
using Gongkai.Web.Workbench.Reports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Gongkai.Web.Portal.Reports.Published;

/// <summary>一份公布的年报：全文、三张法定表格、与上一年的增减、各版次、下载。</summary>
public sealed class ReportModel(Platform platform) : PublicOrganPage(platform)
{
    /// <summary>各版次，由先到后。</summary>
    public IReadOnlyList<PublishedReport> Editions { get; private set; } = [];

    /// <summary>所看的版次。</summary>
    public PublishedReport Edition { get; private set; } = null!;

    public CheckedReport Shown { get; private set; } = null!;

    /// <summary>与上一年数字不同的单元格；平台上没有上一年的为 <c>null</c>。</summary>
    public IReadOnlyList<CellChange>? Changes { get; private set; }

    public string Title => ReportTitle.Of(Shown.Report);

    /// <summary>每个数字旁边附着上一年的数和增减。</summary>
    public bool IsCompared => Shown.Beside is not null;

    public bool IsCurrent => Edition.Edition == Editions[^1].Edition;

    public async Task<IActionResult> OnGetAsync(int year, int? edition, int? compare)
    {
        if (!await Load(year, edition))
            return NotFound();
        var declared = await DeclaredLinks(year);
        var before = await Platform.Reports.Editions(Organ.Id, year - 1, HttpContext.RequestAborted) is [.., var last] ? last : null;
        if (IsUnchanged($"{Version}-{before?.Edition ?? 0}-{(compare is 1 ? "c" : "p")}-{(Appearance.IsLarge(HttpContext) ? "l" : "s")}{(declared is null ? "" : "-d")}"))
            return StatusCode(StatusCodes.Status304NotModified);
        if (declared is not null)
            Shown = new CheckedReport(Shown.Source, Shown.Report) { Outcomes = [], Link = declared };
        if (before is null)
            return Page();
        var report = Read(before);
        Changes = ReportComparison.Of(report, Shown.Report).Cells;
        if (compare is 1)
            Shown = new CheckedReport(Shown.Source, Shown.Report) { Outcomes = [], Beside = new Beside($"{year - 1} 年", report), Link = Shown.Link };
        return Page();
    }

    /// <summary>下载一种格式，键为不带点的扩展名。</summary>
    public async Task<IActionResult> OnGetFileAsync(int year, int? edition, string format)
    {
        if (ReportFormat.Find($".{format}") is not { } wanted || !await Load(year, edition))
            return NotFound();
        if (IsUnchanged($"{Version}-{format}"))
            return StatusCode(StatusCodes.Status304NotModified);
        using var output = new MemoryStream();
        ReportWriter.Write(Shown.Report, wanted, output, Title);
        return File(output.ToArray(), wanted.MediaType, $"{Title}{wanted.Extension}");
    }

    // Only staff of the organ may open a declaration; to everyone else the figures are plain.
    private async Task<Func<CellAddress, string?>?> DeclaredLinks(int year)
    {
        if (Presence.Of(HttpContext) is not { } presence
            || !presence.Staff.ActorsOf(presence.Person.Id, Today).Any(actor => Permissions.Ask(actor, FigureActs.View, Organ.Id, presence.Staff, presence.Tree, Today) is Allowed<Grant>))
            return null;
        var sheet = await Platform.Figures.Find(Organ.Id, year, HttpContext.RequestAborted);
        return sheet.Declarations.Count == 0 ? null
            : address => DeclaredCell.Find(address.Text) is { } cell && sheet.Units(cell).Any() ? DeclaredMark.LinkTo(Url, Organ, sheet, cell) : null;
    }

    private string Version => string.Create(CultureInfo.InvariantCulture, $"{Edition.Organ}-{Edition.Year}-{Edition.Edition}-{Editions.Count}-{Organ.Version}-{ThisProgram}");

    private static string ThisProgram { get; } = typeof(ReportModel).Module.ModuleVersionId.ToString("N")[..8];

    private async Task<bool> Load(int year, int? edition)
    {
        Editions = await Platform.Reports.Editions(Organ.Id, year, HttpContext.RequestAborted);
        if ((edition is { } number ? Editions.FirstOrDefault(one => one.Edition == number) : Editions is [.., var last] ? last : null) is not { } chosen)
            return false;
        Edition = chosen;
        Shown = new CheckedReport("本平台", Read(chosen)) { Outcomes = [] };
        return true;
    }

    private AnnualReport Read(PublishedReport published) =>
        published.Content.ToReport(ReportRecordRules.NameFor(Organ, published.Year, Today), published.Year, published.PublishedOn);

    /// <summary>写上版本；来访者手里的还是新的，就不必再送。</summary>
    private bool IsUnchanged(string version)
    {
        var tag = new EntityTagHeaderValue($"\"{version}\"", isWeak: true);
        var headers = Response.GetTypedHeaders();
        headers.ETag = tag;
        headers.LastModified = new DateTimeOffset(Edition.PublishedOn.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8));
        headers.CacheControl = new CacheControlHeaderValue { NoCache = true };
        Response.Headers.Vary = "Cookie";
        return Request.GetTypedHeaders().IfNoneMatch.Any(one => one.Compare(tag, useStrongComparison: false));
    }
}
