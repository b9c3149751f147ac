using Gongkai.Documents.Attachments.Detection;

namespace Gongkai.Documents.Attachments;

/// <summary>按字节判断文件是什么。只读开头一段，压缩包和旧格式文档再读目录；什么也不解压，任何内容都不抛出异常。</summary>
public static class FileKindDetection
{
    private const int PrefixLength = 64 * 1024;

    private static readonly string[] ProgramExtensions =
        [".exe", ".com", ".scr", ".pif", ".msi", ".dll", ".bat", ".cmd", ".ps1", ".vbs", ".vbe", ".js", ".jse", ".wsf", ".hta", ".lnk", ".reg", ".jar", ".sh", ".apk", ".cpl", ".chm"];

    /// <param name="content">能定位的流；不能定位的只凭开头判断。</param>
    public static FileKind Detect(Stream content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var prefix = Bounded.Prefix(content, PrefixLength);
        return prefix.Length == 0 ? FileKind.Empty : Container(content, prefix) ?? Signature(prefix) ?? TextKind.Of(prefix) ?? FileKind.Unknown;
    }

    private static FileKind? Container(Stream content, byte[] prefix) => prefix switch
    {
        [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..] => Zip(ZipNames.In(content, prefix)),
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => Compound(CompoundNames.In(content, prefix)),
        _ => null,
    };

    private static FileKind Zip(IReadOnlyList<string> names)
    {
        if (names.Contains("[Content_Types].xml", StringComparer.OrdinalIgnoreCase))
        {
            return names.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) ? FileKind.MacroDocument
                : HasFolder(names, "word/") ? FileKind.Docx
                : HasFolder(names, "xl/") ? FileKind.Xlsx
                : HasFolder(names, "ppt/") ? FileKind.Pptx
                : FileKind.Zip;
        }

        return names.Contains("OFD.xml", StringComparer.OrdinalIgnoreCase) ? FileKind.Ofd
            : names is ["mimetype", ..] && names.Contains("content.xml", StringComparer.Ordinal) ? FileKind.OpenDocument
            : names.Contains("META-INF/MANIFEST.MF", StringComparer.OrdinalIgnoreCase) || names.Any(IsProgram) ? FileKind.ZipWithPrograms
            : FileKind.Zip;
    }

    private static FileKind Compound(IReadOnlyList<string> names) =>
        names.Contains("EncryptedPackage", StringComparer.Ordinal) ? FileKind.EncryptedDocument
        : names.Contains("WordDocument", StringComparer.Ordinal) ? FileKind.Doc
        : names.Contains("Workbook", StringComparer.Ordinal) || names.Contains("Book", StringComparer.Ordinal) ? FileKind.Xls
        : names.Contains("PowerPoint Document", StringComparer.Ordinal) ? FileKind.Ppt
        : FileKind.Unknown;

    private static FileKind? Signature(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => FileKind.Png,
        [0xFF, 0xD8, 0xFF, ..] => FileKind.Jpeg,
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => FileKind.Gif,
        [(byte)'I', (byte)'I', 0x2A, 0, ..] or [(byte)'M', (byte)'M', 0, 0x2A, ..] => FileKind.Tiff,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => FileKind.Webp,
        [(byte)'B', (byte)'M', _, _, _, _, 0, 0, 0, 0, ..] => FileKind.Bmp,
        [(byte)'R', (byte)'a', (byte)'r', (byte)'!', 0x1A, 7, ..] => FileKind.Rar,
        [(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C, ..] => FileKind.SevenZip,
        [(byte)'I', (byte)'D', (byte)'3', ..] or [0xFF, 0xFB or 0xF3 or 0xF2, ..] => FileKind.Mp3,
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', .. var brand] => Film(brand),
        _ => Program(bytes) ?? Printed(bytes),
    };

    private static FileKind Film(ReadOnlySpan<byte> brand) =>
        brand.StartsWith("heic"u8) || brand.StartsWith("heix"u8) || brand.StartsWith("hevc"u8) || brand.StartsWith("mif1"u8) || brand.StartsWith("avif"u8) ? FileKind.Heic
        : brand.StartsWith("qt  "u8) ? FileKind.Unknown
        : FileKind.Mp4;

    private static FileKind? Program(ReadOnlySpan<byte> bytes) => bytes switch
    {
        _ when TextKind.Of(bytes) is not null => null,
        [(byte)'M', (byte)'Z', ..] => FileKind.Program,
        [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] => FileKind.Program,
        [0xCA, 0xFE, 0xBA, 0xBE, ..] or [0xFE, 0xED, 0xFA, 0xCE or 0xCF, ..] or [0xCE or 0xCF, 0xFA, 0xED, 0xFE, ..] => FileKind.Program,
        [0x4C, 0, 0, 0, 1, 0x14, 2, 0, ..] or [0, (byte)'a', (byte)'s', (byte)'m', ..] or [(byte)'I', (byte)'T', (byte)'S', (byte)'F', ..] => FileKind.Program,
        [(byte)'F' or (byte)'C' or (byte)'Z', (byte)'W', (byte)'S', < 64, ..] => FileKind.Program,
        _ => null,
    };

    /// <summary>PDF 的标记前面可以有别的字节；通篇是文字而标记不在最前面的，是谈到 PDF 的文章。</summary>
    private static FileKind? Printed(ReadOnlySpan<byte> bytes)
    {
        var head = bytes.Length > 1024 ? bytes[..1024] : bytes;
        var mark = head.IndexOf("%PDF-"u8);
        if (mark >= 0 && (head[..mark].Trim("\uFEFF \t\r\n"u8).IsEmpty || TextKind.Of(bytes) is null))
            return FileKind.Pdf;
        return head.TrimStart(" \t\r\n"u8).StartsWith("{\\rtf"u8) ? FileKind.Rtf : null;
    }

    private static bool HasFolder(IReadOnlyList<string> names, string folder) => names.Any(name => name.StartsWith(folder, StringComparison.OrdinalIgnoreCase));

    private static bool IsProgram(string name) => ProgramExtensions.Any(extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
