using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Checks;
using Gongkai.Core.Rules;

namespace Gongkai.Web.Components.Reports;

/// <summary>核对结果的一句话结论与它的语气。</summary>
public sealed record Headline(Tone Tone, string Sentence, string Explanation)
{
    public static Headline Of(CheckedReport report)
    {
        var (errors, warnings) = (report.Count(Severity.Error), report.Count(Severity.Warning));
        if (errors + warnings > 0)
            return new(errors > 0 ? Tone.Wrong : Tone.Doubtful, $"发现 {Things(errors, warnings)}", Advice(errors));
        return report.Count(Verdict.Passed) == 0
            ? new(Tone.Doubtful, "没有可以核对的内容", "没有读到能够核对的数字和文字，请看“读取说明”。")
            : new(Tone.Right, EveryTableIsWhole(report) ? "表内勾稽全部通过" : "核对过的规则全部通过", Remainder(report));
    }

    private static string Things(int errors, int warnings) => (errors, warnings) switch
    {
        (_, 0) => $"{errors} 处错误",
        (0, _) => $"{warnings} 处警告",
        _ => $"{errors} 处错误、{warnings} 处警告",
    };

    private static string Advice(int errors) =>
        errors > 0 ? "错误须改正后再提交；每一条都写明算式和所涉单元格。" : "没有错误。警告请逐条核实，属实的写明原因。";

    private static string Remainder(CheckedReport report) => report.Count(Severity.Info) switch
    {
        0 => "没有错误，没有警告。",
        var hints => $"没有错误，没有警告；另有 {hints} 条提示供参考。",
    };

    /// <summary>表三、表四的每一格都有数字，纵横勾稽才算全部核对过。</summary>
    private static bool EveryTableIsWhole(CheckedReport report)
    {
        var absent = report.Report.AbsentRows.SelectMany(row => ApplicantColumn.All, (row, column) => row.At(column)).ToHashSet();
        return CellAddress.Of(StatutoryTable.T3).Concat(CellAddress.Of(StatutoryTable.T4))
            .All(cell => absent.Contains(cell) || report.Report.Figures[cell] is not null);
    }
}

/// <summary>语气：通过、存疑、有错。</summary>
public enum Tone
{
    Right,
    Doubtful,
    Wrong,
}
