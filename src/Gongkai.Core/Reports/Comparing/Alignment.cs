namespace Gongkai.Core.Reports.Comparing;

/// <summary>两列中互不相同的一段：原列的几项换成新列的几项，其中一边可以为空。</summary>
internal sealed record DifferentRun(Range Old, Range New);

/// <summary>两列的最长公共子列，由此得出不同的各段。</summary>
internal static class Alignment
{
    /// <summary>表格的上限（格）；再大的，中间不同的部分整个算作一段。</summary>
    private const long LargestTable = 4_000_000;

    public static IReadOnlyList<DifferentRun> Differences<T>(T[] old, T[] @new)
        where T : IEquatable<T>
    {
        var head = old.AsSpan().CommonPrefixLength(@new);
        var tail = CommonSuffix(old.AsSpan(head), @new.AsSpan(head));
        var (rows, columns) = (old.Length - head - tail, @new.Length - head - tail);
        if (rows == 0 && columns == 0)
            return [];
        if (rows == 0 || columns == 0 || (long)rows * columns > LargestTable)
            return [new(head..(head + rows), head..(head + columns))];
        return Runs(Lengths(old.AsSpan(head, rows), @new.AsSpan(head, columns)), old.AsSpan(head, rows), @new.AsSpan(head, columns), head);
    }

    private static int CommonSuffix<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b)
        where T : IEquatable<T>
    {
        var length = 0;
        while (length < a.Length && length < b.Length && a[^(length + 1)].Equals(b[^(length + 1)]))
            length++;
        return length;
    }

    /// <summary>自第 i、j 项起的最长公共子列的长度。</summary>
    private static int[,] Lengths<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b)
        where T : IEquatable<T>
    {
        var lengths = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
                lengths[i, j] = a[i].Equals(b[j]) ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }

        return lengths;
    }

    private static List<DifferentRun> Runs<T>(int[,] lengths, ReadOnlySpan<T> a, ReadOnlySpan<T> b, int offset)
        where T : IEquatable<T>
    {
        var runs = new List<DifferentRun>();
        var (i, j) = (0, 0);
        while (i < a.Length || j < b.Length)
        {
            var (fromI, fromJ) = (i, j);
            while ((i < a.Length || j < b.Length) && !(i < a.Length && j < b.Length && a[i].Equals(b[j])))
            {
                if (j >= b.Length || (i < a.Length && lengths[i + 1, j] >= lengths[i, j + 1]))
                    i++;
                else
                    j++;
            }

            if (i > fromI || j > fromJ)
                runs.Add(new((offset + fromI)..(offset + i), (offset + fromJ)..(offset + j)));
            while (i < a.Length && j < b.Length && a[i].Equals(b[j]))
                (i, j) = (i + 1, j + 1);
        }

        return runs;
    }
}
