using System.Globalization;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Core.Rules;

namespace Gongkai.Documents.Sheets.Reading;

/// <summary>读取电子表格的说明一览：代码与给用户的话（为什么、怎么办）。</summary>
internal static class SheetNotes
{
    private const string SaveAsXlsx = "请用 WPS 或 Excel 打开后另存为 .xlsx 再试。";

    public static Note Empty { get; } = Error("READ-EMPTY", "文件是空的。");

    public static Note Encrypted { get; } = Error("READ-ENCRYPTED", "表格设有打开密码。请去掉密码后另存为 .xlsx 再试。");

    public static Note Damaged { get; } = Error("READ-DAMAGED", $"表格已损坏或不完整（可能没有下载完）。请重新下载，或者{SaveAsXlsx["请".Length..]}");

    public static Note NotASheet { get; } = Error("READ-FORMAT", "这不是电子表格。能读取的有：.xlsx、.xls 和 .csv。");

    public static Note Markup { get; } = Error("READ-FORMAT", $"这是网页（或 XML）改了扩展名，不是真正的电子表格。{SaveAsXlsx}");

    public static Note Inflated { get; } = Error("READ-TOO-LARGE", "表格解压后过大，已停止读取。请删去图片和不需要的工作表后再试。");

    public static Note TooComplex { get; } = Error("READ-TOO-COMPLEX", $"压缩包内的文件过多，不像电子表格。{SaveAsXlsx}");

    public static Note TooLarge(int bytes) => Error("READ-TOO-LARGE", string.Create(CultureInfo.InvariantCulture,
        $"文件有 {bytes / 1048576.0:0.0} MB，超过上限 {SheetReader.MaxBytes / 1048576} MB。请分成几份再试。"));

    public static Note Of(Unreadable reason) => Error(reason.Code, reason.Message);

    public static Note Cut(string sheet) => new("READ-CUT", Severity.Error, sheet, string.Create(CultureInfo.InvariantCulture,
        $"工作表“{sheet}”过大，只读到第 {SheetLimits.Rows} 行、第 {SheetLimits.Columns} 列或全部 {SheetLimits.Cells} 格为止，其余没有读。请分成几份。"));

    public static Note BrokenOff(string sheet) =>
        new("READ-DAMAGED", Severity.Error, sheet, $"工作表“{sheet}”读到一半就损坏了，后面的行没有读到。请重新下载，或用 WPS、Excel 打开修复后另存。");

    public static Note HiddenSheet(string sheet) => new("READ-HIDDEN", Severity.Info, sheet, $"工作表“{sheet}”是隐藏的，内容已照读。");

    public static Note HiddenRows(string sheet, string rows) => new("READ-HIDDEN", Severity.Info, sheet, $"工作表“{sheet}”有隐藏的行（{rows}），内容已照读。");

    public static Note HiddenColumns(string sheet, string columns) => new("READ-HIDDEN", Severity.Info, sheet, $"工作表“{sheet}”有隐藏的列（{columns}），内容已照读。");

    public static Note LongNumber(string place) => new("READ-LONG-NUMBER", Severity.Error, place,
        $"{place} 的数字超过 15 位，表格程序已把末尾几位变成 0。请先把这一列设为文本格式，再重新填写。");

    public static Note LongText(string place) => new("READ-CUT", Severity.Error, place, $"{place} 的文字超过 {SheetLimits.CellCharacters} 字，后面的没有读。");

    public static Note More(string code, int count) => new(code, Severity.Warning, "", $"同样的情况还有 {count} 处，没有逐一列出。");

    private static Note Error(string code, string message) => new(code, Severity.Error, "", message);
}
