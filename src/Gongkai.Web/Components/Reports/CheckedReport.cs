using System.Collections.Immutable;
using Gongkai.Core.Organs;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Checks;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Core.Rules;
using Gongkai.Documents.Reports.Writing.Forms;

namespace Gongkai.Web.Components.Reports;

/// <summary>核对过的一份年报，供页面展示。</summary>
/// <param name="source">来源：文件名，或“粘贴的文字”。</param>
/// <param name="document">所据的块，用来说明出处是第几张表格、第几段。</param>
public sealed class CheckedReport(
    string source, AnnualReport report, SourceDocument? document = null, AnnualReport? previous = null, OrganLevel? level = null)
{
    public string Source => source;

    public AnnualReport Report => report;

    /// <summary>所据的块；由数据而不是文件读来的为 <c>null</c>。</summary>
    public SourceDocument? Document => document;

    public AnnualReport? Previous => previous;

    public OrganLevel? Level => level;

    /// <summary>逐条核对的结果；给公众看的公布件不核对，为空。</summary>
    public IReadOnlyList<CheckOutcome> Outcomes { get => field ??= CrossChecks.Run(new CheckSubject(report, previous, level)); init; }

    public IReadOnlyList<Finding> Findings => field ??= [.. Outcomes.SelectMany(outcome => outcome.Findings).OrderByDescending(finding => finding.Severity)];

    /// <summary>每个数字旁边附上的另一份年报的数字，如上一年的；没有则为 <c>null</c>。</summary>
    public Beside? Beside { get; init; }

    /// <summary>单元格通向它的来历的链接；没有的为 <c>null</c>。</summary>
    public Func<CellAddress, string?> Link { get; init; } = _ => null;

    public int Count(Verdict verdict) => Outcomes.Count(outcome => outcome.Verdict == verdict);

    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);

    /// <summary>这份年报印出的法定表格。</summary>
    public IReadOnlyList<FormTable> Forms => field ??= FormTable.Of(report);

    /// <summary>结论、说明所指之处在本页的锚点：没有印出的单元格指向它那张表，缺的部分没有锚点。</summary>
    public string? Anchor(string where) =>
        CellAddress.Find(where) is { } cell ? (Printed.Contains(cell) ? where : Home(cell.Table))
        : Enum.TryParse<StatutoryTable>(where, out var table) ? Home(table)
        : report.Passages.Any(part => part.Code == where) ? where
        : null;

    /// <summary>结论、说明所涉各处的叫法和锚点。</summary>
    public IEnumerable<FindingPlace> Places(IReadOnlyList<string> places) =>
        PlaceNames.Of(places).Select(place => new FindingPlace(place.Where, place.Name, Anchor(place.Where)));

    private HashSet<CellAddress> Printed => field ??= [.. Forms.SelectMany(form => form.FigureRows()).SelectMany(row => row)];

    // Table two stands on the page once, in whichever layout was read; a missing table's notice stands in its place.
    private string Home(StatutoryTable table) =>
        table is StatutoryTable.T2 or StatutoryTable.T2019
            ? (Forms.FirstOrDefault(form => form.SectionNumber == 2)?.Table ?? StatutoryTable.T2).ToString()
            : table.ToString();

    /// <summary>单元格上最重的一条结论的级别；没有结论则为 <c>null</c>。提示不点亮单元格。</summary>
    public Severity? Mark(CellAddress cell) => Marks.TryGetValue(cell.Text, out var severity) ? severity : null;

    /// <summary>主管部门的意见钉住的单元格。</summary>
    public IReadOnlySet<string> Pins { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>有没有意见钉在这一格。</summary>
    public bool IsPinned(CellAddress cell) => Pins.Contains(cell.Text);

    /// <summary>最可疑的单元格：一条结论所涉的各格中，卷入结论最多的。行与列都对不上时，就是相交的那一格；太多格同样可疑时，只指列在最前的合计。</summary>
    public bool IsSuspect(CellAddress cell) => Suspects.Contains(cell.Text);

    private const int FewSuspects = 8;

    private HashSet<string> Suspects => field ??= Grave.SelectMany(MostInvolved).ToHashSet(StringComparer.Ordinal);

    private IEnumerable<string> MostInvolved(Finding finding)
    {
        var most = finding.Where.Max(cell => Involvements[cell]);
        string[] suspects = [.. finding.Where.Where(cell => Involvements[cell] == most)];
        return suspects.Length <= FewSuspects ? suspects : suspects[..1];
    }

    /// <summary>每一格卷入几条错误或警告。</summary>
    private Dictionary<string, int> Involvements => field ??= Grave
        .SelectMany(finding => finding.Where)
        .CountBy(cell => cell, StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal);

    private IReadOnlyList<Finding> Grave => field ??= [.. Findings.Where(finding => finding.Severity >= Severity.Warning && finding.Where.Count > 0)];

    private ImmutableDictionary<string, Severity> Marks => field ??= Findings
        .Where(finding => finding.Severity >= Severity.Warning)
        .SelectMany(finding => finding.Where, (finding, cell) => (cell, finding.Severity))
        .GroupBy(mark => mark.cell, mark => mark.Severity, StringComparer.Ordinal)
        .ToImmutableDictionary(group => group.Key, group => group.Max(), StringComparer.Ordinal);
}
