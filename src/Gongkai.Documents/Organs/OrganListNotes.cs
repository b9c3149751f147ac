using Gongkai.Core.Reports;
using Gongkai.Core.Rules;

namespace Gongkai.Documents.Organs;

/// <summary>读机关清单的说明一览。</summary>
internal static class OrganListNotes
{
    public static Note NoRows { get; } = new("ORG-LIST-EMPTY", Severity.Error, "", "清单里没有一行机关或科室。请从标题行的下一行填起。");

    public static Note NotAList { get; } = new("ORG-LIST-JSON", Severity.Error, "", "这不是机关清单。JSON 应为 {\"organs\": […], \"units\": […]}，请用导出的文件作样本。");

    public static Note NoHeading(string sheet) => new("ORG-LIST-HEADING", Severity.Error, sheet,
        $"{Of(sheet)}里找不到标题行。机关清单至少有“机关代码”和“名称”两栏，内设机构清单至少有“机关代码”和“科室名称”两栏；请用导出的模板。");

    public static Note OtherSheet(string sheet) => new("ORG-LIST-SHEET", Severity.Warning, sheet, $"{Of(sheet)}不是机关或内设机构的清单，没有读。");

    public static Note MissingHeading(string sheet, string heading) => new("ORG-LIST-COLUMN", Severity.Error, sheet, $"{Of(sheet)}缺少“{heading}”一栏。");

    public static Note UnknownHeadings(string sheet, int row, IEnumerable<string> headings) => new("ORG-LIST-COLUMN", Severity.Warning, sheet,
        $"{Of(sheet)}第 {row} 行的栏目{Quoted(headings)}认不出，没有读。如是清单需要的内容，请改用模板里的标题。");

    public static Note RepeatedHeadings(string sheet, int row, IEnumerable<string> headings) => new("ORG-LIST-COLUMN", Severity.Warning, sheet,
        $"{Of(sheet)}第 {row} 行的栏目{Quoted(headings)}与前面的重复，只读了前面的一栏。");

    public static Note UnknownMembers(string place, IEnumerable<string> names) => new("ORG-LIST-COLUMN", Severity.Warning, place, $"{place} 的成员{Quoted(names)}认不出，没有读。");

    public static Note Wrong(string place, string problem) => new("ORG-LIST-JSON", Severity.Error, place, $"{place} {problem}。");

    public static Note Broken(long? line) => new("ORG-LIST-JSON", Severity.Error, "",
        $"{(line is { } at ? $"第 {at + 1} 行" : "文件")}不是合法的 JSON：括号、引号或逗号不完整，或者成员重复。请重新导出后再试。");

    private static string Of(string sheet) => sheet.Length == 0 ? "表格" : $"工作表“{sheet}”";

    private static string Quoted(IEnumerable<string> names) => string.Concat(names.Take(12).Select(name => $"“{(name.Length > 20 ? name[..20] + "…" : name)}”"));
}
