using System.Buffers;
using System.Globalization;
using System.Text;

namespace Gongkai.Documents.Reports.Readers.Html;

/// <summary>浏览器或 Word 存成一个文件的网页（.mht）：邮件格式，网页是其中第一个 text/html 部分。</summary>
internal static class WebArchive
{
    private const int Head = 4096;
    private const int MostParts = 1_000;

    public static bool Looks(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.Length > Head ? bytes[..Head] : bytes;
        if (start.IndexOf("-Version:"u8) < 0 && start.IndexOf("-version:"u8) < 0)
            return false;

        var head = Encoding.Latin1.GetString(start);
        return Header(head, "MIME-Version") is not null && Header(head, "Content-Type") is not null;
    }

    /// <summary>其中的网页，已按传输编码还原；没有则为 <c>null</c>。</summary>
    public static DecodedText? Read(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var boundary = Parameter(Header(text, "Content-Type"), "boundary");
        if (boundary is null)
            return Page(text);

        var at = 0;
        for (var i = 0; i < MostParts && (at = text.IndexOf("--" + boundary, at, StringComparison.Ordinal)) >= 0; i++)
        {
            var start = text.IndexOf('\n', at) + 1;
            if (start == 0)
                break;
            var end = text.IndexOf("\n--" + boundary, start, StringComparison.Ordinal);
            if (Page(end < 0 ? text[start..] : text[start..end]) is { } page)
                return page;
            if (end < 0)
                break;
            at = end + 1;
        }

        return null;
    }

    private static DecodedText? Page(string part)
    {
        var type = Header(part, "Content-Type");
        if (type is null || !type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase))
            return null;

        var body = Body(part);
        var bytes = Header(part, "Content-Transfer-Encoding")?.ToUpperInvariant() switch
        {
            "QUOTED-PRINTABLE" => Printable(body),
            "BASE64" => Base64(body),
            _ => Encoding.Latin1.GetBytes(body.ToArray()),
        };
        return TextDecoding.Decode(bytes, Parameter(type, "charset") ?? DeclaredCharset.Find(bytes));
    }

    /// <summary>空行之后是正文。</summary>
    private static ReadOnlySpan<char> Body(string part)
    {
        var span = part.AsSpan();
        var crlf = span.IndexOf("\r\n\r\n");
        var lf = span.IndexOf("\n\n");
        return crlf >= 0 && (lf < 0 || crlf < lf) ? span[(crlf + 4)..] : lf >= 0 ? span[(lf + 2)..] : [];
    }

    /// <summary>开头各行里的一项，折行的接上；没有则为 <c>null</c>。</summary>
    private static string? Header(string part, string name)
    {
        var value = new StringBuilder();
        foreach (var raw in part.AsSpan().EnumerateLines())
        {
            var line = raw.TrimEnd();
            if (line.IsEmpty)
                break;
            if (value.Length > 0 && raw[0] is not (' ' or '\t'))
                break;
            if (value.Length > 0)
                value.Append(line);
            else if (line.Length > name.Length && line[name.Length] == ':' && line.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                value.Append(line[(name.Length + 1)..]);
        }

        return value.Length == 0 ? null : value.ToString().Trim();
    }

    private static string? Parameter(string? header, string name)
    {
        var at = header?.IndexOf(name + "=", StringComparison.OrdinalIgnoreCase) ?? -1;
        if (at < 0)
            return null;

        var value = header.AsSpan(at + name.Length + 1);
        var end = value is ['"', ..] ? value[1..].IndexOf('"') + 1 : value.IndexOfAny(";, \t");
        value = end > 0 ? value[..end] : value;
        return value.Trim("\" ").ToString() is { Length: > 0 } text ? text : null;
    }

    private static byte[] Printable(ReadOnlySpan<char> body)
    {
        var bytes = new ArrayBufferWriter<byte>(body.Length + 1);
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] != '=')
                bytes.Write([(byte)body[i]]);
            else if (body[(i + 1)..] is ['\r', '\n', ..])
                i += 2;
            else if (body[(i + 1)..] is ['\n', ..])
                i++;
            else if (i + 2 < body.Length && char.IsAsciiHexDigit(body[i + 1]) && char.IsAsciiHexDigit(body[i + 2]))
            {
                bytes.Write([byte.Parse(body.Slice(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)]);
                i += 2;
            }
        }

        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>还原到第一个不合法的字符为止。</summary>
    private static byte[] Base64(ReadOnlySpan<char> body)
    {
        var ascii = Encoding.Latin1.GetBytes(body.ToArray());
        var bytes = new byte[System.Buffers.Text.Base64.GetMaxDecodedFromUtf8Length(ascii.Length)];
        System.Buffers.Text.Base64.DecodeFromUtf8(ascii, bytes, out _, out var written);
        return bytes[..written];
    }
}
