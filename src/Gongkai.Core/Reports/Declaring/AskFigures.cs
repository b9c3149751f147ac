using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Declaring;

/// <summary>请各科室申报，附内部的期限；再请一次的，以最近一次的期限为准。</summary>
/// <param name="Units">科室号。</param>
/// <param name="Cells">单元格地址。</param>
/// <param name="Due">内部期限，最后一天。</param>
public sealed record AskFigures(long Organ, int Year, IReadOnlyList<long> Units, IReadOnlyList<string> Cells, DateOnly Due) : FigureAct(Organ, Year)
{
    public override ActKind Kind => FigureActs.Ask;

    protected override IEnumerable<Finding> Check(FigureSheet sheet, Scene scene)
    {
        if (Units.Count == 0)
            yield return FigureRules.Break(FigureRules.Ask, "Units", "请选择请哪些科室申报");
        if (Cells.Count == 0)
            yield return FigureRules.Break(FigureRules.Ask, "Cells", "请选择申报哪几格");
        if (Cells.Any(cell => DeclaredCell.Find(cell) is null))
            yield return FigureRules.Break(FigureRules.Cell, "Cells", "有的格不由科室申报，请从列表里选");
        if (Due < scene.Today || Due > scene.Today.AddYears(1))
            yield return FigureRules.Break(FigureRules.Ask, "Due", $"内部期限 {Due:yyyy-MM-dd} 不对：不早于今天，不晚于一年以后");
        foreach (var finding in Units.SelectMany(unit => FigureRules.CheckUnit(Organ, unit, Year, scene)))
            yield return finding;
    }

    protected override Event Fact(FigureSheet sheet, Scene scene) => new FiguresAsked([.. Units.Distinct()], [.. Cells.Distinct(StringComparer.Ordinal)], Due);
}
