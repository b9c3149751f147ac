using Gongkai.Core.Ledger;

namespace Gongkai.Core.Reports.Declaring;

/// <summary>对采数单的各种行为。</summary>
public static class FigureActs
{
    public static readonly ActKind View = new("figure.view", "查看采数单", FigureSheet.SubjectKind, "REG-50");
    public static readonly ActKind Declare = new("figure.declare", "申报数字", FigureSheet.SubjectKind, "REG-50");
    public static readonly ActKind Confirm = new("figure.confirm", "核实申报", FigureSheet.SubjectKind, "REG-50");
    public static readonly ActKind Return = new("figure.return", "退回申报", FigureSheet.SubjectKind, "REG-50");
    public static readonly ActKind Ask = new("figure.ask", "请科室申报", FigureSheet.SubjectKind, "REG-50");
    public static readonly ActKind Chase = new("figure.chase", "催办申报", FigureSheet.SubjectKind, "REG-50");
}
