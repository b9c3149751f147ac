using Gongkai.Core.Organs;
using Gongkai.Core.Reports.Declaring;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Workbench.Reports;

/// <summary>单元格旁边通向采数单的标记。</summary>
/// <param name="Link">打开哪里：只有一条申报的，就是那一条；不然是采数单里的这一格。</param>
/// <param name="Confirmed">核实之数，照年报的单位；还没有核实的为 <c>null</c>。</param>
/// <param name="Differs">年报里填的与核实之数不同。</param>
public sealed record DeclaredMark(string Link, string? Confirmed, bool Differs)
{
    /// <summary>一格的申报所在的页。</summary>
    public static string LinkTo(IUrlHelper url, Organ organ, FigureSheet sheet, DeclaredCell cell) =>
        sheet.Of(cell).Where(one => one.IsLive).ToList() is [var only]
            ? url.Page("/Workbench/Reports/Declaring/Declaration", new { organ = organ.Address, year = sheet.Year, number = only.Number })!
            : $"{url.Page("/Workbench/Reports/Declaring/Index", new { organ = organ.Address, year = sheet.Year })}#{cell.Address}";
}
