using System.Text;

namespace Gongkai.Documents.Organs;

/// <summary>手工填的格子：去掉看不见的字符，代码里的全角作半角、中间的空白不要；只写了“无”或一横的是空格。</summary>
internal static class CellTidying
{
    public static string? Text(string cell)
    {
        var text = string.Concat(cell.Where(c => !IsInvisible(c))).Replace('\u00A0', ' ').Trim();
        return text is "" or "无" or "-" or "—" or "——" or "－" or "/" or "／" ? null : text;
    }

    public static string? Code(string cell) =>
        Text(cell) is { } text ? string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Select(Half)) : null;

    /// <summary>全是字母、数字的是代码，否则是名称。</summary>
    public static string? NameOrCode(string cell) => Code(cell) is { } code && code.All(char.IsAsciiLetterOrDigit) ? code : Text(cell);

    /// <summary>号码里的全角作半角；几个号码之间的空白和标点照留。</summary>
    public static string? Telephone(string cell) =>
        Text(cell) is { } text ? string.Concat(text.Select(c => Half(c) is (>= '0' and <= '9') or '-' or '(' or ')' or '+' ? Half(c) : c)) : null;

    /// <summary>标题里的空白、星号、括号里的说明和“（必填）”之类不计。</summary>
    public static string HeadingKey(string heading)
    {
        var key = new StringBuilder();
        foreach (var c in heading.Select(Half))
        {
            if (c is '(' or '【' or '[' && key.Length > 0)
                break;
            if (char.IsLetterOrDigit(c))
                key.Append(char.ToLowerInvariant(c));
        }

        return key.ToString();
    }

    private static char Half(char c) => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c;

    private static bool IsInvisible(char c) => c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' || (char.IsControl(c) && c is not ('\n' or '\t'));
}
