namespace Gongkai.Core.Reports.Checks.Wording;

/// <summary>词语的查找：有没有其中之一、最早在哪里、是否只由这些词组成。</summary>
internal static class Words
{
    public static bool HasAny(this string text, params ReadOnlySpan<string> words) => HasAny(text.AsSpan(), words);

    public static bool HasAny(this ReadOnlySpan<char> text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    public static bool HasAny(this string text, WordSet words) => words.IsIn(text);

    public static bool HasAny(this ReadOnlySpan<char> text, WordSet words) => words.IsIn(text);

    /// <summary>开头的词（在前者优先）有多长；不以其中之一开头为 <c>null</c>。</summary>
    public static int? StartsWithAny(this ReadOnlySpan<char> text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
                return word.Length;
        }

        return null;
    }

    public static bool EndsWithAny(this ReadOnlySpan<char> text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>最早出现的词（同一位置取最长的）和它的终点；没有则为 <c>null</c>。</summary>
    public static (int Start, int End, string Word)? First(this string text, int from, params ReadOnlySpan<string> words)
    {
        (int Start, int End, string Word)? first = null;
        foreach (var word in words)
        {
            var at = text.IndexOf(word, from, StringComparison.Ordinal);
            if (at >= 0 && (first is null || at < first.Value.Start || (at == first.Value.Start && word.Length > first.Value.Word.Length)))
                first = (at, at + word.Length, word);
        }

        return first;
    }

    /// <summary>最后出现的词；没有则为 <c>null</c>。</summary>
    public static (int Start, int End, string Word)? Last(this string text, int before, params ReadOnlySpan<string> words) => text.AsSpan(0, before).Last(words);

    /// <summary>最后出现的词；没有则为 <c>null</c>。</summary>
    public static (int Start, int End, string Word)? Last(this ReadOnlySpan<char> text, params ReadOnlySpan<string> words)
    {
        (int Start, int End, string Word)? last = null;
        foreach (var word in words)
        {
            var at = text.LastIndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && (last is null || at > last.Value.Start))
                last = (at, at + word.Length, word);
        }

        return last;
    }

    /// <summary>整段只由这些词首尾相接而成；空串也算。词按由长到短排列。</summary>
    public static bool IsOnly(this ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        while (text.Length > 0)
        {
            var taken = 0;
            foreach (var word in words)
            {
                if (text.StartsWith(word, StringComparison.Ordinal))
                {
                    taken = word.Length;
                    break;
                }
            }

            if (taken == 0)
                return false;
            text = text[taken..];
        }

        return true;
    }

    /// <summary>由长到短。</summary>
    public static string[] LongestFirst(params IEnumerable<string> words) => [.. words.OrderByDescending(word => word.Length)];
}
