using System.Text.RegularExpressions;
using Gongkai.Tests;

namespace Gongkai.Web.Tests.Portal;

/// <summary>Offices keep browsers for years: style and script stay within what Chromium 86 understands.</summary>
public sealed partial class OldBrowserTests
{
    [Fact]
    public void No_style_needs_a_newer_browser() => Newer("*.css", NewerStyle()).ShouldBeEmpty();

    [Fact]
    public void No_script_needs_a_newer_browser() => Newer("*.js", NewerScript()).ShouldBeEmpty();

    [Theory]
    [InlineData("main:has(table) {")]
    [InlineData("a { inset: 0; }")]
    [InlineData(".a {\n  &:hover { }")]
    [InlineData("  width: 100dvh;")]
    [InlineData("@container (min-width: 1px)")]
    [InlineData("  color: color-mix(in srgb, red, blue);")]
    [InlineData("  aspect-ratio: 1;")]
    public void Newer_style_is_seen(string style) => NewerStyle().IsMatch(style).ShouldBeTrue();

    [Theory]
    [InlineData("list.at(-1)")]
    [InlineData("structuredClone(a)")]
    [InlineData("await load();")]
    [InlineData("Object.hasOwn(a, b)")]
    [InlineData("class A { #secret = 1; static { } }")]
    public void Newer_script_is_seen(string script) => NewerScript().IsMatch(script).ShouldBeTrue();

    private static IEnumerable<string> Newer(string files, Regex newer)
    {
        var found = Directory.GetFiles(Repository.Path("src", "Gongkai.Web", "wwwroot"), files, SearchOption.AllDirectories);
        found.ShouldNotBeEmpty();
        return from file in found
               from line in File.ReadLines(file)
               where newer.IsMatch(line)
               select $"{Path.GetFileName(file)}: {line.Trim()}";
    }

    [GeneratedRegex(@":(has|is|where)\(|@(container|layer|property|scope|starting-style)\b|^\s*&|(^|[{;\s])inset(-inline|-block)?:|\b(color-mix|oklch|oklab|light-dark)\(|aspect-ratio\s*:|\d(dvh|svh|lvh|dvw)\b", RegexOptions.NonBacktracking | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex NewerStyle();

    [GeneratedRegex(@"\.(at|findLast|findLastIndex|toSorted|toReversed|toSpliced)\(|\b(structuredClone|Array\.fromAsync|Object\.(hasOwn|groupBy)|Promise\.withResolvers)\b|(^|;)\s*await\b|\bstatic\s*\{", RegexOptions.NonBacktracking | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex NewerScript();
}
