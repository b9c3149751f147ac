using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks;

/// <summary>行政事业性收费以万元计，不为负，最多 6 位小数（精确到分）。</summary>
public static class FeeIsAmount
{
    public static readonly Rule Rule = new(
        "CK-FEE", Severity.Error, "行政事业性收费不为负，单位万元，最多 6 位小数", "国办公开办函〔2021〕30号 表二；位数为约定");

    private static readonly CellAddress Cell = ProactiveRow.Fees.At(0);

    public static IEnumerable<CheckOutcome> Check(CheckSubject subject) =>
    [
        subject.Report.Figures[Cell] switch
        {
            null => CheckOutcome.NotApplicable(Rule),
            < 0 and var amount => Broken(amount, $"行政事业性收费填 {amount} 万元，不能为负。退费请按实收净额填报"),
            { } amount when decimal.Round(amount, 6) != amount =>
                Broken(amount, $"行政事业性收费填 {amount} 万元，小数超过 6 位（万元精确到分为 6 位）。请按实收金额核对，并确认单位是万元"),
            _ => CheckOutcome.Passed(Rule),
        },
    ];

    private static CheckOutcome Broken(decimal amount, string message) =>
        CheckOutcome.Of(Rule, Rule.Finding([Cell], "不小于 0，最多 6 位小数", CellComparison.Number(amount), message));
}
