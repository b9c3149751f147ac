using Gongkai.Core.Organs;
using Gongkai.Core.Remedies.Importing;
using Gongkai.Core.Reports;
using Gongkai.Core.Requests;
using Gongkai.Documents.Requests;
using Gongkai.Storage.Requests;
using Gongkai.Web.Components.Notices;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Requests;

/// <summary>逐行核对台账：每行会成为怎样的一件，哪里不对，哪些已经登记。收下没有问题的行，一行一个整件；中途断了再来一次，结果一样。</summary>
public sealed class ImportCheckModel : RequestsPage
{
    public string FileName { get; private set; } = "";

    public IReadOnlyList<Note> Notes { get; private set; } = [];

    public IReadOnlyList<PlannedCase> Rows { get; private set; } = [];

    /// <summary>已经登记的编号，和它的件号。</summary>
    public IReadOnlyDictionary<string, long> Known { get; private set; } = new Dictionary<string, long>(StringComparer.Ordinal);

    /// <summary>已经登记的各行。</summary>
    public IReadOnlyList<PlannedCase> Held => [.. Rows.Where(IsHeld)];

    /// <summary>可以收下的各行。</summary>
    public IReadOnlyList<PlannedCase> Good => [.. Rows.Where(row => row.IsSound && !IsHeld(row))];

    /// <summary>有问题的各行。</summary>
    public IReadOnlyList<PlannedCase> Bad => [.. Rows.Where(row => !row.IsSound && !IsHeld(row))];

    protected override bool MayOpen(Organ organ) => May(CaseActs.Register, organ.Id);

    public async Task<IActionResult> OnGetAsync(string pending) => await Load(pending) ? Page() : Gone();

    /// <summary>有问题的各行，连同缘故。</summary>
    public async Task<IActionResult> OnGetRestAsync(string pending)
    {
        if (!await Load(pending))
            return Gone();
        using var content = new MemoryStream();
        CaseListSheet.Write(content, Bad.Select(row => row.Row.With(CaseColumn.Trouble, string.Join('\n', row.Findings.Select(Told)))));
        return File(content.ToArray(), CaseListLimits.MediaType, $"{Path.GetFileNameWithoutExtension(FileName)}（待改）.xlsx");
    }

    public async Task<IActionResult> OnPostAsync(string pending)
    {
        if (!await Load(pending))
            return Gone();
        var importing = new CaseImporting(Platform, await Platform.Requests.Calendar(HttpContext.RequestAborted));
        // What is begun is finished, even if the browser has gone: a row is whole either way.
        var done = await importing.Take(ActingFor(CaseActs.Register, Organ.Id), Organ.Code.On(Today), [.. Good.Take(CaseListLimits.RowsAtOnce)], FileName);
        if (done.Refused.Count == 0)
        {
            this.Tell($"收下 {done.Taken} 行，每行一件。");
            return RedirectToPage(new { organ = Organ.Address, pending });
        }

        await Load(pending);
        Rows = [.. Rows.Select(row => done.Refused.FirstOrDefault(one => one.Row.Row == row.Row.Row) is { Findings: { } findings }
            ? row with { Findings = [.. findings.Select(finding => new CaseImportFinding(Column: null, finding))] }
            : row)];
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    /// <summary>一处问题，写成一句。</summary>
    public static string Told(CaseImportFinding found) => $"{(found.Column is { } column ? $"{column.Heading}：" : null)}{found.Finding.Message}〔{found.Finding.Rule}〕";

    private RedirectToPageResult Gone()
    {
        this.Tell("这份台账已经放下：交来太久，或者不是您交的。请再交一次；已经登记的行不会重复。");
        return RedirectToPage("/Workbench/Requests/Import", new { organ = Organ.Address });
    }

    private bool IsHeld(PlannedCase row) => row.Number is { } number && Known.ContainsKey(number.Trim());

    private async Task<bool> Load(string pending)
    {
        var stop = HttpContext.RequestAborted;
        if (await PendingCases.Find(Platform, Organ.Id, Me.Person, pending, stop) is not { } kept)
            return false;
        var list = CaseListSheet.Read(kept.Content);
        var calendar = await Platform.Requests.Calendar(stop);
        (FileName, Notes) = (kept.FileName, list.Notes);
        Rows = CaseImport.Plan(list.Rows, Organ.Code.On(Today), Today, calendar);
        Known = await new CaseImporting(Platform, calendar).Known(Organ.Id, stop);
        return true;
    }
}
