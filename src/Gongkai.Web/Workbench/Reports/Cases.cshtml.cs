using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Counting;
using Gongkai.Core.Reports.Records;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Reports;

/// <summary>表三、表四的一格所数的各件：哪个机关的哪一件，何时收到、怎样答复；看得到那件的，打开它。</summary>
public sealed class CasesModel : ReportsPage
{
    public int Year { get; private set; }

    public CellAddress Cell { get; private set; } = null!;

    /// <summary>这一格的各件，按机关、号。</summary>
    public IReadOnlyList<Counted> Counted { get; private set; } = [];

    /// <summary>不止本机关的，写明各是哪个机关的。</summary>
    public bool IsMerged { get; private set; }

    protected override ActKind View => ReportActs.ViewDraft;

    public async Task<IActionResult> OnGetAsync(int year, string cell)
    {
        if (year < 2008 || year > Today.Year || CellAddress.Find(cell) is not { } address)
            return Hidden();
        var records = await Platform.Requests.Recorded(new YearCount(Organ.Id, year), Tree, Today, HttpContext.RequestAborted);
        if (records.Tally.Behind(address) is not { } counted)
            return Hidden();
        (Year, Cell, Counted, IsMerged) = (year, address, counted, records.IsMerged);
        return Page();
    }

    /// <summary>这一件的页；本人看不到那个机关的申请的为 <c>null</c>。</summary>
    public string? LinkOf(Counted one) =>
        Tree.Find(one.Organ) is { } organ && May(ViewActs.Case, organ.Id) && (one.Case?.Number ?? one.Remedy?.Case) is { } number
            ? Url.Page("/Workbench/Requests/Case", new { organ = organ.Address, number })
            : null;

    /// <summary>机关的简称。</summary>
    public string NameOf(Counted one) => Tree.Find(one.Organ)!.BriefNameOn(Today);
}
