namespace Gongkai.Core.Reports.Recognition;

/// <summary>一行数字的首数、末数是不是其余各数之和；用来断定总计列在哪一端。</summary>
internal readonly record struct EndSums(bool First, bool Last)
{
    public static EndSums Of(FigureRow row)
    {
        if (row.Filled < 3)
            return new(First: true, Last: true);
        var sum = 0m;
        for (var i = row.First; i <= row.Last; i++)
            sum += Value(row, i);
        return new(sum == 2 * Value(row, row.First), sum == 2 * Value(row, row.Last));
    }

    private static decimal Value(FigureRow row, int index) => FigureText.Read(row[index].Text, FigureKind.Count).Value ?? 0;
}
