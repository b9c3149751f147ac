using Gongkai.Core.Organs;
using Gongkai.Core.Reports.Declaring;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Reports.Declaring;

/// <summary>打印的采数单：一个科室一页；报过的填好，没有报的留空手填，附签名处。</summary>
public sealed class FormModel : FiguresPage
{
    /// <summary>只印这一个科室的；没有选的印全部，空白的一页另附。</summary>
    public long? Chosen { get; private set; }

    public IEnumerable<Unit> Printed => Chosen is { } unit ? Units.Where(one => one.Number == unit) : Units;

    public IReadOnlyDictionary<Core.Ledger.PersonalReference, string?> Counters { get; private set; } = new Dictionary<Core.Ledger.PersonalReference, string?>();

    public async Task<IActionResult> OnGetAsync(int year, long? unit)
    {
        if (!await Open(year))
            return Hidden();
        Chosen = unit;
        Counters = await Platform.Names.Of(Sheet.Declarations.Where(one => one.IsLive).Select(one => one.Particulars.CountedBy), HttpContext.RequestAborted);
        return Page();
    }

    /// <summary>一个科室报过的一格；没有报的为空。</summary>
    public IEnumerable<FigureDeclaration> Live(long? unit, DeclaredCell cell) => Sheet.Of(cell).Where(one => one.IsLive && one.Unit == unit);
}
