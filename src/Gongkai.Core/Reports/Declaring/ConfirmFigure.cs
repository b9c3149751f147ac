using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Declaring;

/// <summary>核实一条申报：由申报以外的另一人为之；只有一名经办人的机关可以凭纸质签批。核实之后才计入年报。</summary>
/// <param name="Number">第几条。</param>
/// <param name="Paper">另一人的纸质签批；另一人登录办理的为 <c>null</c>。</param>
public sealed record ConfirmFigure(long Organ, int Year, int Number, PaperSignature? Paper = null) : FigureAct(Organ, Year)
{
    public override ActKind Kind => FigureActs.Confirm;

    public override IReadOnlyList<PersonalContent> Personal => Paper is null ? [] : [Paper.ToContent()];

    public override IEnumerable<Subject> AlsoReads => Paper is { Scan: > 0 } ? [PaperSignOff.ScanOf(Organ, Paper.Scan)] : [];

    protected override IEnumerable<Finding> Check(FigureSheet sheet, Scene scene)
    {
        if (sheet.Find(Number) is not { State: FigureDeclarationState.Waiting } declaration)
            return [FigureRules.Break(FigureRules.Stage, null, $"第 {Number} 条不在等着核实，可能已经有人办过；请刷新再看")];
        return
        [
            .. FigureRules.CheckUnit(Organ, declaration.Unit, Year, scene),
            .. SecondEyes.Check(Duty.Verify, scene.Who, [new Step(Duty.Declare, declaration.Who)], Paper, Organ, scene.View<Staff>(), scene.Today),
            .. CheckScan(scene),
        ];
    }

    protected override Event Fact(FigureSheet sheet, Scene scene) => new FigureConfirmed(Number) { PaperSignOff = Paper?.Recorded(scene.Personal[0]) };

    private IEnumerable<Finding> CheckScan(Scene scene)
    {
        if (Paper is { Scan: > 0 } && scene.Of(PaperSignOff.ScanOf(Organ, Paper.Scan)).IsEmpty)
            yield return FigureRules.Break(SecondEyes.Paper, null, $"本机关没有第 {Paper.Scan} 号附件，请先上传签批的扫描件");
    }
}
