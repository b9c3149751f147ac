namespace Gongkai.Core.Reports.Recognition;

/// <summary>两段文字相差几个字（增、删、改各计一）。</summary>
internal static class EditDistance
{
    /// <param name="limit">超过即不再细算，返回 <paramref name="limit"/> + 1。</param>
    public static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
            return limit + 1;
        Span<int> row = stackalloc int[right.Length + 1];
        for (var j = 0; j < row.Length; j++)
            row[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            var least = row[0] = i;
            for (var j = 1; j < row.Length; j++)
            {
                var above = row[j];
                var same = left[i - 1] == right[j - 1] ? diagonal : diagonal + 1;
                row[j] = Math.Min(same, Math.Min(above, row[j - 1]) + 1);
                diagonal = above;
                least = Math.Min(least, row[j]);
            }

            if (least > limit)
                return limit + 1;
        }

        return Math.Min(row[^1], limit + 1);
    }
}
