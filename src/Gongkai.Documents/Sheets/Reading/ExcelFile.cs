using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Gongkai.Documents.Sheets.Reading;

/// <summary>.xlsx 和 .xls：读取保存时算好的值，公式不重算。</summary>
internal static class ExcelFile
{
    static ExcelFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Workbook ReadPackage(ReadOnlyMemory<byte> content)
    {
        using var stream = StreamOver(content);
        return PackageGuard.Refusal(content.Span, stream) is { } refusal ? new([], [refusal]) : Read(stream);
    }

    public static Workbook ReadOld(ReadOnlyMemory<byte> content)
    {
        if (Has(content.Span, "EncryptedPackage"))
            return new([], [SheetNotes.Encrypted]);
        if (!Has(content.Span, "Workbook") && !Has(content.Span, "Book"))
            return new([], [SheetNotes.NotASheet]);

        using var stream = StreamOver(content);
        return Read(stream);
    }

    /// <summary>读取器遇到损坏的字节会抛出各种异常；到这里都变成说明，已读的留下。</summary>
    [SuppressMessage("Design", "CA1031", Justification = "The reader documents no closed list of what damaged bytes make it throw.")]
    private static Workbook Read(Stream content)
    {
        var sheets = new List<Sheet>();
        var notes = new NoteList();
        try
        {
            using var metered = new MeteredStream(content);
            using var reader = ExcelReaderFactory.CreateReader(metered, new ExcelReaderConfiguration { LeaveOpen = true });
            var budget = new Budget();
            do
            {
                metered.Reset();
                sheets.Add(new ExcelSheet(reader, budget, notes).Read());
            }
            while (sheets.Count < SheetLimits.Sheets && !budget.IsSpent && reader.NextResult());
        }
        catch (InvalidPasswordException)
        {
            return new([], [SheetNotes.Encrypted]);
        }
        catch (Exception)
        {
            return sheets.Count == 0 ? new([], [SheetNotes.Damaged]) : new(sheets, [.. notes.Finish(), SheetNotes.Damaged]);
        }

        return new(sheets, notes.Finish());
    }

    /// <summary>旧格式容器的目录里有没有这个名称的流（UTF-16，后随结束符）。</summary>
    private static bool Has(ReadOnlySpan<byte> bytes, string name) => bytes.IndexOf(Encoding.Unicode.GetBytes(name + "\0")) >= 0;

    private static MemoryStream StreamOver(ReadOnlyMemory<byte> content) =>
        MemoryMarshal.TryGetArray(content, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(content.ToArray(), writable: false);
}
