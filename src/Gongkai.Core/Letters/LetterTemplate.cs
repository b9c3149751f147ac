using System.Text.RegularExpressions;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Letters;

/// <summary>文书的模板：各段文字，占位写作 <c>{名称}</c>。机关另写的版本不能少了要件。</summary>
/// <param name="Text">每行一段。</param>
/// <param name="Version">第几版；内置的默认文字为 0。</param>
public sealed partial record LetterTemplate(LetterKind Kind, string Text, int Version = 0)
{
    /// <summary>最多几个字。</summary>
    public const int Longest = 5000;

    /// <summary>内置的默认文字。</summary>
    public static LetterTemplate Default(LetterKind kind) => new(kind, LetterDefaults.Of(kind));

    /// <summary>各段；空行不成段。</summary>
    public IEnumerable<string> Paragraphs => Text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>整理：去掉行尾空白和空行。</summary>
    public LetterTemplate Tidied() => this with { Text = string.Join('\n', Paragraphs) };

    /// <summary>一段拆成文字和占位；不认得的占位原样留作文字。</summary>
    public static IEnumerable<(string Text, LetterField? Field)> Pieces(string paragraph)
    {
        var from = 0;
        foreach (Match match in Placeholder().Matches(paragraph))
        {
            if (match.Index > from)
                yield return (paragraph[from..match.Index], null);
            yield return (match.Value, LetterFieldName.Find(match.Groups["name"].Value)?.Field);
            from = match.Index + match.Length;
        }

        if (from < paragraph.Length)
            yield return (paragraph[from..], null);
    }

    /// <summary>哪些地方不合规则：不认得的占位、不属于这种文书的占位、少了的要件。</summary>
    public IEnumerable<Finding> Check()
    {
        var kind = LetterKindName.Of(Kind);
        if (Text.Length > Longest)
            yield return LetterRules.Break(LetterRules.Template, $"模板有 {Text.Length} 字，不超过 {Longest} 字");
        var names = Placeholder().Matches(Text).Select(match => match.Groups["name"].Value).ToList();
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            if (LetterFieldName.Find(name) is not { } known)
                yield return LetterRules.Break(LetterRules.Template, $"没有占位 {{{name}}}；可以用的有：{string.Join('、', kind.Fields.Select(field => $"{{{LetterFieldName.Of(field).Name}}}"))}");
            else if (!kind.Fields.Contains(known.Field))
                yield return LetterRules.Break(LetterRules.Template, $"{kind.Name}不用占位 {{{name}}}，请删去");
        }

        foreach (var missing in kind.Required.Select(LetterFieldName.Of).Where(field => !names.Contains(field.Name)))
            yield return LetterRules.Break(kind.Rule, $"{kind.Name}不能没有{missing.Name}，请保留占位 {{{missing.Name}}}");
        if (Stray().IsMatch(Placeholder().Replace(Text, "")))
            yield return LetterRules.Break(LetterRules.Template, "花括号不成对；占位写成 {名称}，不要嵌套");
    }

    [GeneratedRegex(@"\{(?<name>[^{}\r\n]{1,20})\}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"[{}]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Stray();
}
