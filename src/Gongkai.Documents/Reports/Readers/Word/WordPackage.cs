using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Gongkai.Documents.Reports.Readers.Word;

/// <summary>压缩包里的各部件，按名称（不分大小写，斜杠统一）。只读到用得着的，从不解到磁盘上。</summary>
internal sealed class WordPackage : IDisposable
{
    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);

    public WordPackage(ReadOnlyMemory<byte> content)
    {
        // 目录里的条数可以是假的；每条的签名假不了。
        if (content.Span.Count("PK\u0001\u0002"u8) > ReadingLimits.Parts)
            throw new RefusedException(Refusal.TooManyParts);

        archive = new ZipArchive(StreamOver(content), ZipArchiveMode.Read);
        foreach (var entry in archive.Entries)
            parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
    }

    public bool Has(string name) => parts.ContainsKey(name);

    public bool HasFolder(string folder) => parts.Keys.Any(name => name.StartsWith(folder, StringComparison.OrdinalIgnoreCase));

    /// <summary>部件的 XML；没有这个部件则为 <c>null</c>。</summary>
    public WordXml? Open(string name)
    {
        if (!parts.TryGetValue(name, out var entry))
            return null;
        if (entry.Length > ReadingLimits.PartBytes)
            throw new RefusedException(Refusal.Inflated);
        return new WordXml(new PartStream(entry.Open()));
    }

    /// <summary>正文部件的名称：关系里写明的，否则是通常的名称；不是 Word 文档则为 <c>null</c>。</summary>
    public string? MainPart()
    {
        var related = Related("_rels/.rels", "", "/officeDocument");
        if (related is not null && related.StartsWith("word/", StringComparison.OrdinalIgnoreCase) && Has(related))
            return related;
        return Has("word/document.xml") ? "word/document.xml" : null;
    }

    /// <summary>关系文件里某类关系的目标；没有则为 <c>null</c>。</summary>
    public string? Related(string relations, string folder, string kind)
    {
        using var xml = Open(relations);
        if (xml is null || !xml.Root())
            return null;

        string? target = null;
        xml.Children(() =>
        {
            if (target is null && xml.Attribute("Type") is { } type && type.EndsWith(kind, StringComparison.Ordinal) && xml.Attribute("Target") is { } value)
                target = value.StartsWith('/') ? value[1..] : folder + value;
            xml.Skip();
        });
        return target;
    }

    public void Dispose() => archive.Dispose();

    private static MemoryStream StreamOver(ReadOnlyMemory<byte> content) =>
        MemoryMarshal.TryGetArray(content, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(content.ToArray(), writable: false);
}
