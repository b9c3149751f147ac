using System.Buffers;
using System.Collections.Frozen;

namespace Gongkai.Core.Reports.Checks.Wording;

/// <summary>一组词，只问有没有其中之一：先一次找到可能的首字，再看是不是那个词。一份年报要问上万次。</summary>
internal sealed class WordSet
{
    private readonly SearchValues<char> firsts;
    private readonly FrozenDictionary<char, string[]> byFirst;

    public WordSet(params IReadOnlyCollection<string> words)
    {
        firsts = SearchValues.Create([.. words.Select(word => word[0]).Distinct()]);
        byFirst = words.GroupBy(word => word[0]).ToFrozenDictionary(same => same.Key, same => same.ToArray());
    }

    public bool IsIn(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(firsts); at >= 0; at = text.IndexOfAny(firsts))
        {
            text = text[at..];
            foreach (var word in byFirst[text[0]])
            {
                if (text.StartsWith(word))
                    return true;
            }

            text = text[1..];
        }

        return false;
    }
}
