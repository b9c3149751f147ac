using System.Text;
using Gongkai.Cli.Output;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Checks;
using Gongkai.Core.Rules;

namespace Gongkai.Cli.Reports;

/// <summary>给人看的一份核对结果：结论、总数、按级别分组的各条（算式在先，规则编号和单元格在后），要紧的读取说明。</summary>
internal sealed class CheckPage(Screen screen)
{
    /// <summary>列出的单元格的上限；整列空白时可以有上百个。</summary>
    private const int ShownCells = 10;

    private static readonly Severity[] Gravest = [Severity.Error, Severity.Warning, Severity.Info];

    public string Write(Examination examination)
    {
        var page = new StringBuilder();
        var verdict = screen.Paint(VerdictText.Name(examination.Verdict), VerdictText.StyleOf(examination.Verdict));
        page.Append(verdict).Append("  ").Append(screen.Paint(Printable.Line(examination.Input.Source), Style.Strong)).Append('\n');
        if (examination.Error is { } error)
            Wrapping.Append(page, $"{Printable.Line(error.Message)}（{error.Code}）", screen.Width, "  ");
        if (examination.Report is { } report)
            Body(page, examination, report);
        return page.ToString();
    }

    private void Body(StringBuilder page, Examination examination, AnnualReport report)
    {
        Wrapping.Append(page, ReportPage.Title(report), screen.Width, "  ");
        Wrapping.Append(page, Counts(examination), screen.Width, "  ");
        foreach (var severity in Gravest)
            Group(page, severity, [.. examination.Findings.Where(finding => finding.Severity == severity)], report);
        Notes(page, [.. report.Notes.Where(note => note.Severity >= Severity.Warning)]);
    }

    private static string Counts(Examination examination) =>
        $"核对 {examination.Outcomes.Count} 项：通过 {examination.Count(Verdict.Passed)}，未通过 {examination.Count(Verdict.Failed)}，不适用 {examination.Count(Verdict.NotApplicable)}";

    private void Group(StringBuilder page, Severity severity, List<Finding> findings, AnnualReport report)
    {
        if (findings.Count == 0)
            return;
        var title = screen.Paint($"{severity.Name()}（{findings.Count} 条）", NoteLine.StyleOf(severity));
        page.Append('\n').Append("  ").Append(title).Append('\n');
        for (var i = 0; i < findings.Count; i++)
            Append(page, $"  {i + 1}. ", findings[i], report);
    }

    private void Append(StringBuilder page, string lead, Finding finding, AnnualReport report)
    {
        Wrapping.Append(page, Printable.Line(finding.Message), screen.Width, lead);
        AppendFaint(page, new string(' ', lead.Length), $"〔{finding.Rule}〕{Expectation(finding)}{Cells(finding, report.Figures)}".TrimEnd());
    }

    private void AppendFaint(StringBuilder page, string indent, string text)
    {
        foreach (var line in Wrapping.Lines(text, screen.Width - indent.Length))
            page.Append(indent).Append(screen.Paint(line, Style.Faint)).Append('\n');
    }

    private static string Expectation(Finding finding) => finding switch
    {
        { Expected: { } expected, Actual: { } actual } => $"应为 {Printable.Line(expected)}，实为 {Printable.Line(actual)} ",
        { Expected: { } expected } => $"应为 {Printable.Line(expected)} ",
        _ => "",
    };

    private static string Cells(Finding finding, Figures figures)
    {
        if (finding.Where.Count == 0)
            return "";
        var shown = finding.Where.Take(ShownCells).Select(where => Cell(where, figures));
        var rest = finding.Where.Count > ShownCells ? $" 等 {finding.Where.Count} 格" : "";
        return $"[{string.Join(" ", shown)}{rest}]";
    }

    private static string Cell(string where, Figures figures) =>
        CellAddress.Find(where) is { } address ? $"{where}={FigureText.Of(figures[address])}" : where;

    private void Notes(StringBuilder page, List<Note> notes)
    {
        if (notes.Count == 0)
            return;
        page.Append('\n').Append("  ").Append(screen.Paint($"读取说明（{notes.Count} 条）", Style.Heading)).Append('\n');
        foreach (var note in notes)
            NoteLine.Append(page, note, screen);
    }
}
