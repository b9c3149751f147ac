using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Gongkai.Core.Catalogue.Search;

/// <summary>检索用的文字与词：索引和查询用同一种切法，两种引擎因此得到同样的结果。</summary>
public static partial class SearchText
{
    /// <summary>文号的词之前的一个字。</summary>
    private const char NumberMark = '号';

    private const int LongestWord = 40;

    /// <summary>归一化（NFKC）、小写、去掉看不见的字和引号、书名号；空白合并成一个。</summary>
    public static string Fold(string text)
    {
        var whole = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? text : string.Concat(text.EnumerateRunes());
        var folded = new StringBuilder(whole.Length);
        foreach (var c in whole.Replace('\uFFFE', '\uFFFD').Normalize(NormalizationForm.FormKC).ToLowerInvariant())
        {
            if (char.IsWhiteSpace(c))
            {
                if (folded.Length > 0 && folded[^1] != ' ')
                    folded.Append(' ');
            }
            // Quotation marks stand within words: “三公”经费.
            else if (!char.IsControl(c) && !"“”‘’\"'「」『』《》".Contains(c, StringComparison.Ordinal) && char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))
            {
                folded.Append(c);
            }
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>只比字、不比标点和空白的写法：名称、索引号是否相同用它。</summary>
    public static string Key(string text) => string.Concat(Fold(text).Where(char.IsLetterOrDigit));

    /// <summary>文号的写法归一：机关代字、年份、序号，如 <c>云滨政2023x5</c>；不是文号的为 <c>null</c>。</summary>
    public static string? DocumentKey(string text) =>
        WholeNumber().Match(string.Concat(Fold(text).Where(c => c != ' '))) is { Success: true } match
            ? $"{match.Groups["office"].Value}{match.Groups["year"].Value}x{match.Groups["serial"].Value.TrimStart('0')}"
            : null;

    /// <summary>一段文字的各个词，不重复：汉字两字一词，连同每一串的末一个字；字母、数字整串一词；文号另有一词。</summary>
    public static IReadOnlySet<string> Tokens(string text)
    {
        var folded = Fold(text);
        var tokens = new HashSet<string>(StringComparer.Ordinal);
        foreach (Match match in AnyNumber().Matches(folded))
            tokens.Add(NumberToken(match));
        foreach (var run in Runs(folded, isWanted: false))
        {
            if (!run.IsHan)
            {
                tokens.Add(run.Text);
                continue;
            }

            for (var at = 0; at + 1 < run.Text.Length; at++)
                tokens.Add(run.Text.Substring(at, 2));
            tokens.Add(run.Text[^1..]);
        }

        return tokens;
    }

    /// <summary>查询里的一段要的各个词，都要有；一个汉字的查以它开头的词，记作末尾一个 <c>*</c>。</summary>
    internal static IReadOnlyList<string> Wanted(string folded)
    {
        var tokens = new List<string>();
        foreach (var run in Runs(folded, isWanted: true))
        {
            if (!run.IsHan)
                tokens.Add(run.Text);
            else if (run.Text.Length == 1)
                tokens.Add($"{run.Text}*");
            else
                tokens.AddRange(Enumerable.Range(0, run.Text.Length - 1).Select(at => run.Text.Substring(at, 2)));
        }

        return [.. tokens.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>查询里写到的文号，和去掉它们之后的文字。</summary>
    internal static (IReadOnlyList<string> Tokens, string Remainder) TakeNumbers(string folded) =>
        ([.. AnyNumber().Matches(folded).Select(NumberToken).Distinct(StringComparer.Ordinal)], AnyNumber().Replace(folded, " "));

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or '\u3007' or (>= '\uD800' and <= '\uDFFF');

    private static string NumberToken(Match match) => $"{NumberMark}{match.Groups["year"].Value}x{match.Groups["serial"].Value.TrimStart('0')}";

    // Whoever asks for a year, month or day wants its number, however it is written on; the index keeps every word.
    private static IEnumerable<(string Text, bool IsHan)> Runs(string folded, bool isWanted)
    {
        for (var at = 0; at < folded.Length;)
        {
            var start = at;
            if (IsHan(folded[at]))
            {
                while (at < folded.Length && IsHan(folded[at]))
                    at++;
                yield return (folded[start..at], true);
            }
            else if (char.IsLetterOrDigit(folded[at]))
            {
                while (at < folded.Length && char.IsLetterOrDigit(folded[at]) && !IsHan(folded[at]))
                    at++;
                var isFigure = folded.AsSpan(start, at - start).IndexOfAnyExceptInRange('0', '9') < 0;
                yield return (folded[start..Math.Min(at, start + LongestWord)], false);
                if (isWanted && isFigure && at < folded.Length && folded[at] is '年' or '月' or '日' or '号')
                    at += folded[at] == '年' && at + 1 < folded.Length && folded[at + 1] == '度' ? 2 : 1;
            }
            else
            {
                at++;
            }
        }
    }

    [GeneratedRegex(@"^(?<office>[\u4e00-\u9fffa-z]{0,20}?)[\u3014\[(【〈<]?(?<year>(19|20)[0-9]{2})年?[\u3015\])】〉>]?第?(?<serial>[0-9]{1,6})号?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex WholeNumber();

    [GeneratedRegex(@"([\u3014\[(【〈<] ?(?<year>(19|20)[0-9]{2})年? ?[\u3015\])】〉>] ?第?(?<serial>[0-9]{1,6})( ?号)?)|((?<year>(19|20)[0-9]{2})年?第? ?(?<serial>[0-9]{1,6}) ?号)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex AnyNumber();
}
