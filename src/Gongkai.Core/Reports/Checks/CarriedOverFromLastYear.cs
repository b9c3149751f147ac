using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks;

/// <summary>表三年度间：本年的“上年结转”等于上年的“结转下年度继续办理”，逐列。</summary>
public static class CarriedOverFromLastYear
{
    public static readonly Rule Rule = new(
        "CK-YOY-T3", Severity.Error, "本年“上年结转”= 上年“结转下年度继续办理”；分列不符为警告", "国办公开办函〔2021〕30号 表三");

    private static readonly Instance[] Instances =
    [
        .. from column in ApplicantColumn.All
           select new Instance(Rule.For(column), column, RequestRow.CarriedOver.At(column), RequestRow.CarriedForward.At(column)),
    ];

    public static IEnumerable<CheckOutcome> Check(CheckSubject subject) => subject.PreviousYear() is { } previous
        ? Instances.Select(instance => Check(instance, subject.Report, previous))
        : Instances.Select(instance => CheckOutcome.NotApplicable(instance.Rule));

    private static CheckOutcome Check(Instance instance, AnnualReport report, AnnualReport previous)
    {
        var over = report.Figures[instance.Over];
        var forward = previous.Figures[instance.Forward];
        return instance.Rule.Compare(
            [instance.Over], expected: forward, actual: over,
            () => $"{instance.Column.Label}：{previous.YearName("上年")}年报结转下年度 {forward}，本年的上年结转填 {over}，相差 {CellComparison.Difference(forward, over)}。上年年报更正过的，请用更正后的年报核对",
            instance.Column == ApplicantColumn.Total ? Severity.Error : Severity.Warning,
            lastYear: [instance.Forward]);
    }

    private sealed record Instance(Rule Rule, ApplicantColumn Column, CellAddress Over, CellAddress Forward);
}
