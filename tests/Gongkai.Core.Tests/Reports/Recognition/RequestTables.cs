using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;

namespace Gongkai.Core.Tests.Reports.Recognition;

/// <summary>表三的各种排法。</summary>
internal static class RequestTables
{
    public static AnnualReport With(params Block[] requests) => new BinheReport { Requests = requests }.Read();

    public static string[][] Head => BinheReport.RequestHead;

    public static string[][] Rows => BinheReport.RequestRows();

    public static string[] Figures(int row) => [.. BinheFigures.Requests[row].Select(figure => figure.ToString())];

    public static string[][] Unspanned(string[][] rows) => [.. rows.Select(row => row.Select(cell => cell.Split('{')[0]).ToArray())];

    public static Dictionary<CellAddress, decimal?> WithoutZeros()
    {
        var expected = BinheFigures.Expected();
        foreach (var address in CellAddress.Of(StatutoryTable.T3).Where(address => expected[address] == 0))
            expected[address] = null;
        return expected;
    }
}
