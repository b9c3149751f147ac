using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks;

/// <summary>三张法定表格行列齐全、没有增删，用现行版式，是文本而不是图片，边框可见。空格只由 CK-NUM 报。</summary>
public static class TablesComplete
{
    public static readonly Rule Rule = new(
        "CK-FMT-TABLE", Severity.Error, "表二、表三、表四行列齐全，无增删，用当年版式，以文本呈现，边框可见", "国办公开办函〔2021〕30号");

    private const int CurrentSince = 2021;

    /// <summary>一句话里至多列出这么多名称。</summary>
    private const int Listed = 6;

    private static readonly Dictionary<string, string> Labels = new(
        RequestRow.All.Select(row => KeyValuePair.Create($"T3.{row.Number}", row.ShortLabel))
            .Concat(ApplicantColumn.All.Select(column => KeyValuePair.Create($"T3.{column.Number}", column.Label)))
            .Concat(ProactiveRow.Of2021.Concat(ProactiveRow.Of2019).Select(row => KeyValuePair.Create($"{row.Table}.{row.Number}", row.Label)))
            .Concat(CellAddress.All.Select(cell => KeyValuePair.Create(cell.Text, cell.Name)))
            .DistinctBy(pair => pair.Key, StringComparer.Ordinal),
        StringComparer.Ordinal);

    private static readonly string[] NamesAbsentIn2019 =
        [.. RequestRow.AbsentIn2019.SelectMany(row => new[] { row.Number, row.Key, row.Label, row.ShortLabel })];

    public static IEnumerable<CheckOutcome> Check(CheckSubject subject)
    {
        var report = subject.Report;
        Finding[] findings = [.. Layouts(report), .. report.Shapes.OrderBy(shape => shape.Key).SelectMany(shape => Shape(report, shape.Key, shape.Value))];
        var isKnown = report.Shapes.Count > 0 || report.ProactiveLayout != TableLayout.Unknown || report.RequestLayout != TableLayout.Unknown;
        return [findings.Length == 0 && !isKnown ? CheckOutcome.NotApplicable(Rule) : CheckOutcome.Of(Rule, findings)];
    }

    private static IEnumerable<Finding> Layouts(AnnualReport report)
    {
        if (report.Year is not >= CurrentSince)
            yield break;
        if (report.ProactiveLayout == TableLayout.Of2019)
            yield return Broken(StatutoryTable.T2019, "2021 年版式", "2019 年试行版式", "表二用的是 2019 年试行版式。2021 年度起应改用现行表二（制发、废止、现行有效件数，处理决定数量，收费金额）");
        if (report.RequestLayout == TableLayout.Of2019)
            yield return Broken(StatutoryTable.T3, "“（六）其他处理”分三行", "一行", "表三“（六）其他处理”只有一行。2021 年度起应分为逾期不补正、逾期不缴费、其他三行");
    }

    private static IEnumerable<Finding> Shape(AnnualReport report, StatutoryTable table, TableShape shape)
    {
        if (shape.IsPicture)
            yield return Broken(table, "文本表格", "图片", $"{table.FullName()}是图片，无法检索和复制。请改为文本表格");
        else if (!shape.Found)
            yield return Broken(table, "有", "没有", $"没有找到{table.FullName()}。三张法定表格都要有，没有发生的填 0");
        string[] missing = [.. shape.MissingRows.Where(row => report.RequestLayout != TableLayout.Of2019 || table != StatutoryTable.T3 || !NamesAbsentIn2019.Contains(row, StringComparer.Ordinal))];
        if (shape.Found && missing.Length > 0)
            yield return Broken(table, "各行齐全", $"缺 {missing.Length} 行", $"{table.FullName()}缺少{List(missing)}。表格为固定格式，不得删行");
        if (shape.Found && shape.MissingColumns.Length > 0)
            yield return Broken(table, "各列齐全", $"缺 {shape.MissingColumns.Length} 列", $"{table.FullName()}缺少{List(shape.MissingColumns)}。表格为固定格式，不得删列");
        if (shape.ExtraRows.Length > 0)
            yield return Broken(table, "没有增加的行", $"多 {shape.ExtraRows.Length} 行", $"{table.FullName()}多出{List(shape.ExtraRows)}。表格为固定格式，不得增行");
        if (shape is { Found: true, Borders: false })
            yield return Broken(table, "边框可见", "没有边框", $"{table.FullName()}没有可见的边框。请给表格加上边框");
    }

    private static Finding Broken(StatutoryTable table, string expected, string actual, string message) =>
        new(Rule.Id, Severity.Error, [Section.CodeOf(table.SectionNumber())], expected, actual, message);

    /// <summary>行列按表上的写法称呼：<c>T3.R3.4.2</c> 是“2.没有现成信息需要另行制作”。</summary>
    private static string List(IReadOnlyCollection<string> names) =>
        $"{string.Join("、", names.Take(Listed).Select(name => $"“{Label(name)}”"))}{(names.Count > Listed ? $"等 {names.Count} 处" : "")}";

    private static string Label(string name) => Labels.GetValueOrDefault(name, name);
}
