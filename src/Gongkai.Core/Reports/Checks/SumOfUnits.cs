using Gongkai.Core.Reports.Merging;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks;

/// <summary>汇总口径的年报逐格等于各单位之和；给了各单位的年报才核对。</summary>
public static class SumOfUnits
{
    public static readonly Rule Rule = new(
        "CK-AGG", Severity.Error, "汇总口径：表二、三、四每一格 = 各单位（本级、部门、下级、街道）该格之和", "年报格式 §5.3；行政区域汇总（RPT-4）");

    /// <summary>一句话里至多列出几个单位。</summary>
    private const int NamedUnits = 5;

    private static readonly CellAddress[] Cells = [.. CellAddress.All.Where(cell => cell.Table != StatutoryTable.T2019)];

    private static readonly Dictionary<CellAddress, Rule> Instances = CellAddress.All.ToDictionary(cell => cell, cell => Rule.Instance(cell.Text));

    /// <summary>旧版式的“（六）其他处理”不分项，只能三项合起来比。</summary>
    private static readonly Dictionary<CellAddress, CellAddress[]> Together = Joined();

    public static IEnumerable<CheckOutcome> Check(CheckSubject subject) => subject.Units is { } units
        ? Compare(subject.Report, units)
        : [CheckOutcome.NotApplicable(Rule)];

    private static IEnumerable<CheckOutcome> Compare(AnnualReport report, Merged units)
    {
        var isOld = report.RequestLayout == TableLayout.Of2019;
        var isMixed = units.Included.Any(unit => unit.RequestLayout == TableLayout.Of2019 != isOld);
        return Cells.Select(cell => isMixed && Together.TryGetValue(cell, out var three)
            ? three[^1] == cell ? Compare(Instances[cell], report, units, three) : CheckOutcome.NotApplicable(Instances[cell])
            : Compare(Instances[cell], report, units, [cell]));
    }

    private static CheckOutcome Compare(Rule rule, AnnualReport report, Merged units, CellAddress[] cells)
    {
        var sum = Total(units.Report.Figures, cells);
        var printed = Total(report.Figures, cells);
        return rule.Compare(cells, sum, printed, () => Message(units, cells, sum!.Value, printed!.Value));
    }

    private static decimal? Total(Figures figures, CellAddress[] cells) =>
        cells.All(cell => figures[cell] is null) ? null : cells.Sum(cell => figures[cell] ?? 0);

    private static string Message(Merged units, CellAddress[] cells, decimal sum, decimal printed)
    {
        var parts = units.Included
            .Select(unit => (unit.Name, Value: Total(unit.Figures, cells)))
            .Where(part => part.Value is not null and not 0)
            .OrderByDescending(part => part.Value)
            .ToList();
        var blank = units.Included.Count(unit => cells.All(cell => unit.Figures[cell] is null && !unit.IsAbsent(cell)));
        var named = parts.Count == 0 ? "各单位均为 0" : string.Join("，", parts.Take(NamedUnits).Select(part => $"{part.Name} {CellComparison.Number(part.Value!.Value)}"));
        var rest = parts.Count > NamedUnits ? $"等 {parts.Count} 个单位" : "";
        return $"{Name(cells)}：{units.Included.Length} 份单位年报之和为 {CellComparison.Number(sum)}（{named}{rest}），本报告填 {CellComparison.Number(printed)}，"
            + $"{(printed > sum ? "多" : "少")} {CellComparison.Number(Math.Abs(printed - sum))}。{(blank > 0 ? $"其中 {blank} 份此格空白。" : "")}请核对是否漏报、重复，或有单位改过数字";
    }

    private static string Name(CellAddress[] cells) => cells.Length == 1 ? cells[0].Name : $"（六）其他处理三项之和·{cells[0].Name.Split('·')[^1]}";

    private static Dictionary<CellAddress, CellAddress[]> Joined()
    {
        var joined = new Dictionary<CellAddress, CellAddress[]>();
        foreach (var column in ApplicantColumn.All)
        {
            CellAddress[] three = [.. RequestRow.AbsentIn2019.Append(RequestRow.OtherHandling).Select(row => row.At(column))];
            foreach (var cell in three)
                joined.Add(cell, three);
        }

        return joined;
    }
}
