using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Declaring;

/// <summary>科室申报一格的数，写明期间、来源、依据和统计人；更改的写明改的是哪一条和理由。</summary>
/// <param name="Unit">科室号。</param>
/// <param name="Cell">单元格地址。</param>
/// <param name="Value">件数，或者以元计的金额。</param>
/// <param name="CountedBy">统计人姓名，另存为个人信息。</param>
/// <param name="Evidence">依据的附件号；没有附的为 <c>null</c>。</param>
/// <param name="Replaces">更改的是第几条；初次申报的为 <c>null</c>。</param>
public sealed record DeclareFigure(
    long Organ, int Year, long Unit, string Cell, decimal Value, DateOnly From, DateOnly To, string Source, string CountedBy, long? Evidence = null, int? Replaces = null) : FigureAct(Organ, Year)
{
    /// <summary>用途，写在另存的个人信息上。</summary>
    public const string Purpose = "figure-counted-by";

    public override ActKind Kind => FigureActs.Declare;

    public override IReadOnlyList<PersonalContent> Personal => [new PersonDetails(CountedBy.Trim()).ToContent() with { Purpose = Purpose }];

    public override IEnumerable<Subject> AlsoReads => Evidence is { } evidence ? [new Subject(Organ, Attachment.SubjectKind, evidence)] : [];

    protected override IEnumerable<Finding> Check(FigureSheet sheet, Scene scene)
    {
        if (DeclaredCell.Find(Cell) is not { } cell)
            return [FigureRules.Break(FigureRules.Cell, "Cell", "请选择申报哪一格")];
        return
        [
            .. FigureRules.CheckUnit(Organ, Unit, Year, scene),
            .. FigureRules.CheckValue(cell, Value),
            .. FigureRules.CheckPeriod(sheet, Recorded(sheet, null!), scene.Today),
            .. CheckSource(scene),
            .. CheckChange(sheet),
        ];
    }

    protected override Event Fact(FigureSheet sheet, Scene scene) => Recorded(sheet, scene.Personal[0]);

    private FigureDeclared Recorded(FigureSheet sheet, PersonalReference countedBy) =>
        new(sheet.Declarations.Count + 1, Cell, Unit, Value, From, To, Source.Trim(), Evidence, countedBy, Replaces);

    private IEnumerable<Finding> CheckSource(Scene scene)
    {
        if (Source.Trim().Length is < 2 or > 60)
            yield return FigureRules.Break(FigureRules.Source, "Source", "请写明数字来自哪个系统或者台账，2 至 60 字");
        if (CountedBy.Trim().Length is < 2 or > 40)
            yield return FigureRules.Break(FigureRules.Source, "CountedBy", "请写明统计人的姓名，2 至 40 字");
        if (Value != 0 && Evidence is null)
            yield return FigureRules.Break(FigureRules.Source, "Evidence", "请附依据：系统导出的统计表、台账的复印件等；没有的报 0，不必附");
        if (Evidence is { } evidence && (Attachment.From(scene.Of(new Subject(Organ, Attachment.SubjectKind, evidence))) is not { IsErased: false } file || file.Particulars.About != On))
            yield return FigureRules.Break(FigureRules.Source, "Evidence", $"采数单没有第 {evidence} 号附件，请重新选择文件");
    }

    private IEnumerable<Finding> CheckChange(FigureSheet sheet)
    {
        if (Replaces is not { } number)
            yield break;
        if (sheet.Find(number) is not { IsLive: true } before || before.Unit != Unit || before.Particulars.Cell != Cell)
            yield return FigureRules.Break(FigureRules.Change, null, $"第 {number} 条不能这样更改：它已退回或者被取代，或者不是这个科室的这一格");
        else if (before.State == FigureDeclarationState.Waiting)
            yield return FigureRules.Break(FigureRules.Change, null, $"第 {number} 条还没有核实，请先退回，再重新申报");
        else if (sheet.Waiting.Any(one => one.Particulars.Replaces == number))
            yield return FigureRules.Break(FigureRules.Change, null, $"第 {number} 条已有一条更改等着核实，请先核实或者退回那一条");
        foreach (var finding in LedgerRules.CheckReason(this))
            yield return finding;
    }
}
