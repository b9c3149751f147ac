using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks;

/// <summary>表二年度间：现行有效 = 上年现行有效 + 本年制发 − 本年废止；2020 至 2021 年度口径改变，只提示。</summary>
public static class InForceFromLastYear
{
    public static readonly Rule Rule = new(
        "CK-YOY-T2", Severity.Error, "现行有效件数 = 上年现行有效 + 本年制发 − 本年废止；2021 年度与旧表二衔接的只提示", "国办公开办函〔2021〕30号 表二");

    private static readonly Instance[] Instances =
    [
        .. from row in new[] { ProactiveRow.GovernmentRules, ProactiveRow.NormativeDocuments }
           let old = ProactiveRow.Of2019.First(old => old.Number == row.Number)
           select new Instance(Rule.Instance(row.Number), row, row.At(0), row.At(1), row.At(2), old.At(2)),
    ];

    public static IEnumerable<CheckOutcome> Check(CheckSubject subject) =>
        Instances.Select(instance => Check(instance, subject.Report, subject.PreviousYear()));

    private static CheckOutcome Check(Instance instance, AnnualReport report, AnnualReport? previous)
    {
        var isTransition = previous?.ProactiveLayout == TableLayout.Of2019;
        var beforeCell = isTransition ? instance.TotalPublic : instance.InForce;
        var before = previous?.Figures[beforeCell];
        var issued = report.Figures[instance.Issued];
        var repealed = report.Figures[instance.Repealed];
        var inForce = report.Figures[instance.InForce];
        var severity = isTransition || report.Year == 2021 ? Severity.Info : Severity.Error;
        return instance.Rule.Compare(
            [instance.InForce, instance.Issued, instance.Repealed],
            expected: before + issued - repealed, actual: inForce,
            () => $"{instance.Row.Label}：{previous!.YearName("上年")}{(isTransition ? "对外公开总数量" : "现行有效")} {before} + 本年制发 {issued} - 本年废止 {repealed} = {before + issued - repealed}，现行有效填 {inForce}，相差 {CellComparison.Difference(before + issued - repealed, inForce)}。{Advice(severity)}",
            severity,
            lastYear: [beforeCell]);
    }

    private static string Advice(Severity severity) => severity == Severity.Info
        ? "2021 年起口径改变，旧表的数字不能直接衔接，请核对"
        : "因机构改革划入划出或清理重新认定的，请说明原因";

    private sealed record Instance(
        Rule Rule, ProactiveRow Row, CellAddress Issued, CellAddress Repealed, CellAddress InForce, CellAddress TotalPublic);
}
