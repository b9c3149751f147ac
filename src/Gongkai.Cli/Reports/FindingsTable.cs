using System.Globalization;
using Gongkai.Core.Rules;
using Gongkai.Documents.Sheets;

namespace Gongkai.Cli.Reports;

/// <summary>一份核对结果的结论，一条一行；没有结论的也有一行，读不出来的写明原因。</summary>
internal static class FindingsTable
{
    /// <summary>一张工作表的行数上限之内，留出标题行。</summary>
    private const int SheetRows = 1_000_000;

    public static IReadOnlyList<FormColumn> Columns { get; } =
    [
        new("文件", 36), new("机关", 28), new("年度", 8), new("规则", 18), new("级别", 8), new("单元格", 28), new("应为", 14), new("实为", 14), new("说明", 80),
    ];

    public static IEnumerable<IReadOnlyList<string?>> Rows(Examination examination)
    {
        var (organ, year) = (examination.Report?.Organ, examination.Report?.Year?.ToString(CultureInfo.InvariantCulture));
        IReadOnlyList<string?> Row(params string?[] rest) => [examination.Input.Source, organ, year, .. rest];
        if (examination.Error is { } error)
            return [Row(error.Code, VerdictText.Name(FileVerdict.Unreadable), null, null, null, error.Message)];

        var rows = examination.Findings.Select(finding => Row(
            finding.Rule, finding.Severity.Name(), string.Join(' ', finding.Where), finding.Expected, finding.Actual, finding.Message)).ToList();
        return rows.Count > 0 ? rows : [Row(null, VerdictText.Name(FileVerdict.Passed), null, null, null, null)];
    }

    public static string Csv(Examination examination) => string.Concat(Rows(examination).Select(row => CsvLine.Of([.. row])));

    /// <summary>全部结论写成电子表格；多得一张工作表装不下的，接着写在下一张。</summary>
    public static void WriteWorkbook(Stream output, IReadOnlyList<IReadOnlyList<string?>> rows) =>
        SheetWriter.Write(output, [.. rows.DefaultIfEmpty([]).Chunk(SheetRows).Select(chunk => new SheetForm("核对结论", Columns, chunk))]);
}
