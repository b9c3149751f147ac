using System.Globalization;
using Gongkai.Core.Reports.Checks;
using Gongkai.Core.Reports.Records;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Declaring;

/// <summary>年报与采数单一致：各科室都报齐、核实了的，年报照它，不同的为错误；还没有报齐的，核实过的只是一部分，不同的为警告；请过而没有报齐的逐格列出。从来没有用过采数单的机关不核对。</summary>
public static class FiguresAgree
{
    public static readonly Rule Agrees = new("FIGURE-AGREES", Severity.Error, "由科室申报的单元格与采数单核实之数相同；各科室还没有报齐的，不同的为警告，须说明", "国办公开办函〔2021〕30号：数据真实准确");
    public static readonly Rule Complete = new("FIGURE-COMPLETE", Severity.Info, "请科室申报的单元格，各科室都报齐、核实", "年报格式 RPT-8（约定）");

    /// <summary>核对的结果；这个机关这一年没有用过采数单的为空。</summary>
    public static IEnumerable<CheckOutcome> Check(ReportContent content, FigureSheet? sheet) =>
        sheet is null ? [] : [.. Compared(content, sheet), .. Listed(sheet)];

    /// <summary>这一格与采数单不同；没有核实之数的不算。</summary>
    public static bool Differs(FigureSheet sheet, DeclaredCell cell, decimal? written) => sheet.InReport(cell) is { } declared && written != declared;

    private static IEnumerable<CheckOutcome> Compared(ReportContent content, FigureSheet sheet) =>
        from cell in DeclaredCell.All
        where sheet.InReport(cell) is not null
        let rule = Agrees.Instance(cell.Address.Text)
        select Differs(sheet, cell, content.Figure(cell.Address)) ? CheckOutcome.Of(rule, Different(content, sheet, cell, rule)) : CheckOutcome.Passed(rule);

    private static IEnumerable<CheckOutcome> Listed(FigureSheet sheet)
    {
        var open = DeclaredCell.All.Where(cell => sheet.Units(cell).Any() && !sheet.IsComplete(cell)).ToList();
        if (open.Count > 0)
            yield return CheckOutcome.Of(Complete, new Finding(Complete.Id, Complete.Severity, [.. open.Select(cell => cell.Address.Text)], Expected: null, Actual: null, $"采数单还没有报齐：{string.Join('、', open.Select(cell => Left(sheet, cell)))}。请催办、核实，或者更改期间不足的申报"));
    }

    private static Finding Different(ReportContent content, FigureSheet sheet, DeclaredCell cell, Rule rule)
    {
        var (declared, written, isComplete) = (sheet.InReport(cell)!.Value, content.Figure(cell.Address), sheet.IsComplete(cell));
        var advice = isComplete ? "请照采数单填写；采数单错了的，请科室另报一条更改" : "各科室还没有报齐，请催齐；年报另有来源的，写明说明";
        return new Finding(
            rule.Id, isComplete ? Severity.Error : Severity.Warning, [cell.Address.Text], Number(declared), written is { } value ? Number(value) : null,
            $"{cell.Name}年报填了 {(written is { } shown ? Number(shown) : "空白")}，采数单{(isComplete ? "" : "已")}核实 {Number(declared)}{(written is { } w ? $"，相差 {Number(Math.Abs(w - declared))}" : "")}。{advice}");
    }

    private static string Left(FigureSheet sheet, DeclaredCell cell) =>
        $"{cell.Name}（{sheet.Units(cell).Count(unit => sheet.StateOf(unit, cell) != FigureState.Done)} 个科室）";

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
