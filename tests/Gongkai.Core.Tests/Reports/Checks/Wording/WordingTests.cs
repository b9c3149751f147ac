using Gongkai.Core.Reports.Checks;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Tests.Reports.Checks.Wording;

/// <summary>文字核对：该报的报，且只报那一条；不该报的一条也不报。</summary>
public sealed class WordingTests
{
    public static IEnumerable<TheoryDataRow<WordingCase>> Contradicting => WordingCase.Of("contradicting");

    public static IEnumerable<TheoryDataRow<WordingCase>> Agreeing => WordingCase.Of("agreeing");

    [Theory]
    [MemberData(nameof(Contradicting))]
    public void A_sentence_that_contradicts_the_table_is_found_and_cited(WordingCase @case)
    {
        var findings = @case.Run().SelectMany(outcome => outcome.Findings).ToArray();
        var finding = findings.ShouldHaveSingleItem(string.Join('\n', findings.Select(f => f.ToString())));
        finding.Rule.ShouldBe(@case.Rule);
        finding.Severity.ShouldBe(@case.Expected switch { "E" => Severity.Error, "W" => Severity.Warning, _ => Severity.Info });
        finding.Where.ShouldContain(where => where.StartsWith("SEC", StringComparison.Ordinal));
        finding.Message.ShouldContain("“");
    }

    [Theory]
    [MemberData(nameof(Agreeing))]
    public void A_sentence_that_agrees_or_cannot_be_compared_is_left_alone(WordingCase @case)
    {
        var outcomes = @case.Run();
        outcomes.SelectMany(outcome => outcome.Findings).Select(finding => finding.ToString()).ShouldBeEmpty();
        outcomes.Single(outcome => outcome.Rule == @case.Rule).Verdict.ShouldBe(@case.Expected == "合" ? Verdict.Passed : Verdict.NotApplicable);
    }
}
