using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Declaring;

/// <summary>退回一条申报，写明理由；申报的人自己也可以收回。更改的退回之后，原来的一条照旧计入。</summary>
/// <param name="Number">第几条。</param>
public sealed record ReturnFigure(long Organ, int Year, int Number) : FigureAct(Organ, Year)
{
    public override ActKind Kind => FigureActs.Return;

    protected override IEnumerable<Finding> Check(FigureSheet sheet, Scene scene)
    {
        if (sheet.Find(Number) is not { State: FigureDeclarationState.Waiting } declaration)
            return [FigureRules.Break(FigureRules.Stage, null, $"第 {Number} 条不在等着核实，可能已经有人办过；请刷新再看")];
        return [.. FigureRules.CheckUnit(Organ, declaration.Unit, Year, scene), .. LedgerRules.CheckReason(this)];
    }

    protected override Event Fact(FigureSheet sheet, Scene scene) => new FigureReturned(Number);
}
