using Gongkai.Core.Reports.Checks;

namespace Gongkai.Core.Tests.Reports.Checks.Wording;

/// <summary>整段文字，照各类机关年报的写法：该适用的规则适用并且通过，没有误报。</summary>
public sealed class PassageTests
{
    public static IEnumerable<TheoryDataRow<string, string, string, string>> Passages =>
        from passage in string.Join('\n', WordingCase.Lines("passages")).Split("=====")
        let parts = passage.Trim().Split('\n', 2)
        let head = parts[0].Split('｜')
        select new TheoryDataRow<string, string, string, string>(head[0], head[1], head[2], parts[1]);

    [Theory]
    [MemberData(nameof(Passages))]
    public void A_whole_passage_that_agrees_with_the_tables_is_left_alone(string organ, string figures, string rules, string text)
    {
        var report = ReportUnderCheck.Zero.With(figures.Length == 0 ? WordingCase.Figures : figures).WithText(1, text) with { Organ = organ };
        var outcomes = CrossChecks.Run(new CheckSubject(report)).Where(outcome => outcome.Rule.StartsWith("CK-TXT-", StringComparison.Ordinal)).ToArray();
        outcomes.SelectMany(outcome => outcome.Findings).Select(finding => finding.ToString()).ShouldBeEmpty();
        outcomes.Where(outcome => outcome.Applies).Select(outcome => outcome.Rule["CK-TXT-".Length..]).ShouldBe(rules.Split(' '));
    }
}
