using Gongkai.Tests;

namespace Gongkai.Core.Tests.Documentation;

public sealed class GlossaryTests
{
    [Fact]
    public void The_glossary_is_fresh() => ApprovedText.ShouldMatch(Glossary.Render(), "docs", "glossary.md");
}
