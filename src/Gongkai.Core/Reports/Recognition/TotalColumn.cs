namespace Gongkai.Core.Reports.Recognition;

/// <summary>
/// 列头的左右次序已失（合并信息丢失、散成一行行）而“总计”先于“自然人”出现：可能是表头分级的缘故，也可能总计列在最前。
/// 看各行哪一端的数是其余之和；只用来断定次序，不代为计算。
/// </summary>
internal static class TotalColumn
{
    public static bool IsFirst(List<HeaderColumn> header, List<FigureRow> rows)
    {
        var total = header.FindIndex(column => column.Ordinal == ApplicantColumn.Total.Ordinal);
        var person = header.FindIndex(column => column.Ordinal == ApplicantColumn.NaturalPerson.Ordinal);
        if (total < 0 || person < total)
            return false;
        var sums = rows.ConvertAll(EndSums.Of);
        return sums.Count(sum => sum is { First: true, Last: false }) > sums.Count(sum => sum is { First: false, Last: true });
    }
}
