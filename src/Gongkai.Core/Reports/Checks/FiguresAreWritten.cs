using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks;

/// <summary>各格都写明非负整数，零写作 0；每张表至多一条结论，列出全部不合格的格。</summary>
public static class FiguresAreWritten
{
    public static readonly Rule Rule = new(
        "CK-NUM", Severity.Error, "表二（收费金额除外）、表三、表四各格为非负整数，零写作 0，不得空白或写“/”“-”“无”", "国办公开办函〔2021〕30号；条例第五十条");

    /// <summary>旧表二的处理决定数量读入现行表二的三格，其余各格在旧表二中不存在。</summary>
    private static readonly CellAddress[] OldTable2 =
    [
        .. CellAddress.Of(StatutoryTable.T2019),
        ProactiveRow.Licensing.At(0), ProactiveRow.Penalties.At(0), ProactiveRow.Compulsion.At(0),
    ];

    private static readonly CellAddress[] Table2 = [.. CellAddress.Of(StatutoryTable.T2)];
    private static readonly CellAddress[] Table3 = [.. CellAddress.Of(StatutoryTable.T3)];
    private static readonly CellAddress[] Table4 = [.. CellAddress.Of(StatutoryTable.T4)];

    private static readonly HashSet<CellAddress> MayBeNegative =
        [.. from row in ProactiveRow.Of2019 from i in Enumerable.Range(0, row.Columns.Count) where row.Columns[i].Key == "change" select row.At(i)];

    public static IEnumerable<CheckOutcome> Check(CheckSubject subject)
    {
        var report = subject.Report;
        yield return Table(report, StatutoryTable.T2, report.ProactiveLayout == TableLayout.Of2019 ? OldTable2 : Table2);
        yield return Table(report, StatutoryTable.T3, Table3);
        yield return Table(report, StatutoryTable.T4, Table4);
    }

    private static CheckOutcome Table(AnnualReport report, StatutoryTable table, CellAddress[] cells)
    {
        List<CellAddress>? blank = null, unlawful = null;
        var expected = 0;
        foreach (var cell in cells)
        {
            if (report.Figures[cell] is { } value)
            {
                if (!IsLawful(cell, value))
                    (unlawful ??= []).Add(cell);
            }
            else if (report.IsAbsent(cell))
            {
                continue;
            }
            else
            {
                (blank ??= []).Add(cell);
            }

            expected++;
        }

        return blank is null && unlawful is null
            ? CheckOutcome.Passed(Rule)
            : CheckOutcome.Of(Rule, Finding(report, table.Name(), expected, blank ?? [], unlawful ?? []));
    }

    private static bool IsLawful(CellAddress cell, decimal value) =>
        cell.IsAmount || ((value.Scale == 0 || decimal.IsInteger(value)) && (!decimal.IsNegative(value) || MayBeNegative.Contains(cell)));

    private static Finding Finding(AnnualReport report, string name, int expected, List<CellAddress> blank, List<CellAddress> unlawful)
    {
        IEnumerable<string> parts =
        [
            .. blank.Select(_ => Blank(name, blank, expected, IsDoubtful(report, blank[0].Table))).Take(1),
            .. unlawful.Select(cell => $"“{cell.Name}”填 {report.Figures[cell]}，应为非负整数"),
        ];
        return Rule.Finding(
            [.. blank, .. unlawful],
            expected: "非负整数，零写作 0",
            actual: blank.Count > 0 ? $"{blank.Count} 格空白" : string.Join("、", unlawful.Select(cell => report.Figures[cell])),
            $"{name}：{string.Join("；", parts)}");
    }

    /// <summary>写了而读不准的格也是空白：读取时有疑问的表，先请人对照原文。</summary>
    private static string Blank(string name, List<CellAddress> blank, int expected, bool isDoubtful) => (blank.Count == expected, isDoubtful) switch
    {
        (true, true) => "没有读清，各格都空着，不能核对。请看读取说明，对照原文；原文确实没有填的，没有发生的填 0",
        (true, false) => $"整张表没有数字。请补全{name}，没有发生的填 0",
        (false, _) => $"{blank.Count} 格没有数字（{Names(blank)}）。没有发生的应填 0，不留空白，不写“/”“-”或“无”"
            + (isDoubtful ? "。有的格可能写了而没有读准，见读取说明，请先对照原文" : ""),
    };

    private static bool IsDoubtful(AnnualReport report, StatutoryTable table) =>
        report.Notes.Any(note => note.Severity >= Severity.Warning && note.Where.Split('.')[0] == $"{table}");

    private static string Names(List<CellAddress> cells) =>
        cells.Count <= 6
            ? string.Join("、", cells.Select(cell => cell.Name))
            : $"{string.Join("、", cells.Take(5).Select(cell => cell.Name))} 等";
}
