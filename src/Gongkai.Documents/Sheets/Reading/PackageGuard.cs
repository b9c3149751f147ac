using System.IO.Compression;
using Gongkai.Core.Reports;
using Gongkai.Documents.Reports.Readers;

namespace Gongkai.Documents.Sheets.Reading;

/// <summary>打开压缩包之前看目录：是不是电子表格，解压后有多大。解压时给出的不会多于目录里写的。</summary>
internal static class PackageGuard
{
    /// <summary>不能交给读取器的原因；没有问题则为 <c>null</c>。</summary>
    public static Note? Refusal(ReadOnlySpan<byte> bytes, Stream content)
    {
        if (bytes.Count("PK\u0001\u0002"u8) > ReadingLimits.Parts)
            return SheetNotes.TooComplex;

        try
        {
            using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.Entries.Sum(entry => Math.Clamp(entry.Length, 0, SheetLimits.UnpackedBytes + 1)) > SheetLimits.UnpackedBytes)
                return SheetNotes.Inflated;
            return archive.Entries.Any(entry => entry.FullName.Replace('\\', '/').StartsWith("xl/", StringComparison.OrdinalIgnoreCase))
                ? null
                : SheetNotes.NotASheet;
        }
        catch (InvalidDataException)
        {
            return SheetNotes.Damaged;
        }
    }
}
