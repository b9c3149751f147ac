using System.Buffers;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Documents.Reports.Readers.Html;
using Gongkai.Documents.Reports.Readers.Pdf;
using Gongkai.Documents.Reports.Readers.PlainText;
using Gongkai.Documents.Reports.Readers.Sheets;
using Gongkai.Documents.Reports.Readers.Word;

namespace Gongkai.Documents.Reports.Readers;

/// <summary>按内容判断格式，交给该格式的读取器；不能读的格式各有一句话说明怎么办。</summary>
internal static class ContentKind
{
    private const int MarkupHead = 64 * 1024;

    private static readonly SearchValues<string> Tags = SearchValues.Create(
        ["<html", "<body", "<table", "<td", "<div", "</p>", "<!doctype html"], StringComparison.OrdinalIgnoreCase);

    public static Opening Open(ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var bytes = content.Span;
        if (bytes.Trim(" \t\r\n"u8).IsEmpty)
            return new Refused(Refusal.Empty);
        if (SheetDocument.Looks(bytes))
            return new OpenedDocument(SheetDocument.Read(content));
        if (bytes is [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..])
            return new OpenedDocument(WordDocument.Read(content));
        if (IsPdf(bytes))
            return new OpenedDocument(PdfDocument.Read(content, cancellation));
        if (Unsupported(bytes) is { } refusal)
            return new Refused(refusal);

        if (WebArchive.Looks(bytes))
            return WebArchive.Read(bytes) is { } page ? FromText(page) : new Refused(Refusal.Mail);

        var decoded = TextDecoding.Decode(bytes, DeclaredCharset.Find(bytes));
        return FromText(decoded);
    }

    private static Opening FromText(DecodedText decoded)
    {
        var text = decoded.Text.AsSpan().Trim();
        if (text.IsEmpty)
            return new Refused(Refusal.Empty);
        if (IsJson(text))
            return new OpenedJson(System.Text.Encoding.UTF8.GetBytes(decoded.Text));

        var document = Read(decoded.Text, text);
        return new OpenedDocument(decoded.Note is null ? document : document with { Notes = document.Notes.Insert(0, decoded.Note) });
    }

    private static SourceDocument Read(string content, ReadOnlySpan<char> text)
    {
        if (!IsMarkup(text))
            return TextDocument.Read(content);
        return IsWordXml(text) ? WordDocument.ReadXml(text.ToString()) : HtmlDocument.Read(content);
    }

    /// <summary>存成单个 XML 的 Word 文档：根元素不是 html，而是 w:wordDocument 或 pkg:package。</summary>
    private static bool IsWordXml(ReadOnlySpan<char> text)
    {
        var head = text.Length > 4096 ? text[..4096] : text;
        return head.StartsWith("<?xml") && (head.Contains(":wordDocument", StringComparison.Ordinal) || head.Contains("<pkg:package", StringComparison.Ordinal));
    }

    /// <summary>文件头之前有时有几行别的字节；文章里提到“%PDF-”的不是。</summary>
    private static bool IsPdf(ReadOnlySpan<byte> bytes) =>
        (bytes.Length > 1024 ? bytes[..1024] : bytes).IndexOf("%PDF-"u8) is >= 0 and var at && (at == 0 || bytes.IndexOf(" obj"u8) > 0);

    /// <summary>认得出、但现在不能读的格式。</summary>
    private static Unreadable? Unsupported(ReadOnlySpan<byte> bytes)
    {
        var head = bytes.Length > 1024 ? bytes[..1024] : bytes;
        return bytes switch
        {
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => IsEncrypted(bytes) ? Refusal.Encrypted : Refusal.OldWord,
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..]
                or [(byte)'I', (byte)'I', 0x2A, 0, ..] or [(byte)'M', (byte)'M', 0, 0x2A, ..] => Refusal.Image,
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => Refusal.Image,
            [(byte)'B', (byte)'M', _, _, _, _, 0, 0, 0, 0, ..] => Refusal.Image,
            [(byte)'R', (byte)'a', (byte)'r', (byte)'!', 0x1A, ..] or [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] or [0x1F, 0x8B, ..] => Refusal.Archive,
            _ when head.TrimStart(" \t\r\n"u8).StartsWith("{\\rtf"u8) => Refusal.Rtf,
            _ => null,
        };
    }

    /// <summary>加密的 docx 外面套着旧格式的容器，里面有名为 EncryptedPackage 的流（UTF-16）。</summary>
    private static bool IsEncrypted(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0;

    /// <summary>花括号后面是名称或另一个括号；正文以花括号开头的文章不是这样。</summary>
    private static bool IsJson(ReadOnlySpan<char> text) => text[0] switch
    {
        '{' => text[1..].TrimStart() is ['"' or '}', ..],
        '[' => text[1..].TrimStart() is ['{' or ']', ..],
        _ => false,
    };

    private static bool IsMarkup(ReadOnlySpan<char> text) =>
        text is ['<', '!' or '?' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'), ..]
        || (text.Length > MarkupHead ? text[..MarkupHead] : text).ContainsAny(Tags);
}
