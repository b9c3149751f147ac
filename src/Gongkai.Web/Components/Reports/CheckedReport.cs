using System.Collections.Immutable;
using Gongkai.Core.Organs;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Checks;
using Gongkai.Core.Rules;

namespace Gongkai.Web.Components.Reports;

/// <summary>核对过的一份年报，供页面展示。</summary>
/// <param name="source">来源：文件名，或“粘贴的文字”。</param>
public sealed class CheckedReport(string source, AnnualReport report, AnnualReport? previous, OrganLevel? level)
{
    public string Source => source;

    public AnnualReport Report => report;

    public AnnualReport? Previous => previous;

    public OrganLevel? Level => level;

    public IReadOnlyList<CheckOutcome> Outcomes { get; } = CrossChecks.Run(new CheckSubject(report, previous, level));

    public IReadOnlyList<Finding> Findings => field ??= [.. Outcomes.SelectMany(outcome => outcome.Findings).OrderByDescending(finding => finding.Severity)];

    public int Count(Verdict verdict) => Outcomes.Count(outcome => outcome.Verdict == verdict);

    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);

    /// <summary>单元格上最重的一条结论的级别；没有结论则为 <c>null</c>。提示不点亮单元格。</summary>
    public Severity? Mark(CellAddress cell) => Marks.TryGetValue(cell.Text, out var severity) ? severity : null;

    private ImmutableDictionary<string, Severity> Marks => field ??= Findings
        .Where(finding => finding.Severity >= Severity.Warning)
        .SelectMany(finding => finding.Where, (finding, cell) => (cell, finding.Severity))
        .GroupBy(mark => mark.cell, mark => mark.Severity, StringComparer.Ordinal)
        .ToImmutableDictionary(group => group.Key, group => group.Max(), StringComparer.Ordinal);
}
