using System.Text;

namespace Gongkai.Documents.Attachments.Detection;

/// <summary>没有控制字符的 UTF-8、GB18030 或带标记的 UTF-16：纯文本、JSON、XML、网页；不是文字则为 <c>null</c>。</summary>
internal static class TextKind
{
    private static readonly string[] HtmlStarts =
        ["<!doctype html", "<html", "<head", "<body", "<script", "<iframe", "<table", "<div", "<a ", "<a>", "<img", "<style", "<title", "<meta", "<link", "<p>", "<p ", "<h1", "<br", "<!--", "<object", "<embed", "<form", "<base"];

    public static FileKind? Of(ReadOnlySpan<byte> prefix) => Text(prefix) is { } text ? Of(text) : null;

    private static FileKind Of(string text)
    {
        var start = text.AsSpan().TrimStart('\uFEFF').TrimStart();
        if (start.StartsWith("#!"))
            return FileKind.Program;
        if (start is ['<', ..])
            return Markup(start);
        return start is ['{' or '[', ..] ? FileKind.Json : FileKind.Text;
    }

    private static FileKind Markup(ReadOnlySpan<char> start)
    {
        if (start.StartsWith("<svg", StringComparison.OrdinalIgnoreCase))
            return FileKind.Svg;
        foreach (var tag in HtmlStarts)
        {
            if (start.StartsWith(tag, StringComparison.OrdinalIgnoreCase))
                return FileKind.Html;
        }

        if (!start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && !start.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase))
            return start.Length > 1 && (char.IsLetter(start[1]) || start[1] == '_') && start.Contains("</", StringComparison.Ordinal) ? FileKind.Xml : FileKind.Text;
        return start.Contains("<svg", StringComparison.OrdinalIgnoreCase) ? FileKind.Svg
            : start.Contains("<html", StringComparison.OrdinalIgnoreCase) || start.Contains("http://www.w3.org/1999/xhtml", StringComparison.Ordinal) ? FileKind.Html
            : FileKind.Xml;
    }

    private static string? Text(ReadOnlySpan<byte> prefix) => prefix switch
    {
        [0xFF, 0xFE, .. var rest] => Decoded(Encoding.Unicode, rest),
        [0xFE, 0xFF, .. var rest] => Decoded(Encoding.BigEndianUnicode, rest),
        _ => Decoded(Encoding.UTF8, prefix) ?? Decoded(CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!, prefix),
    };

    /// <summary>末尾的半个字不算错：开头一段可能正好在字中间断开。</summary>
    private static string? Decoded(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var decoder = encoding.GetDecoder();
        decoder.Fallback = DecoderFallback.ExceptionFallback;
        var text = new char[encoding.GetMaxCharCount(bytes.Length)];
        try
        {
            var length = decoder.GetChars(bytes, text, flush: false);
            return text.AsSpan(0, length).IndexOfAny(ControlCharacters) < 0 ? new string(text, 0, length) : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static readonly System.Buffers.SearchValues<char> ControlCharacters = System.Buffers.SearchValues.Create(
        string.Concat(Enumerable.Range(0, 0x20).Append(0x7F).Select(code => (char)code).Where(c => c is not ('\t' or '\n' or '\r' or '\f' or '\u001A'))));
}
