using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks;

/// <summary>表四勾稽：每组的总计等于结果维持、结果纠正、其他结果、尚未审结之和。</summary>
public static class RemediesAddUp
{
    public static readonly Rule Rule = new(
        "CK-T4", Severity.Error, "每组“总计”= 结果维持 + 结果纠正 + 其他结果 + 尚未审结", "国办公开办函〔2021〕30号 表四");

    private static readonly Instance[] Instances =
    [
        .. from remedy in RemedyGroup.All
           select new Instance(Rule.For(remedy), remedy, [.. RemedyResult.All.Take(4).Select(remedy.At)], remedy.At(RemedyResult.Total)),
    ];

    public static IEnumerable<CheckOutcome> Check(CheckSubject subject) => Instances.Select(instance => Check(instance, subject.Report.Figures));

    private static CheckOutcome Check(Instance instance, Figures figures)
    {
        var sum = figures.Sum(instance.Results);
        var total = figures[instance.Total];
        return sum == total && sum is not null ? instance.Passed : Broken(instance, figures, sum, total);
    }

    private static CheckOutcome Broken(Instance instance, Figures figures, decimal? sum, decimal? total) =>
        instance.Rule.Compare(
            [.. instance.Results, instance.Total], expected: sum, actual: total,
            () => $"{instance.Group.Label}：{Terms(figures, instance)} = {sum}，总计填 {total}，相差 {CellComparison.Difference(sum, total)}。请核对各项结果和总计");

    private static string Terms(Figures figures, Instance instance) =>
        string.Join(" + ", RemedyResult.All.Zip(instance.Results, (result, cell) => $"{result.Label} {figures[cell]}"));

    private sealed record Instance(Rule Rule, RemedyGroup Group, IReadOnlyList<CellAddress> Results, CellAddress Total)
    {
        public CheckOutcome Passed { get; } = CheckOutcome.Passed(Rule);
    }
}
