using System.Text;
using System.Text.Unicode;
using Gongkai.Core.Reports;
using Gongkai.Core.Rules;

namespace Gongkai.Documents.Reports.Readers;

/// <summary>解出的文字，以及编码有疑问时的说明。</summary>
internal sealed record DecodedText(string Text, Note? Note);

/// <summary>
/// 字节变成文字。声明常有错（声明 UTF-8 而实为 GBK，或者反过来），所以以字节本身是否合法为准：
/// BOM、UTF-8、声明的其他编码、GB18030，依次取第一个合法的。
/// </summary>
internal static class TextDecoding
{
    /// <summary>个别字节损坏的 UTF-8：每多少字节容许一处损坏。</summary>
    private const int BytesPerDamage = 200;

    /// <summary>开头这么多字节里已有一成损坏，就不必再看其余。</summary>
    private const int Sample = 16 * 1024;

    private static readonly Encoding StrictGb18030 = Strict("GB18030");

    private static readonly Encoding LenientGb18030 =
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!;

    /// <param name="declared">网页声明的编码；没有则为 <c>null</c>。</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared = null) =>
        ByMark(bytes) ?? ByValidity(bytes, declared) ?? throw new RefusedException(Refusal.Encoding);

    private static DecodedText? ByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => ByValidity(rest, "utf-8"),
        [0xFF, 0xFE, 0, 0, .. var rest] => Plain(Encoding.UTF32, rest),
        [0xFF, 0xFE, .. var rest] => Plain(Encoding.Unicode, rest),
        [0xFE, 0xFF, .. var rest] => Plain(Encoding.BigEndianUnicode, rest),
        _ => null,
    };

    private static DecodedText? ByValidity(ReadOnlySpan<byte> bytes, string? declared)
    {
        if (bytes.Contains((byte)0))
            return Utf16WithoutMark(bytes) ?? throw new RefusedException(Refusal.Binary);

        if (Utf8.IsValid(bytes))
            return new DecodedText(Encoding.UTF8.GetString(bytes), MistakenDeclaration(bytes, declared, isUtf8: true));

        // 只坏了几处的 UTF-8 有时也是合法的 GB18030，读出来却是乱码，所以在它之前。
        return DeclaredOther(bytes, declared)
            ?? Damaged(bytes, Encoding.UTF8, "UTF-8")
            ?? Gb18030(bytes, declared)
            ?? Damaged(bytes, LenientGb18030, "GB18030（GBK）");
    }

    private static DecodedText? DeclaredOther(ReadOnlySpan<byte> bytes, string? declared) =>
        declared is not null && !IsUtf8(declared) && !IsGb(declared) && Named(declared) is { IsSingleByte: false } encoding
            ? Try(encoding, bytes)
            : null;

    private static DecodedText? Gb18030(ReadOnlySpan<byte> bytes, string? declared) =>
        Try(StrictGb18030, bytes) is { } text ? text with { Note = MistakenDeclaration(bytes, declared, isUtf8: false) } : null;

    /// <summary>只坏了几处（如下载不全，末尾的字断开）：照读并说明；坏处多则不是这种编码。</summary>
    private static DecodedText? Damaged(ReadOnlySpan<byte> bytes, Encoding lenient, string name)
    {
        var start = bytes.Length > Sample ? bytes[..Sample] : bytes;
        if (lenient.GetString(start).AsSpan().Count('\uFFFD') * 10 > Sample)
            return null;

        var text = lenient.GetString(bytes);
        var damages = text.AsSpan().Count('\uFFFD');
        return damages > 1 && damages * BytesPerDamage > bytes.Length
            ? null
            : new DecodedText(text, new Note("READ-ENCODING", Severity.Warning, "",
                $"文件是 {name} 编码，但有 {damages} 处字节损坏，已显示为“\uFFFD”。请核对原件。"));
    }

    /// <summary>没有 BOM 的 UTF-16，小端或大端：读错了字节序的文字不像文字。</summary>
    private static DecodedText? Utf16WithoutMark(ReadOnlySpan<byte> bytes) =>
        bytes.Length % 2 != 0 ? null : Plausible(Encoding.Unicode.GetString(bytes)) ?? Plausible(Encoding.BigEndianUnicode.GetString(bytes));

    /// <summary>真正的文字里有常用汉字或字母，没有控制字符；随意的字节不是这样。</summary>
    private static DecodedText? Plausible(string text)
    {
        var known = 0;
        foreach (var c in text)
        {
            if (c < ' ' && c is not ('\t' or '\r' or '\n' or '\f') || c == '\uFFFD')
                return null;
            known += c is < '\u007F' or >= '\u2014' and <= '\u2026' or >= '\u3000' and <= '\u3020' or >= '\u4E00' and <= '\u9FA5' or >= '\uFF01' and <= '\uFF5E' ? 1 : 0;
        }

        return known * 10 < text.Length * 9
            ? null
            : new DecodedText(text, new Note("READ-ENCODING", Severity.Info, "", "文件没有编码标记，按内容判断为 UTF-16。"));
    }

    private static Note? MistakenDeclaration(ReadOnlySpan<byte> bytes, string? declared, bool isUtf8)
    {
        var actual = isUtf8 ? "UTF-8" : "GB18030（GBK）";
        if (declared is null)
            return isUtf8 || Ascii.IsValid(bytes) ? null : new Note("READ-ENCODING", Severity.Info, "", $"文件没有声明编码，按内容判断为 {actual}。");

        return (isUtf8 ? IsUtf8(declared) : IsGb(declared)) || Ascii.IsValid(bytes)
            ? null
            : new Note("READ-ENCODING", Severity.Info, "", $"文件声明的编码是 {declared}，实为 {actual}，已按后者读取。");
    }

    private static DecodedText? Try(Encoding strict, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return new DecodedText(strict.GetString(bytes), null);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static DecodedText Plain(Encoding encoding, ReadOnlySpan<byte> bytes) => new(encoding.GetString(bytes), null);

    private static bool IsUtf8(string name) => name.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || name.Equals("utf8", StringComparison.OrdinalIgnoreCase);

    private static bool IsGb(string name) => name.StartsWith("gb", StringComparison.OrdinalIgnoreCase) || name.Contains("936", StringComparison.Ordinal);

    private static Encoding? Named(string name)
    {
        try
        {
            return Strict(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Encoding Strict(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
}
