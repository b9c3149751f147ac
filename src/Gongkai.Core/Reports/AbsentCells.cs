namespace Gongkai.Core.Reports;

/// <summary>2019 版式的表三没有的两行。</summary>
internal static class AbsentCells
{
    private static readonly bool[] In2019 = Mark();

    public static bool IsAbsent(this TableLayout requestLayout, CellAddress cell) =>
        requestLayout == TableLayout.Of2019 && In2019[cell.Ordinal];

    private static bool[] Mark()
    {
        var marks = new bool[CellAddress.All.Count];
        foreach (var cell in RequestRow.AbsentIn2019.SelectMany(row => ApplicantColumn.All.Select(row.At)))
            marks[cell.Ordinal] = true;
        return marks;
    }
}
