using Gongkai.Core.Ledger;
using Gongkai.Core.Reports.Declaring;
using Gongkai.Storage.Demonstration;

namespace Gongkai.Web.Workbench.Reports.Declaring;

/// <summary>演示目录里的采数单：街道请四个办公室申报去年的数，一个已经核实，一个等着核实，其余还没有报。全部虚构。</summary>
public static class DemonstrationFigures
{
    private const long Services = 2;
    private const long Management = 3;

    /// <param name="organs">各机关的编号，按代码。</param>
    public static IEnumerable<Act> Acts(IReadOnlyDictionary<string, long> organs, DateOnly today)
    {
        var (street, year) = (organs[DemonstrationOrgans.Street], today.Year - 1);
        var (licences, penalties) = (DeclaredCell.All[0].Address.Text, DeclaredCell.All[1].Address.Text);
        return
        [
            new AskFigures(street, year, [1, Services, Management, 4], [.. DeclaredCell.All.Select(cell => cell.Address.Text)], today.AddDays(10)),
            Zero(street, year, Services, licences, "政务服务系统（演示）"),
            new ConfirmFigure(street, year, 1),
            Zero(street, year, Management, penalties, "综合执法办案系统（演示）"),
        ];
    }

    private static DeclareFigure Zero(long organ, int year, long unit, string cell, string source) =>
        new(organ, year, unit, cell, 0, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), source, "统计员（演示）");
}
