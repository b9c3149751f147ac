using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Records;
using Gongkai.Core.Rules;
using Gongkai.Documents.Sheets;

namespace Gongkai.Documents.Reports;

/// <summary>核对结论写成电子表格，一条一行；警告旁边是填报人的说明，说明随年报走。</summary>
public static class FindingsWorkbook
{
    private const int Wide = 70;

    /// <param name="explanations">对警告的说明，按规则实例。</param>
    public static void Write(IReadOnlyList<Finding> findings, IReadOnlyList<Explanation> explanations, Stream output)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(explanations);
        SheetWriter.Write(output,
        [
            new SheetForm("核对结论", [new("级别", 8), new("规则", 20), new("哪里", 40), new("结论", Wide), new("说明", Wide)], findings.Select(finding => Row(finding, explanations))),
        ]);
    }

    private static IReadOnlyList<string?> Row(Finding finding, IReadOnlyList<Explanation> explanations) =>
    [
        finding.Severity.Name(),
        finding.Rule,
        string.Join('、', finding.Where.Select(where => CellAddress.Find(where)?.Name ?? where)),
        finding.Message,
        explanations.FirstOrDefault(one => one.Rule == finding.Rule)?.Text,
    ];
}
