using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks;

/// <summary>表三横向勾稽：每行的总计等于六类申请人之和。</summary>
public static class ApplicantsAddUp
{
    public static readonly Rule Rule = new(
        "CK-T3-ROW", Severity.Error, "每行的“总计”= 自然人与五类法人或其他组织之和", "国办公开办函〔2021〕30号 表三");

    private static readonly Instance[] Instances =
    [
        .. from row in RequestRow.All
           select new Instance(Rule.For(row), row, [.. ApplicantColumn.Kinds.Select(row.At)], row.At(ApplicantColumn.Total)),
    ];

    public static IEnumerable<CheckOutcome> Check(CheckSubject subject) =>
        from instance in Instances
        let figures = subject.Report.Figures
        let sum = figures.Sum(instance.Kinds)
        let total = figures[instance.Total]
        select instance.Rule.Compare(
            [.. instance.Kinds, instance.Total], expected: sum, actual: total,
            () => $"{instance.Row.ShortLabel}：{Terms(figures, instance)} = {sum}，总计填 {total}，相差 {CellComparison.Difference(sum, total)}。请核对本行各列和总计");

    private static string Terms(Figures figures, Instance instance) =>
        string.Join(" + ", ApplicantColumn.Kinds.Zip(instance.Kinds, (column, cell) => $"{column.Label} {figures[cell]}"));

    private sealed record Instance(Rule Rule, RequestRow Row, IReadOnlyList<CellAddress> Kinds, CellAddress Total);
}
