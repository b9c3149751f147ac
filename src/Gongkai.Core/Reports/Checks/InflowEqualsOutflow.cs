using Gongkai.Core.Rules;
using static Gongkai.Core.Reports.RequestRow;

namespace Gongkai.Core.Reports.Checks;

/// <summary>表三纵向勾稽：本年新收 + 上年结转 = 总计 + 结转下年度继续办理，逐列。</summary>
public static class InflowEqualsOutflow
{
    public static readonly Rule Rule = new(
        "CK-T3-ID", Severity.Error, "本年新收 + 上年结转 = 办理结果总计 + 结转下年度继续办理", "国办公开办函〔2021〕30号 表三表头");

    private static readonly Instance[] Instances =
    [
        .. from column in ApplicantColumn.All
           select new Instance(Rule.For(column), column, column.Cells(NewlyReceived, CarriedOver, TotalHandled, CarriedForward)),
    ];

    public static IEnumerable<CheckOutcome> Check(CheckSubject subject) => Instances.Select(instance => Check(instance, subject.Report.Figures));

    private static CheckOutcome Check(Instance instance, Figures figures)
    {
        var (newly, over, handled, forward) = (figures[instance.Cells[0]], figures[instance.Cells[1]], figures[instance.Cells[2]], figures[instance.Cells[3]]);
        return newly + over == handled + forward && newly + over is not null ? instance.Passed : Broken(instance, newly, over, handled, forward);
    }

    private static CheckOutcome Broken(Instance instance, decimal? newly, decimal? over, decimal? handled, decimal? forward) =>
        instance.Rule.Compare(
            instance.Cells, expected: newly + over, actual: handled + forward,
            () => $"{instance.Column.Label}：本年新收 {newly} + 上年结转 {over} = {newly + over}，办理结果总计 {handled} + 结转下年度 {forward} = {handled + forward}，相差 {CellComparison.Difference(newly + over, handled + forward)}");

    private sealed record Instance(Rule Rule, ApplicantColumn Column, IReadOnlyList<CellAddress> Cells)
    {
        public CheckOutcome Passed { get; } = CheckOutcome.Passed(Rule);
    }
}
