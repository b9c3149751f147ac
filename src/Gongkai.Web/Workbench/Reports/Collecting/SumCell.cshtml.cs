using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Merging;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Reports.Collecting;

/// <summary>合计的一格由哪些机关合成，各是多少，大的在前，各通向它的年报。</summary>
public sealed class SumCellModel : SumPage
{
    public CellAddress Cell { get; private set; } = null!;

    /// <summary>各机关的数；0 的不列，除非要列。</summary>
    public IReadOnlyList<(UnitReport Unit, decimal? Value)> Parts { get; private set; } = [];

    /// <summary>此格为 0 的机关有几个。</summary>
    public int Zeros { get; private set; }

    public bool ShowsZeros => Request.Query["zeros"] == "1";

    /// <summary>回到合计，算的机关不变。</summary>
    public string Back => $"{Url.Page("/Workbench/Reports/Collecting/Sum", new { organ = Organ.Address, year = Year })}{Query}#{Cell}";

    public string WithZeros => $"{(Query.Length > 0 ? Query + "&" : "?")}zeros=1";

    public async Task<IActionResult> OnGetAsync(int year, string cell)
    {
        if (CellAddress.Find(cell) is not { } address || !await Sum(year))
            return Hidden();
        Cell = address;
        var all = Merged.Included.Select(unit => (Unit: unit, Value: unit.Figures[address])).ToList();
        Zeros = all.Count(part => part.Value == 0);
        Parts = [.. all.Where(part => ShowsZeros || part.Value != 0).OrderByDescending(part => part.Value ?? decimal.MaxValue)];
        return Page();
    }
}
