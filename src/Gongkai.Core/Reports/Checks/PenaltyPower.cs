using Gongkai.Core.Organs;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks;

/// <summary>乡镇、街道填有行政处罚的，提示核对处罚权（行政处罚法第二十四条）。</summary>
public static class PenaltyPower
{
    public static readonly Rule Rule = new(
        "CK-LEG-PENALTY", Severity.Info, "乡镇、街道的行政处罚权来自省级决定，填有数字的请核对", "行政处罚法第二十四条");

    private static readonly CellAddress Cell = ProactiveRow.Penalties.At(0);

    public static IEnumerable<CheckOutcome> Check(CheckSubject subject) =>
    [
        (subject.LevelOrAssumed(), subject.Report.Figures[Cell]) switch
        {
            (OrganLevel.Town or OrganLevel.Street, { } penalties) when penalties > 0 => CheckOutcome.Of(Rule, Rule.Finding(
                [Cell], "0", CellComparison.Number(penalties),
                $"行政处罚填 {penalties}。乡镇、街道的处罚权须由省级决定赋予，请核对；以县级部门名义作出的由该部门填报")),
            (OrganLevel.Town or OrganLevel.Street, { }) => CheckOutcome.Passed(Rule),
            _ => CheckOutcome.NotApplicable(Rule),
        },
    ];
}
