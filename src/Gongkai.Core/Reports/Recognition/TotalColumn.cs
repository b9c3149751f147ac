namespace Gongkai.Core.Reports.Recognition;

/// <summary>总计列在哪一端；两端都有可能为 <see cref="Unknown"/>。</summary>
internal enum TotalEnd
{
    Last,
    First,
    Unknown,
}

/// <summary>
/// 列头的左右次序已失（合并信息丢失、散成一行行）而“总计”先于“自然人”出现：可能是表头分级的缘故，也可能总计列在最前。
/// 看各行哪一端的数是其余之和；只用来断定次序，不代为计算。
/// </summary>
internal static class TotalColumn
{
    /// <summary>个别行自相矛盾不要紧，两种行相差不多则不能断定。</summary>
    private const int Majority = 3;

    public static TotalEnd EndOf(List<HeaderColumn> header, List<FigureRow> rows)
    {
        var total = header.FindIndex(column => column.Ordinal == ApplicantColumn.Total.Ordinal);
        var person = header.FindIndex(column => column.Ordinal == ApplicantColumn.NaturalPerson.Ordinal);
        if (total < 0 || person < total)
            return TotalEnd.Last;
        var sums = rows.ConvertAll(EndSums.Of);
        var first = sums.Count(sum => sum is { First: true, Last: false });
        var last = sums.Count(sum => sum is { First: false, Last: true });
        return first > last * Majority ? TotalEnd.First : last > first * Majority || sums.TrueForAll(sum => sum is { First: true, Last: true }) ? TotalEnd.Last : TotalEnd.Unknown;
    }
}
