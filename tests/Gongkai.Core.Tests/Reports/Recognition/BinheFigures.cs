using Gongkai.Core.Reports;

namespace Gongkai.Core.Tests.Reports.Recognition;

/// <summary>虚构的滨河区人民政府 2023 年度数字：表三每行都不是零，错位一格就对不上。</summary>
internal static class BinheFigures
{
    public static readonly int[][] Requests =
    [
        [452, 49, 4, 7, 24, 3, 539],
        [11, 1, 0, 0, 2, 0, 14],
        [186, 21, 2, 3, 7, 1, 220],
        [48, 6, 0, 1, 2, 1, 58],
        [1, 0, 0, 0, 0, 0, 1],
        [2, 1, 0, 0, 0, 0, 3],
        [1, 0, 0, 0, 1, 0, 2],
        [6, 2, 0, 0, 1, 0, 9],
        [5, 0, 0, 0, 1, 0, 6],
        [7, 1, 0, 0, 1, 0, 9],
        [9, 2, 0, 0, 2, 0, 13],
        [11, 1, 0, 0, 3, 0, 15],
        [97, 9, 1, 1, 5, 1, 114],
        [8, 1, 1, 0, 0, 0, 10],
        [3, 0, 0, 0, 0, 0, 3],
        [12, 1, 0, 0, 0, 0, 13],
        [10, 0, 0, 0, 1, 0, 11],
        [1, 0, 0, 0, 0, 0, 1],
        [4, 0, 0, 0, 0, 0, 4],
        [2, 0, 0, 0, 0, 0, 2],
        [14, 1, 0, 0, 0, 0, 15],
        [2, 0, 0, 0, 0, 0, 2],
        [19, 2, 0, 1, 1, 0, 23],
        [448, 48, 4, 6, 25, 3, 534],
        [15, 2, 0, 1, 1, 0, 19],
    ];

    public static readonly int[] Remedies = [12, 3, 5, 2, 22, 2, 0, 1, 1, 4, 5, 1, 2, 3, 11];

    public static readonly string[] Proactive = ["0", "0", "0", "4", "3", "37", "12846", "3172", "215", "1286.47"];

    /// <summary>全部单元格应有的数。</summary>
    public static Dictionary<CellAddress, decimal?> Expected()
    {
        var expected = new Dictionary<CellAddress, decimal?>();
        for (var row = 0; row < Requests.Length; row++)
        {
            for (var column = 0; column < 7; column++)
                expected[RequestRow.All[row].At(ApplicantColumn.All[column])] = Requests[row][column];
        }

        var remedies = CellAddress.Of(StatutoryTable.T4).ToArray();
        for (var i = 0; i < remedies.Length; i++)
            expected[remedies[i]] = Remedies[i];
        var proactive = CellAddress.Of(StatutoryTable.T2).ToArray();
        for (var i = 0; i < proactive.Length; i++)
            expected[proactive[i]] = decimal.Parse(Proactive[i]);
        return expected;
    }
}
