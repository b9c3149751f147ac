using System.Globalization;
using System.Text;

namespace Gongkai.Storage;

/// <summary>中文的先后：按拼音。次序表随程序走（取自 Unicode CLDR 的普通话拼音次序），不问机器装没有装语言数据，所以存下的排序键到哪里都一样。</summary>
public static class ChineseOrder
{
    private const string Table = "pinyin-order.txt";

    private static readonly Lazy<Dictionary<char, int>> Ranks = new(Load);

    /// <summary>按拼音比较。</summary>
    public static IComparer<string> Comparer { get; } = Comparer<string>.Create((a, b) => string.CompareOrdinal(Key(a), Key(b)));

    /// <summary>排序键：只有数字和小写字母，按字符逐个比较就是应有的先后；字母数字在前，汉字在后。</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length * 5);
        foreach (var written in text)
        {
            var c = Half(written);
            var (kind, rank) = Ranks.Value.TryGetValue(c, out var place) ? ('2', place) : c < '\u2E80' ? ('1', char.ToLowerInvariant(c)) : ('3', c);
            key.Append(kind).Append(rank.ToString("x4", CultureInfo.InvariantCulture));
        }

        return key.ToString();
    }

    private static char Half(char c) => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c == '\u3000' ? ' ' : c;

    private static Dictionary<char, int> Load()
    {
        using var reader = new StreamReader(typeof(ChineseOrder).Assembly.GetManifestResourceStream(Table)!);
        return reader.ReadToEnd().Where(c => c != '\n').Select((c, rank) => (c, rank)).ToDictionary(one => one.c, one => one.rank);
    }
}
