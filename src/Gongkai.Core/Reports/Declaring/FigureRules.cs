using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Declaring;

/// <summary>采数单须满足的规则：来源、期间、依据、统计人俱全，另一人核实，更改另报一条并写明理由。</summary>
public static class FigureRules
{
    public static readonly Rule Cell = new("FIGURE-CELL", Severity.Error, "申报的是行政许可、行政处罚、行政强制、行政事业性收费之一", "国办公开办函〔2021〕30号：第二十条第（五）（六）（八）项");
    public static readonly Rule Unit = new("FIGURE-UNIT", Severity.Error, "科室属于本机关，那一年设着；只申报、核实本科室的", "平台约定");
    public static readonly Rule Value = new("FIGURE-VALUE", Severity.Error, "件数为不小于零的整数；收费以元计，至多两位小数；没有的报 0", "国办公开办函〔2021〕30号");
    public static readonly Rule Period = new("FIGURE-PERIOD", Severity.Error, "期间在这一年之内，已经过完，与本科室同一格的别的申报不重叠", "平台约定");
    public static readonly Rule Source = new("FIGURE-SOURCE", Severity.Error, "写明来源系统或者台账，2 至 60 字；统计人姓名 2 至 40 字；不是零的附依据", "平台约定");
    public static readonly Rule Change = new("FIGURE-CHANGE", Severity.Error, "更改一条申报，另报一条并写明理由，核实之前原来的一条照旧计入", "平台约定");
    public static readonly Rule Stage = new("FIGURE-STAGE", Severity.Error, "等着核实的申报才能核实、退回；退回须写明理由", "平台约定");
    public static readonly Rule Ask = new("FIGURE-ASK", Severity.Error, "请申报须选科室、单元格和内部期限，期限不早于今天、不晚于一年以后；催办只催还没有报齐的", "年报格式 RPT-8（约定）");

    /// <summary>全部规则。</summary>
    public static IReadOnlyList<Rule> All { get; } = [Cell, Unit, Value, Period, Source, Change, Stage, Ask, FiguresAgree.Agrees, FiguresAgree.Complete];

    /// <summary>科室在那一年设着；岗位限于一个科室的，只办本科室的。</summary>
    public static IEnumerable<Finding> CheckUnit(long organ, long unit, int year, Scene scene)
    {
        if (scene.View<OrganTree>().FindUnit(organ, unit) is not { } found || found.Since > new DateOnly(year, 12, 31) || found.ClosedOn <= new DateOnly(year, 1, 1))
            yield return Break(Unit, "Unit", "本机关那一年没有这个科室，请从列表里选");
        else if (scene.View<Staff>().Exercised(scene.Who, scene.Today) is { Unit: { } own } && own != unit)
            yield return Break(Unit, "Unit", $"您的岗位在别的科室，{found.Name.On(scene.Today)}的数请该科室的人办理");
    }

    internal static IEnumerable<Finding> CheckValue(DeclaredCell cell, decimal value)
    {
        if (value < 0 || value >= Figures.CountLimit)
            yield return Break(Value, "Value", $"填了 {value}，应为不小于零的数；没有的报 0");
        else if (cell.Address.IsAmount ? decimal.Round(value, 2) != value : decimal.Truncate(value) != value)
            yield return Break(Value, "Value", cell.Address.IsAmount ? $"填了 {value} 元，至多到分（两位小数）" : $"填了 {value}，件数应为整数");
    }

    internal static IEnumerable<Finding> CheckPeriod(FigureSheet sheet, FigureDeclared fact, DateOnly today)
    {
        if (fact.From.Year != sheet.Year || fact.To.Year != sheet.Year || fact.To < fact.From)
            yield return Break(Period, "From", $"期间应在 {sheet.Year} 年之内，先后不能颠倒");
        else if (fact.To > today)
            yield return Break(Period, "To", $"期间到 {fact.To:yyyy-MM-dd}，还没有过完，请只报到今天为止");
        else if (sheet.Declarations.FirstOrDefault(one => one.IsLive && one.Unit == fact.Unit && one.Particulars.Cell == fact.Cell && one.Number != fact.Replaces && one.Overlaps(fact.From, fact.To)) is { } other)
            yield return Break(Period, "From", $"与第 {other.Number} 条（{other.Particulars.From:MM-dd} 至 {other.Particulars.To:MM-dd}）的期间重叠；要改那一条，请打开它办理更改");
    }

    internal static Finding Break(Rule rule, string? field, string message) =>
        new(rule.Id, rule.Severity, field is null ? [] : [field], Expected: null, Actual: null, message);
}
