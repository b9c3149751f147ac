using System.Text;

namespace Gongkai.Documents.Tests.Wild.Renderers;

/// <summary>编码的怪癖：声明、不声明、声明错。</summary>
internal static class Encodings
{
    private static readonly Encoding Gb = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding("GBK")!;

    public static IReadOnlyDictionary<string, Func<string, byte[]>> OfHtml { get; } = new Dictionary<string, Func<string, byte[]>>(StringComparer.Ordinal)
    {
        ["utf8-declared"] = Encoding.UTF8.GetBytes,
        ["utf8-undeclared"] = html => Encoding.UTF8.GetBytes(Undeclared(html)),
        ["utf8-declared-gb2312"] = html => Encoding.UTF8.GetBytes(Declared(html, "gb2312")),
        ["utf8-bom-declared-gbk"] = html => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Declared(html, "gbk"))],
        ["gbk-declared-gb2312"] = html => Gbk.GetBytes(Declared(html, "gb2312")),
        ["gbk-declared-utf8"] = Gbk.GetBytes,
        ["gbk-undeclared"] = html => Gbk.GetBytes(Undeclared(html)),
        ["gb18030-declared"] = html => Gb.GetBytes(Declared(html, "GB18030")),
        ["gbk-declared-latin1"] = html => Gbk.GetBytes(Declared(html, "iso-8859-1")),
        ["utf16-bom"] = html => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(html)],
    };

    public static IReadOnlyDictionary<string, Func<string, byte[]>> OfText { get; } = new Dictionary<string, Func<string, byte[]>>(StringComparer.Ordinal)
    {
        ["utf8"] = Encoding.UTF8.GetBytes,
        ["utf8-bom"] = text => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
        ["utf8-crlf"] = text => Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal)),
        ["utf8-cr"] = text => Encoding.UTF8.GetBytes(text.Replace('\n', '\r')),
        ["gbk"] = Gbk.GetBytes,
        ["gbk-crlf"] = text => Gbk.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal)),
        ["gb18030"] = Gb.GetBytes,
        ["utf16-bom"] = text => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)],
        ["utf16-big-endian"] = text => [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(text)],
    };

    private static string Declared(string html, string charset) => html.Replace("charset=utf-8", $"charset={charset}", StringComparison.Ordinal)
        .Replace("charset=\"utf-8\"", $"charset=\"{charset}\"", StringComparison.Ordinal);

    private static string Undeclared(string html) => html.Replace("<meta charset=\"utf-8\">", "", StringComparison.Ordinal)
        .Replace("; charset=utf-8", "", StringComparison.Ordinal);
}
