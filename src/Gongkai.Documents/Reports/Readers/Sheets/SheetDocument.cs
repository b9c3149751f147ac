using System.Text;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Core.Rules;
using Gongkai.Documents.Sheets;

namespace Gongkai.Documents.Reports.Readers.Sheets;

/// <summary>电子表格（.xlsx、.xls）里的年报：各工作表依次读，只有一格有字的行是段落，其余连成表格。公式取保存时算好的值。</summary>
internal static class SheetDocument
{
    /// <summary>压缩包里有工作簿而没有 Word 正文，或旧格式容器里有工作簿的流。</summary>
    public static bool Looks(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [(byte)'P', (byte)'K', ..] => Has(bytes, "xl/workbook") && !Has(bytes, "word/document"),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => (HasStream(bytes, "Workbook") || HasStream(bytes, "Book")) && !HasStream(bytes, "WordDocument") && !HasStream(bytes, "EncryptedPackage"),
        _ => false,
    };

    public static SourceDocument Read(ReadOnlyMemory<byte> content)
    {
        var workbook = SheetReader.Read(content);
        if (!workbook.IsReadable)
            throw new RefusedException(Reason(workbook.Notes));

        // 隐藏的工作表多半是去年的底稿、计算用的草稿：看得见的都没有内容时才读。
        var filled = workbook.Sheets.Where(sheet => sheet.Rows.Count > 0).ToList();
        if (filled.Count == 0)
            throw new RefusedException(workbook.Notes.Count > 0 ? Reason(workbook.Notes) : Refusal.Empty);
        var shown = filled.Exists(sheet => !sheet.IsHidden) ? filled.FindAll(sheet => !sheet.IsHidden) : filled;
        var collector = new BlockCollector();
        foreach (var sheet in shown)
            new SheetBlocks(sheet, collector).Collect();
        return collector.Finish() with
        {
            Notes = [.. workbook.Notes.Where(note => !IsUnread(note, filled, shown)).Select(Placed), .. filled.Except(shown).Select(Unread)],
        };
    }

    private static Note Unread(Sheet sheet) =>
        new("READ-HIDDEN", Severity.Warning, "", $"工作表“{sheet.Name}”是隐藏的，没有读取。其中若是年报的内容，请取消隐藏后再试。");

    /// <summary>表格读取器说“内容已照读”的隐藏工作表，这里没有用。</summary>
    private static bool IsUnread(Note note, List<Sheet> filled, List<Sheet> shown) => filled.Except(shown).Any(sheet => note.Where == sheet.Name);

    /// <summary>年报的说明指向单元格地址，工作表的名称已在话里。</summary>
    private static Note Placed(Note note) => note with { Where = "" };

    private static Unreadable Reason(IReadOnlyList<Note> notes) => notes.Count > 0 ? new(notes[0].Code, notes[0].Message) : Refusal.Binary;

    private static bool Has(ReadOnlySpan<byte> bytes, string name) => bytes.IndexOf(Encoding.ASCII.GetBytes(name)) >= 0;

    private static bool HasStream(ReadOnlySpan<byte> bytes, string name) => bytes.IndexOf(Encoding.Unicode.GetBytes(name + "\0")) >= 0;
}
