namespace Gongkai.Core.Reports.Checks;

/// <summary>两段文字的相似度：相邻两字的组合（含重复）按 Dice 系数比较，不计空白和标点。</summary>
public static class TextSimilarity
{
    /// <summary>0（毫不相同）到 1（完全相同）；有一段不足两字时，只看是否相同。</summary>
    public static double Of(string one, string other)
    {
        var (a, b) = (Pairs(one), Pairs(other));
        if (a.Length == 0 || b.Length == 0)
            return a.Length == b.Length && one == other ? 1 : 0;
        return 2.0 * Shared(a, b) / (a.Length + b.Length);
    }

    private static int Shared(uint[] a, uint[] b)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
                (shared, i, j) = (shared + 1, i + 1, j + 1);
            else if (a[i] < b[j])
                i++;
            else
                j++;
        }

        return shared;
    }

    private static uint[] Pairs(string text)
    {
        char[] letters = [.. text.Where(char.IsLetterOrDigit)];
        var pairs = new uint[Math.Max(0, letters.Length - 1)];
        for (var i = 0; i < pairs.Length; i++)
            pairs[i] = ((uint)letters[i] << 16) | letters[i + 1];
        Array.Sort(pairs);
        return pairs;
    }
}
