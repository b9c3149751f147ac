using Gongkai.Core.Remedies.Importing;
using Gongkai.Core.Reports;
using Gongkai.Core.Rules;

namespace Gongkai.Documents.Requests;

/// <summary>读出的台账：各行，以及读取说明。内容没有核对。</summary>
public sealed record CaseList(IReadOnlyList<CaseImportRow> Rows, IReadOnlyList<Note> Notes);

/// <summary>读台账的说明一览。</summary>
internal static class CaseListNotes
{
    public static Note NoRows { get; } = new("CASE-LIST-EMPTY", Severity.Error, "", "台账里没有一行申请。请从标题行的下一行填起。");

    public static Note NoHeading(string sheet) => new("CASE-LIST-HEADING", Severity.Error, sheet, $"工作表“{sheet}”里找不到标题行：至少要有“编号”一栏和另外一栏。请用下载的空白表格。");

    public static Note OtherSheet(string sheet) => new("CASE-LIST-SHEET", Severity.Warning, sheet, $"工作表“{sheet}”没有读，只读第一张台账。");
}
