using System.Globalization;
using System.Text;

namespace Gongkai.Storage.Engines;

/// <summary>
/// 检索用的词的索引：一行有哪些词，哪些行有所要的词。词由我们切好（Core 的 SearchText），引擎只管查；
/// 词在这里写成只有小写字母和数字的样子，引擎自己的切词、大小写、引号都碰不到它。
/// </summary>
internal abstract class WordIndex
{
    /// <summary>空表用的语句。</summary>
    public const string Table = "search_token";

    public Task Put(Session session, long organ, long number, long place, IEnumerable<string> words) =>
        Put(session, organ, number, place, string.Join(' ', words.Select(Written)));

    public abstract Task Remove(Session session, long organ, long number, long place);

    /// <summary>各部分都有的行，新的在前。</summary>
    public Task<IReadOnlyList<long>> Matching(Session session, IReadOnlyList<WordClause> wanted, int most) => Matching(session, Query(wanted), most);

    /// <summary>各部分都有的行有几行。</summary>
    public Task<long> Count(Session session, IReadOnlyList<WordClause> wanted) => Count(session, Query(wanted));

    /// <summary>引擎自己按相关排的前几行：只供比较快慢。</summary>
    public Task<IReadOnlyList<long>> MostRelevant(Session session, IReadOnlyList<WordClause> wanted, int most) => MostRelevant(session, Query(wanted), most);

    protected abstract Task<IReadOnlyList<long>> MostRelevant(Session session, string query, int most);

    protected abstract Task Put(Session session, long organ, long number, long place, string words);

    protected abstract Task<IReadOnlyList<long>> Matching(Session session, string query, int most);

    protected abstract Task<long> Count(Session session, string query);

    protected abstract string And { get; }

    protected abstract string Or { get; }

    /// <summary>以此开头的词。</summary>
    protected abstract string Prefix(string written);

    private string Query(IReadOnlyList<WordClause> wanted) => string.Join(And, wanted.Select(clause =>
        $"({string.Join(Or, clause.Variants.Select(variant => $"({string.Join(And, variant.Select(word => word.EndsWith('*') ? Prefix(Written(word[..^1])) : Written(word)))})"))})"));

    // Letters and digits stand as they are, everything else as the digits of its code; the first letter keeps the two apart.
    private static string Written(string word)
    {
        if (word.All(char.IsAsciiLetterOrDigit))
            return $"w{word.ToLowerInvariant()}";
        var written = new StringBuilder("h", 1 + (4 * word.Length));
        foreach (var c in word)
            written.Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        return written.ToString();
    }
}

/// <summary>所要的一部分：几组词，有其中一组的全部就算有。</summary>
internal sealed record WordClause(params IReadOnlyList<IReadOnlyList<string>> Variants);
