using System.Text;

namespace Gongkai.Documents.Reports.Readers;

/// <summary>网页（或邮件存档）开头声明的编码名称。</summary>
internal static class DeclaredCharset
{
    private const int Head = 4096;

    /// <summary>第一处 <c>charset=</c> 或 XML 声明的 <c>encoding=</c>；没有则为 <c>null</c>。</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var head = bytes.Length > Head ? bytes[..Head] : bytes;
        return After(head, "charset="u8) ?? After(head, "CHARSET="u8) ?? After(head, "Charset="u8) ?? (head.StartsWith("<?xml"u8) ? After(head, "encoding="u8) : null);
    }

    private static string? After(ReadOnlySpan<byte> head, ReadOnlySpan<byte> key)
    {
        var at = head.IndexOf(key);
        if (at < 0)
            return null;

        var value = head[(at + key.Length)..].TrimStart(" \"'"u8);
        var length = value.IndexOfAnyExcept(NameBytes);
        return length <= 0 ? null : Encoding.ASCII.GetString(value[..length]);
    }

    private static readonly System.Buffers.SearchValues<byte> NameBytes =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_:."u8);
}
