using Gongkai.Tests;

namespace Gongkai.Cli.Tests.CommandLine;

public sealed class HelpTests
{
    [Theory]
    [InlineData("gongkai report check", "report", "check", "--help")]
    [InlineData("gongkai report read", "report", "read", "-h")]
    [InlineData("gongkai report write", "help", "report", "write")]
    [InlineData("gongkai report 命令", "report", "--help")]
    [InlineData("gongkai organ 命令", "organ", "--help")]
    [InlineData("gongkai organ import", "organ", "import", "--help")]
    [InlineData("gongkai organ export", "organ", "export", "--help")]
    [InlineData("gongkai audit verify-case", "audit", "verify-case", "--help")]
    [InlineData("gongkai 命令", "--help")]
    [InlineData("gongkai 命令")]
    public void Every_level_has_help_with_examples(string usage, params string[] args)
    {
        var outcome = Gongkai.Run(args);

        outcome.ExitCode.ShouldBe(0);
        outcome.Output.ShouldContain(usage);
        outcome.Output.ShouldContain("示例\n");
        outcome.Output.ShouldContain("--help");
        outcome.Error.ShouldBeEmpty();
    }

    [Fact]
    public void The_pages_read_as_approved()
    {
        string[][] pages = [["--help"], ["report", "read", "--help"], ["report", "check", "--help"], ["report", "write", "--help"], ["organ", "import", "--help"], ["organ", "export", "--help"], ["audit", "verify-case", "--help"]];

        var text = string.Join("\n————\n\n", pages.Select(args => Gongkai.Run(args).Output));

        ApprovedText.ShouldMatch(text, "tests", "samples", "cli", "help.txt");
    }

    [Fact]
    public void Help_wins_over_mistakes() => Gongkai.Run("report", "read", "--jsno", "--help").ExitCode.ShouldBe(0);

    [Fact]
    public void Help_offers_only_what_there_is()
    {
        var help = Gongkai.Run("report", "--help").Output;

        help.ShouldContain("report read");
        help.ShouldContain("merge");
        help.ShouldContain("compare");
        help.ShouldNotContain("publish");
    }

    [Fact]
    public void The_version_is_one_line() => Gongkai.Run("--version").Output.ShouldMatch(@"\Agongkai [0-9]+\.[0-9]+\.[0-9]+\n\z");
}
