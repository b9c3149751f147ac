using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks;

/// <summary>表三横向勾稽：每行的总计等于六类申请人之和。</summary>
public static class ApplicantsAddUp
{
    public static readonly Rule Rule = new(
        "CK-T3-ROW", Severity.Error, "每行的“总计”= 自然人与五类法人或其他组织之和", "国办公开办函〔2021〕30号 表三");

    private static readonly Instance[] Instances =
        [.. RequestRow.All.Select(row => new Instance(Rule.For(row), row, [.. ApplicantColumn.Kinds.Select(row.At)], [.. ApplicantColumn.All.Select(row.At)]))];

    public static IEnumerable<CheckOutcome> Check(CheckSubject subject) => Instances.Select(instance => Check(instance, subject.Report.Figures));

    private static CheckOutcome Check(Instance instance, Figures figures)
    {
        var sum = figures.Sum(instance.Kinds);
        var total = figures[instance.Cells[^1]];
        return sum == total && sum is not null ? instance.Passed : Broken(instance, figures, sum, total);
    }

    private static CheckOutcome Broken(Instance instance, Figures figures, decimal? sum, decimal? total) =>
        instance.Rule.Compare(
            instance.Cells, expected: sum, actual: total,
            () => $"{instance.Row.ShortLabel}：{Terms(figures, instance)} = {sum}，总计填 {total}，相差 {CellComparison.Difference(sum, total)}。请核对本行各列和总计");

    private static string Terms(Figures figures, Instance instance) =>
        string.Join(" + ", ApplicantColumn.Kinds.Zip(instance.Kinds, (column, cell) => $"{column.Label} {figures[cell]}"));

    private sealed record Instance(Rule Rule, RequestRow Row, CellAddress[] Kinds, CellAddress[] Cells)
    {
        public CheckOutcome Passed { get; } = CheckOutcome.Passed(Rule);
    }
}
