using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Merging;

/// <summary>一份单位年报里汇总时靠不住的地方。</summary>
internal static class UnitDoubts
{
    /// <summary>说明数字自身不平的规则。</summary>
    private static readonly string[] Arithmetic = ["CK-T3-", "CK-T4-", "CK-T2-BOUND", "CK-FEE"];

    private static readonly (StatutoryTable Table, CellAddress[] Cells)[] Tables =
        [.. Enum.GetValues<StatutoryTable>().Select(table => (table, CellAddress.Of(table).ToArray()))];

    public static IEnumerable<Doubt> Of(string source, AnnualReport report, IEnumerable<Finding> findings)
    {
        var doubts = new List<Doubt>();
        foreach (var (table, cells) in Tables)
        {
            if (Applies(table, report))
                AddBlanks(doubts, source, report, table, cells);
        }

        if (report.ProactiveLayout == TableLayout.Of2019)
            doubts.Add(new(nameof(StatutoryTable.T2), source, "用的是 2019 年试行格式的表二：只有三项处理决定数量计入现行表二，其余各栏另计"));
        AddNotes(doubts, source, report);
        foreach (var finding in findings)
        {
            if (IsArithmetic(finding))
                doubts.Add(new(Place(finding), source, finding.ToString()));
        }

        if (report.Year is null)
            doubts.Add(new("", source, "没有写明年度，按本次汇总的年度计入"));
        return doubts;
    }

    /// <summary>不平的一组里，总计所在的一格最要紧。</summary>
    private static string Place(Finding finding) =>
        finding.Where.FirstOrDefault(cell => cell.EndsWith(".C7", StringComparison.Ordinal)) ?? (finding.Where.Count > 0 ? finding.Where[0] : "");

    /// <summary>规则核的是表内的算式。</summary>
    public static bool IsArithmetic(string rule) => Array.Exists(Arithmetic, start => rule.StartsWith(start, StringComparison.Ordinal));

    private static bool IsArithmetic(Finding finding) => finding.Severity == Severity.Error && IsArithmetic(finding.Rule);

    private static bool Applies(StatutoryTable table, AnnualReport report) => table switch
    {
        StatutoryTable.T2 => report.ProactiveLayout != TableLayout.Of2019,
        StatutoryTable.T2019 => report.ProactiveLayout == TableLayout.Of2019,
        _ => true,
    };

    private static void AddBlanks(List<Doubt> doubts, string source, AnnualReport report, StatutoryTable table, CellAddress[] cells)
    {
        var blanks = Array.FindAll(cells, cell => report.Figures[cell] is null && !report.RequestLayout.IsAbsent(cell));
        if (blanks.Length > 0 && Array.TrueForAll(cells, cell => report.Figures[cell] is null))
            doubts.Add(new(table.ToString(), source, $"{table.Name()}没有数字，汇总时没有计入"));
        else
            doubts.AddRange(blanks.Select(cell => new Doubt(cell.Text, source, $"{cell.Name}空白，汇总时没有计入")));
    }

    private static void AddNotes(List<Doubt> doubts, string source, AnnualReport report)
    {
        if (report.Notes.Length == 0)
            return;
        var isBlank = doubts.Select(doubt => doubt.Cell).ToHashSet(StringComparer.Ordinal);
        foreach (var note in report.Notes)
        {
            if (note.Severity >= Severity.Warning && CellAddress.Find(note.Where) is not null && isBlank.Add(note.Where))
                doubts.Add(new(note.Where, source, note.Message));
        }
    }
}
