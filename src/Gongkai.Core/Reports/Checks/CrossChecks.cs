using Gongkai.Core.Reports.Merging;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks;

/// <summary>一条勾稽规则和它的核对办法：从核对对象得出每个实例的结果。</summary>
public sealed record CrossCheck(Rule Rule, Func<CheckSubject, IEnumerable<CheckOutcome>> Check);

/// <summary>全部勾稽规则（年报格式 §5），按编号所在小节排列。这张清单就是目录。</summary>
public static class CrossChecks
{
    /// <summary>没有给各单位年报时，全部实例的个数。</summary>
    private const int Instances = 84;

    public static IReadOnlyList<CrossCheck> All { get; } =
    [
        new(InflowEqualsOutflow.Rule, InflowEqualsOutflow.Check),
        new(ResultsAddUp.Rule, ResultsAddUp.Check),
        new(ApplicantsAddUp.Rule, ApplicantsAddUp.Check),
        new(RemediesAddUp.Rule, RemediesAddUp.Check),
        new(FiguresAreWritten.Rule, FiguresAreWritten.Check),
        new(FeeIsAmount.Rule, FeeIsAmount.Check),
        new(IssuedWithinInForce.Rule, IssuedWithinInForce.Check),
        new(RulemakingPower.Rule, RulemakingPower.Check),
        new(PenaltyPower.Rule, PenaltyPower.Check),
        new(CarriedOverFromLastYear.Rule, CarriedOverFromLastYear.Check),
        new(InForceFromLastYear.Rule, InForceFromLastYear.Check),
        new(PendingReappears.Rule, PendingReappears.Check),
        new(TotalsJump.Rule, TotalsJump.Check),
        new(SumOfUnits.Rule, SumOfUnits.Check),
        new(UnitsCovered.Rule, UnitsCovered.Check),
        new(CountedOnce.Rule, CountedOnce.Check),
        new(NewlyReceivedInText.Rule, NewlyReceivedInText.Check),
        new(NothingReceivedInText.Rule, NothingReceivedInText.Check),
        new(CarriedInText.Rule, CarriedInText.Check),
        new(HandledInText.Rule, HandledInText.Check),
        new(ResultsInText.Rule, ResultsInText.Check),
        new(ReconsiderationInText.Rule, ReconsiderationInText.Check),
        new(LitigationInText.Rule, LitigationInText.Check),
        new(NoRemediesInText.Rule, NoRemediesInText.Check),
        new(DocumentsInText.Rule, DocumentsInText.Check),
        new(PublishedInText.Rule, PublishedInText.Check),
        new(FeeInText.Rule, FeeInText.Check),
        new(YearInText.Rule, YearInText.Check),
        new(OtherOrganInText.Rule, OtherOrganInText.Check),
        new(SectionsInOrder.Rule, SectionsInOrder.Check),
        new(TablesComplete.Rule, TablesComplete.Check),
        new(ProblemsStated.Rule, ProblemsStated.Check),
        new(NoPersonalInformation.Rule, NoPersonalInformation.Check),
        new(PublishedInTime.Rule, PublishedInTime.Check),
    ];

    /// <summary>汇总之前每份要核的：表内的算式；其余各条与合计无关，由各机关自己核。</summary>
    private static readonly CrossCheck[] OfFigures = [.. All.Where(check => UnitDoubts.IsArithmetic($"{check.Rule.Id}-"))];

    /// <summary>一份单位年报表内算式的结论；汇总上万份时只核这些。</summary>
    public static IEnumerable<Finding> Arithmetic(AnnualReport report)
    {
        var subject = new CheckSubject(report);
        foreach (var check in OfFigures)
        {
            foreach (var outcome in check.Check(subject))
            {
                foreach (var finding in outcome.Findings)
                    yield return finding;
            }
        }
    }

    /// <summary>逐条核对，按清单次序给出每个实例的结果。</summary>
    public static IReadOnlyList<CheckOutcome> Run(CheckSubject subject)
    {
        var outcomes = new List<CheckOutcome>(Instances);
        foreach (var check in All)
        {
            foreach (var outcome in check.Check(subject))
                outcomes.Add(outcome);
        }

        return outcomes;
    }
}
