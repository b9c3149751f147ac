using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Declaring;

/// <summary>催办：请过而还没有报齐的科室。</summary>
/// <param name="Units">科室号。</param>
public sealed record ChaseFigures(long Organ, int Year, IReadOnlyList<long> Units) : FigureAct(Organ, Year)
{
    public override ActKind Kind => FigureActs.Chase;

    protected override IEnumerable<Finding> Check(FigureSheet sheet, Scene scene)
    {
        var open = sheet.Open.Select(ask => ask.Unit).ToHashSet();
        if (Units.Count == 0 || Units.Any(unit => !open.Contains(unit)))
            yield return FigureRules.Break(FigureRules.Ask, null, "没有要催的：所选的科室都已报齐，或者还没有请");
        else if (sheet.Open.Where(ask => Units.Contains(ask.Unit)).All(ask => ask.ChasedOn.Contains(scene.Today)))
            yield return FigureRules.Break(FigureRules.Ask, null, "今天已经催过，请等等再催");
    }

    protected override Event Fact(FigureSheet sheet, Scene scene) => new FiguresChased([.. Units.Distinct()]);
}
