using Gongkai.Cli.CommandLine;

namespace Gongkai.Cli.Tests.CommandLine;

public sealed class SpellingTests
{
    private static readonly string[] Known = ["--json", "--previous", "--level", "--output", "-o", "--help"];

    [Theory]
    [InlineData("--jsno", "--json")]
    [InlineData("--previuos", "--previous")]
    [InlineData("--lvl", "--level")]
    [InlineData("--out", "--output")]
    [InlineData("--Output", "--output")]
    [InlineData("——help", "--help")]
    public void A_near_word_is_suggested(string written, string meant) =>
        Spelling.Suggest(written, Known).ShouldBe($"您是不是想用 {meant}？");

    [Theory]
    [InlineData("--colour")]
    [InlineData("-x1")]
    [InlineData("--合计")]
    public void A_far_word_is_not(string written) => Spelling.Suggest(written, Known).ShouldBeEmpty();
}
