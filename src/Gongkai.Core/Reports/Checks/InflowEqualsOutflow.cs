using Gongkai.Core.Rules;
using static Gongkai.Core.Reports.RequestRow;

namespace Gongkai.Core.Reports.Checks;

/// <summary>表三纵向勾稽：本年新收 + 上年结转 = 总计 + 结转下年度继续办理，逐列。</summary>
public static class InflowEqualsOutflow
{
    public static readonly Rule Rule = new(
        "CK-T3-ID", Severity.Error, "本年新收 + 上年结转 = 办理结果总计 + 结转下年度继续办理", "国办公开办函〔2021〕30号 表三表头");

    public static IEnumerable<CheckOutcome> Check(CheckSubject subject) =>
        from column in ApplicantColumn.All
        let requests = subject.Report.Requests
        let newly = requests[NewlyReceived, column]
        let over = requests[CarriedOver, column]
        let handled = requests[TotalHandled, column]
        let forward = requests[CarriedForward, column]
        select Rule.For(column).Compare(
            column.Cells(NewlyReceived, CarriedOver, TotalHandled, CarriedForward),
            expected: newly + over,
            actual: handled + forward,
            () => $"{column.Label}：本年新收 {newly} + 上年结转 {over} = {newly + over}，办理结果总计 {handled} + 结转下年度 {forward} = {handled + forward}，相差 {Math.Abs((newly + over - handled - forward) ?? 0)}");
}
