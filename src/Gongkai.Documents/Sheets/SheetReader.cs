using Gongkai.Documents.Reports.Readers;
using Gongkai.Documents.Sheets.Reading;

namespace Gongkai.Documents.Sheets;

/// <summary>读取电子表格：按内容（不按文件名）判断是 .xlsx、.xls 还是 .csv。任何内容都不抛出异常，读不了的在说明里写明。</summary>
public static class SheetReader
{
    /// <summary>一份文件的上限，字节（32 MiB）。</summary>
    public const int MaxBytes = 32 * 1024 * 1024;

    public static Workbook Read(ReadOnlyMemory<byte> content)
    {
        if (content.Length > MaxBytes)
            return Unreadable(SheetNotes.TooLarge(content.Length));
        if (content.Span.Trim(" \t\r\n\0"u8).IsEmpty)
            return Unreadable(SheetNotes.Empty);

        try
        {
            return content.Span switch
            {
                [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..] => ExcelFile.ReadPackage(content),
                [0xD0, 0xCF, 0x11, 0xE0, ..] => ExcelFile.ReadOld(content),
                _ => CsvFile.Read(content.Span),
            };
        }
        catch (RefusedException refused)
        {
            return Unreadable(SheetNotes.Of(refused.Reason));
        }
    }

    private static Workbook Unreadable(Core.Reports.Note note) => new([], [note]);
}
