using System.Globalization;
using System.Text;
using Gongkai.Core.Rules;
using Gongkai.Documents.Sheets;

namespace Gongkai.Cli.Reports;

/// <summary>一份核对结果的结论，一条一行；没有结论的也有一行，读不出来的写明原因。</summary>
internal static class FindingsTable
{
    public static string Write(Examination examination)
    {
        var (organ, year) = (examination.Report?.Organ, examination.Report?.Year?.ToString(CultureInfo.InvariantCulture));
        string Line(params string?[] rest) => CsvLine.Of([examination.Input.Source, organ, year, .. rest]);
        if (examination.Error is { } error)
            return Line(error.Code, VerdictText.Name(FileVerdict.Unreadable), null, null, null, error.Message);

        var lines = new StringBuilder();
        foreach (var finding in examination.Findings)
        {
            lines.Append(Line(
                finding.Rule, finding.Severity.Name(), string.Join(' ', finding.Where),
                finding.Expected, finding.Actual, finding.Message));
        }

        return lines.Length > 0 ? lines.ToString() : Line(null, VerdictText.Name(FileVerdict.Passed), null, null, null, null);
    }
}
