using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks;

/// <summary>表二：本年制发件数不大于现行有效件数与本年废止件数之和（当年制发又废止的也成立）。</summary>
public static class IssuedWithinInForce
{
    public static readonly Rule Rule = new(
        "CK-T2-BOUND", Severity.Error, "本年制发件数 ≤ 现行有效件数 + 本年废止件数", "国办公开办函〔2021〕30号 表二");

    private static readonly Instance[] Instances =
    [
        .. from row in new[] { ProactiveRow.GovernmentRules, ProactiveRow.NormativeDocuments }
           select new Instance(Rule.Instance(row.Number), row, [.. row.Cells]),
    ];

    public static IEnumerable<CheckOutcome> Check(CheckSubject subject) =>
        Instances.Select(instance => Check(instance, subject.Report.Figures));

    private static CheckOutcome Check(Instance instance, Figures figures) =>
        (figures[instance.Cells[0]], figures[instance.Cells[1]], figures[instance.Cells[2]]) switch
        {
            ({ } issued, { } repealed, { } inForce) when issued <= inForce + repealed => CheckOutcome.Passed(instance.Rule),
            ({ } issued, { } repealed, { } inForce) => CheckOutcome.Of(instance.Rule, instance.Rule.Finding(
                instance.Cells, $"不大于 {inForce + repealed}", CellComparison.Number(issued),
                $"{instance.Row.Label}：现行有效 {inForce} + 本年废止 {repealed} = {inForce + repealed}，本年制发 {issued}，多出 {issued - inForce - repealed}。本年制发的不是仍然有效就是已经废止，请核对三格")),
            _ => CheckOutcome.NotApplicable(instance.Rule),
        };

    private sealed record Instance(Rule Rule, ProactiveRow Row, IReadOnlyList<CellAddress> Cells);
}
