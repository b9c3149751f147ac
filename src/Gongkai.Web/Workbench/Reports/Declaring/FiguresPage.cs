using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Reports.Declaring;
using Gongkai.Web.Components.Records;

namespace Gongkai.Web.Workbench.Reports.Declaring;

/// <summary>一年的采数单各页共有的：哪一年、各科室、本人管不管得到。</summary>
public abstract class FiguresPage : ReportsPage
{
    protected override ActKind View => FigureActs.View;

    public int Year { get; private set; }

    public FigureSheet Sheet { get; private set; } = null!;

    /// <summary>那一年设着的科室，按机关的排列。</summary>
    public IReadOnlyList<Unit> Units { get; private set; } = [];

    public bool MayDeclare => Own(FigureActs.Declare).Any();

    public bool MayJudge => Own(FigureActs.Confirm).Any();

    public bool MayAsk => May(FigureActs.Ask, Organ.Id);

    /// <summary>本人可以申报的科室。</summary>
    public IEnumerable<Unit> MyUnits => Units.Where(unit => MayFor(FigureActs.Declare, unit.Number));

    /// <summary>本人可否对这个科室的数做这类行为：岗位限于一个科室的，只管本科室的。</summary>
    public bool MayFor(ActKind kind, long unit) => For(kind, unit) is not null;

    /// <summary>以哪个岗位对这个科室的数做这类行为；都不可以的为 <c>null</c>。</summary>
    protected Actor? For(ActKind kind, long unit) => Own(kind).FirstOrDefault(actor => Staff.Exercised(actor, Today)?.Unit is null || Staff.Exercised(actor, Today)!.Unit == unit);

    public string NameOf(long unit) => Tree.FindUnit(Organ.Id, unit)?.Name.On(Today) ?? $"第 {unit} 号科室";

    /// <summary>打开那一年；年度不对的为 <c>false</c>。</summary>
    protected async Task<bool> Open(int year)
    {
        if (year < 2008 || year > Today.Year)
            return false;
        Year = year;
        Sheet = await Platform.Figures.Find(Organ.Id, year, HttpContext.RequestAborted);
        Units = [.. Tree.UnitsOf(Organ.Id).Where(unit => unit.Since <= Sheet.LastDay && !(unit.ClosedOn <= Sheet.FirstDay))];
        return true;
    }

    public static (StatusKind Kind, string Name) Words(FigureState state) => state switch
    {
        FigureState.Missing => (StatusKind.Soon, "未申报"),
        FigureState.Waiting => (StatusKind.Now, "待核实"),
        FigureState.Partial => (StatusKind.Soon, "没有报足全年"),
        FigureState.Done => (StatusKind.Done, "已核实"),
        _ => (StatusKind.Quiet, "没有请"),
    };

    public static (StatusKind Kind, string Name) Words(FigureDeclarationState state) => state switch
    {
        FigureDeclarationState.Waiting => (StatusKind.Now, "待核实"),
        FigureDeclarationState.Confirmed => (StatusKind.Done, "已核实"),
        FigureDeclarationState.Returned => (StatusKind.Late, "已退回"),
        _ => (StatusKind.Quiet, "已被更改"),
    };

    private IEnumerable<Actor> Own(ActKind kind) =>
        Me.Actors.Where(actor => Permissions.Ask(actor, kind, Organ.Id, Staff, Tree, Today) is Core.Rules.Allowed<Grant>);
}
