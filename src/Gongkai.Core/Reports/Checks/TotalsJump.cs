using System.Globalization;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks;

/// <summary>年度间大幅变化：任一总计变化超过一倍且绝对差超过 10 的，提示复核。</summary>
public static class TotalsJump
{
    public static readonly Rule Rule = new(
        "CK-YOY-JUMP", Severity.Info, "总计同比变化超过 100% 且绝对差超过 10 的，请复核", "约定");

    /// <summary>表二各项全年数量、表三总计列、表四各组总计。</summary>
    private static readonly CellAddress[] Totals =
    [
        .. ProactiveRow.Of2021.Select(row => row.At(row.Columns.Count - 1)),
        .. RequestRow.All.Select(row => row.At(ApplicantColumn.Total)),
        .. RemedyGroup.All.Select(remedy => remedy.At(RemedyResult.Total)),
    ];

    public static IEnumerable<CheckOutcome> Check(CheckSubject subject) => [Check(subject.Report, subject.PreviousYear())];

    private static CheckOutcome Check(AnnualReport report, AnnualReport? previous)
    {
        if (previous is null)
            return CheckOutcome.NotApplicable(Rule);
        Change[] changes =
        [
            .. from cell in Totals
               let before = previous.Figures[cell]
               let now = report.Figures[cell]
               where before is not null && now is not null
               select new Change(cell, before.Value, now.Value),
        ];
        return changes.Length == 0
            ? CheckOutcome.NotApplicable(Rule)
            : CheckOutcome.Of(Rule, changes.Where(change => change.IsJump).Select(Finding));
    }

    private static Finding Finding(Change change) => Rule.Finding(
        [change.Cell], CellComparison.Number(change.Before), CellComparison.Number(change.Now),
        $"{change.Cell.Name}：上年 {change.Before}，本年 {change.Now}，{change.Percent}。变化较大，请复核数字和单位");

    private sealed record Change(CellAddress Cell, decimal Before, decimal Now)
    {
        public bool IsJump => Math.Abs(Now - Before) > 10 && Math.Abs(Now - Before) > Before;

        public string Percent => Before == 0
            ? "上年为 0"
            : string.Create(CultureInfo.InvariantCulture, $"增加 {(Now - Before) / Before:P0}").Replace(" %", "%", StringComparison.Ordinal);
    }
}
