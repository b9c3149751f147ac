using Gongkai.Core.Remedies.Importing;
using Gongkai.Core.Reports;
using Gongkai.Documents.Organs;
using Gongkai.Documents.Sheets;

namespace Gongkai.Documents.Requests;

/// <summary>依申请公开台账的表格：一行一件，一页“填写说明”。栏目的次序、多余的栏目、标题的别名、空行都不妨碍读取。</summary>
public static class CaseListSheet
{
    private const string SheetName = "依申请公开台账";

    private static readonly IReadOnlyList<string> GuideLines =
    [
        "一行一件；请勿改动标题行，不用的栏目可以留空，也可以删去。日期写成 2026-03-02。",
        "导入前逐行核对：没有问题的行可以先收下，有问题的行连同缘故另存一份，改好再交来。",
        "凭“编号”认出已经收下的行，同一份台账再交一次，不会重复登记。",
    ];

    private static readonly IReadOnlyList<RowColumn<CaseImportRow>> Columns =
    [
        .. CaseColumn.All.Select(column => new RowColumn<CaseImportRow>(column.Heading, column.Key, row => row[column], (row, text) => row.With(column, text))
        {
            IsRequired = column.IsRequired, Width = column.Width, Help = column.Help, Choices = column.Choices, Synonyms = column.Synonyms,
            Tidy = column == CaseColumn.Identity ? CellTidying.Code : column == CaseColumn.Phone ? CellTidying.Telephone : CellTidying.Text,
        }),
    ];

    /// <summary>写 .xlsx；没有行就是一份空白的模板。</summary>
    public static void Write(Stream output, IEnumerable<CaseImportRow> rows) => SheetWriter.Write(
        output,
        [new SheetForm(SheetName, [.. Columns.Select(column => column.Form)], rows.Select(row => (IReadOnlyList<string?>)[.. Columns.Select(column => column.Get(row))]))],
        GuideLines);

    /// <summary>读 .xlsx、.xls 或 .csv；任何内容都不抛出异常。</summary>
    public static CaseList Read(ReadOnlyMemory<byte> content)
    {
        var workbook = SheetReader.Read(content);
        var (rows, notes, read) = (new List<CaseImportRow>(), new List<Note>(workbook.Notes), 0);
        foreach (var sheet in workbook.Sheets.Where(sheet => sheet.Name != SheetWriter.GuideName && sheet.Rows.Count > 0))
        {
            if (read == 0 && HeadingRow.Find(sheet, Columns, CaseColumn.Number.Key) is { } heading)
                (rows, read) = ([.. heading.Read(number => new CaseImportRow(number), notes)], 1);
            else
                notes.Add(read == 0 ? CaseListNotes.NoHeading(sheet.Name) : CaseListNotes.OtherSheet(sheet.Name));
        }

        if (workbook.IsReadable && rows.Count == 0 && read > 0)
            notes.Add(CaseListNotes.NoRows);
        return new(rows, notes);
    }
}
