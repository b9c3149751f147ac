using Gongkai.Core.Reports.Checks;
using Gongkai.Tests;

namespace Gongkai.Core.Tests.Documentation;

public sealed class RuleBookTests
{
    [Fact]
    public void The_rule_book_is_fresh() => ApprovedText.ShouldMatch(RuleBook.Render(), "docs", "rules.md");

    [Fact]
    public void The_rule_book_names_every_rule_once()
    {
        var lines = RuleBook.Render().Split('\n');
        foreach (var check in CrossChecks.All)
            lines.Count(line => line.StartsWith($"| `{check.Rule.Id}` |", StringComparison.Ordinal)).ShouldBe(1, check.Rule.Id);
    }
}
