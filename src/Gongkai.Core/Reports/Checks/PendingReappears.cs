using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks;

/// <summary>表四年度间：本年总计不小于上年尚未审结（上年未结的本年应当再现）。</summary>
public static class PendingReappears
{
    public static readonly Rule Rule = new(
        "CK-YOY-T4", Severity.Warning, "本年总计 ≥ 上年尚未审结", "国办公开办函〔2021〕30号 表四；口径为约定");

    private static readonly Instance[] Instances =
    [
        .. from remedy in RemedyGroup.All
           select new Instance(Rule.For(remedy), remedy, remedy.At(RemedyResult.Total), remedy.At(RemedyResult.Pending)),
    ];

    public static IEnumerable<CheckOutcome> Check(CheckSubject subject) =>
        Instances.Select(instance => Check(instance, subject.Report, subject.PreviousYear()));

    private static CheckOutcome Check(Instance instance, AnnualReport report, AnnualReport? previous) =>
        (report.Figures[instance.Total], previous?.Figures[instance.Pending]) switch
        {
            ({ } total, { } pending) when total >= pending => CheckOutcome.Passed(instance.Rule),
            ({ } total, { } pending) => CheckOutcome.Of(instance.Rule, instance.Rule.Finding(
                [instance.Total, instance.Pending], $"不小于 {pending}", CellComparison.Number(total),
                $"{instance.Group.Label}：{previous!.YearName("上年")}尚未审结 {pending}，本年总计 {total}，少 {pending - total}。上年未结的案件本年应当再现，请核对有无漏计")),
            _ => CheckOutcome.NotApplicable(instance.Rule),
        };

    private sealed record Instance(Rule Rule, RemedyGroup Group, CellAddress Total, CellAddress Pending);
}
