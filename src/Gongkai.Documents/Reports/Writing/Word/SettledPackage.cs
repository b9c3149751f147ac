using System.IO.Compression;

namespace Gongkai.Documents.Reports.Writing.Word;

/// <summary>重新打包：部件按名称排列（类型清单居首，便于按内容辨认），时间一律相同，使同一份报告每次写出的字节相同。</summary>
internal static class SettledPackage
{
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Copy(MemoryStream package, Stream output)
    {
        package.Position = 0;
        using var settled = new MemoryStream();
        using (var from = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true))
        using (var to = new ZipArchive(settled, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
                Copy(entry, to);
        }

        settled.Position = 0;
        settled.CopyTo(output);
    }

    private static void Copy(ZipArchiveEntry entry, ZipArchive to)
    {
        var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
        copy.LastWriteTime = EntryTime;
        using var source = entry.Open();
        using var target = copy.Open();
        source.CopyTo(target);
    }
}
