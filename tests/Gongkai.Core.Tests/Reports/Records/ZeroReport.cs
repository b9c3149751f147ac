using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Records;

namespace Gongkai.Core.Tests.Reports.Records;

/// <summary>The report of a street that received nothing: every cell a zero, every section a sentence that agrees.</summary>
internal static class ZeroReport
{
    private static readonly string[] Texts =
    [
        "本机关按照《中华人民共和国政府信息公开条例》的要求，做好政府信息公开工作。",
        "",
        "",
        "",
        "存在的主要问题：公开的内容以转发为主，群众关心的民生信息偏少，经办人员的业务能力还需提高。改进情况：下一步充实救助、就业、养老等信息，每季度组织一次业务培训，明确专人负责更新。",
        "没有其他需要报告的事项。本年度未收取信息处理费。",
    ];

    public static ReportContent Content { get; } = ReportContent.Blank with
    {
        Sections = [.. ReportContent.Blank.Sections.Select(section => section with { Text = Texts[section.Number - 1] })],
        Cells = CellAddress.All.Where(cell => cell.Table != StatutoryTable.T2019).ToDictionary(cell => cell.Text, _ => 0m),
    };

    public static ReportContent Put(this ReportContent content, string cell, decimal value) =>
        content with { Cells = new Dictionary<string, decimal>(content.Cells) { [cell] = value } };
}
