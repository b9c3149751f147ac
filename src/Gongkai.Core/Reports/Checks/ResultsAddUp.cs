using Gongkai.Core.Rules;
using static Gongkai.Core.Reports.RequestRow;

namespace Gongkai.Core.Reports.Checks;

/// <summary>表三办理结果：“（七）总计”等于 21 种结果之和，逐列；本版式没有的行计 0。</summary>
public static class ResultsAddUp
{
    public static readonly Rule Rule = new(
        "CK-T3-SUM", Severity.Error, "“（七）总计”= 21 种办理结果之和", "国办公开办函〔2021〕30号 表三");

    private static readonly Instance[] Instances =
        [.. ApplicantColumn.All.Select(column => new Instance(Rule.For(column), column, column.Cells(Leaves), TotalHandled.At(column)))];

    public static IEnumerable<CheckOutcome> Check(CheckSubject subject) => Instances.Select(instance => Check(instance, subject.Report));

    private static CheckOutcome Check(Instance instance, AnnualReport report)
    {
        var sum = report.Sum(instance.Leaves);
        var total = report.Figures[instance.Total];
        return sum == total && sum is not null ? instance.Passed : Broken(instance, report, sum, total);
    }

    private static CheckOutcome Broken(Instance instance, AnnualReport report, decimal? sum, decimal? total) =>
        instance.Rule.Compare(
            report.Present([instance.Total, .. instance.Leaves]), expected: sum, actual: total,
            () => $"{instance.Column.Label}：{Terms(report, instance.Column)} = {sum}，“（七）总计”填 {total}，相差 {CellComparison.Difference(sum, total)}。请核对各项办理结果和总计");

    private static string Terms(AnnualReport report, ApplicantColumn column) =>
        string.Join(" + ", Results.Select(result => $"{result.Name} {report.Sum(column.Cells(result.Rows))}"));

    private sealed record Instance(Rule Rule, ApplicantColumn Column, IReadOnlyList<CellAddress> Leaves, CellAddress Total)
    {
        public CheckOutcome Passed { get; } = CheckOutcome.Passed(Rule);
    }
}
