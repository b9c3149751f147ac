namespace Gongkai.Core.Reports.Checks.Wording;

/// <summary>一组词，只问有没有其中之一：逐字看可不可能是首字，再看是不是那个词。一份年报要问上万次，问的多是十来个字的分句。</summary>
internal sealed class WordSet
{
    private const int Shelves = 256;

    /// <summary>词按首字的低八位分放；同处的词再比。</summary>
    private readonly string[]?[] byFirst = new string[Shelves][];

    public WordSet(params IReadOnlyCollection<string> words)
    {
        foreach (var same in words.GroupBy(word => word[0] % Shelves))
            byFirst[same.Key] = [.. same];
    }

    public bool IsIn(ReadOnlySpan<char> text)
    {
        var shelves = byFirst;
        for (var at = 0; at < text.Length; at++)
        {
            if (shelves[text[at] % Shelves] is not { } words)
                continue;
            foreach (var word in words)
            {
                if (word[0] == text[at] && text[at..].StartsWith(word, StringComparison.Ordinal))
                    return true;
            }
        }

        return false;
    }
}
