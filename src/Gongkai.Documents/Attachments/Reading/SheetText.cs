using Gongkai.Core.Privacy;
using Gongkai.Core.Rules;
using Gongkai.Documents.Sheets;

namespace Gongkai.Documents.Attachments.Reading;

/// <summary>表格：每行一段，隐藏的工作表、行、列都在内。</summary>
internal static class SheetText
{
    public static void Read(Stream content, PassageList passages)
    {
        if (content.Length > SheetReader.MaxBytes)
        {
            passages.Unread($"表格超过 {SheetReader.MaxBytes / 1048576} MB，单元格没有检查");
            return;
        }

        var workbook = SheetReader.Read(WholeFile.Read(content, passages));
        foreach (var sheet in workbook.Sheets)
        {
            passages.Add(PassageKind.Other, "工作表的名称", sheet.Name);
            foreach (var row in sheet.Rows)
                passages.AddBody($"工作表“{sheet.Name}”第 {row.Number} 行", string.Join('\t', row.Cells.Where(cell => cell is not null)));
        }

        foreach (var note in workbook.Notes.Where(note => note.Severity == Severity.Error && note.Code != "READ-LONG-NUMBER"))
            passages.Unread($"有的单元格没有检查：{note.Message.TrimEnd('。')}");
    }
}
