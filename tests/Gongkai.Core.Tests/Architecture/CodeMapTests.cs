using System.Text.RegularExpressions;
using Gongkai.Tests;

namespace Gongkai.Core.Tests.Architecture;

public sealed partial class CodeMapTests
{
    [Theory]
    [InlineData("docs/architecture.md")]
    [InlineData("README.md")]
    public void Each_path_that_a_document_names_exists(string document)
    {
        var named = PathInBackticks().Matches(File.ReadAllText(Repository.Path(document))).Select(match => match.Groups["path"].Value).Distinct().ToList();

        named.ShouldNotBeEmpty();
        named.Where(path => !File.Exists(Repository.Path(path)) && !Directory.Exists(Repository.Path(path))).ShouldBeEmpty();
    }

    [Fact]
    public void Each_folder_of_the_source_is_on_the_map()
    {
        var map = File.ReadAllText(Repository.Path("docs", "architecture.md"));
        var folders =
            from project in SourceTree.Projects
            from file in SourceTree.Files(project)
            let parts = file.Path.Split('/')
            where parts.Length > 1 && parts[0] != "Properties"
            select $"src/Gongkai.{project}/{parts[0]}";

        folders.Distinct().Where(folder => !map.Contains($"`{folder}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Decisions_are_numbered_without_gaps()
    {
        var numbers = Directory.EnumerateFiles(Repository.Path("docs", "adr"), "*.md").Select(path => int.Parse(Path.GetFileName(path)[..4])).Order().ToList();

        numbers.ShouldBe(Enumerable.Range(1, numbers.Count));
    }

    [GeneratedRegex("`(?<path>(src|tests|docs|bench|data|\\.ci)/[^`*…<>{}]*|dev\\.cs)`", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex PathInBackticks();
}
