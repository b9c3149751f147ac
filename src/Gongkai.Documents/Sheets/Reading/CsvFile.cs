using Gongkai.Documents.Reports.Readers;

namespace Gongkai.Documents.Sheets.Reading;

/// <summary>.csv：编码按字节判断（UTF-8、GB18030、UTF-16），分隔符按第一行判断。</summary>
internal static class CsvFile
{
    public static Workbook Read(ReadOnlySpan<byte> bytes)
    {
        if (IsForeign(bytes) is { } foreign)
            return new([], [foreign]);

        var decoded = TextDecoding.Decode(bytes);
        var text = decoded.Text.TrimStart('\uFEFF');
        var notes = new NoteList();
        if (decoded.Note is not null)
            notes.Add(decoded.Note);
        var rows = new CsvRows(text, notes).Read();
        return new([new Sheet("", rows)], notes.Finish());
    }

    private static Core.Reports.Note? IsForeign(ReadOnlySpan<byte> bytes)
    {
        var head = (bytes.Length > 1024 ? bytes[..1024] : bytes).TrimStart("\uFEFF \t\r\n"u8);
        if (head is [(byte)'<', ..])
            return SheetNotes.Markup;
        return head.StartsWith("%PDF-"u8) || head.StartsWith("{\\rtf"u8) || head is [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] ? SheetNotes.NotASheet : null;
    }
}
