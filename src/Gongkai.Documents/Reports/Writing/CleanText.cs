using System.Text;

namespace Gongkai.Documents.Reports.Writing;

/// <summary>写进文件之前的文字：去掉 XML 1.0 不许有的控制字符和半个代理对，折叠空白，分成段落。</summary>
internal static class CleanText
{
    /// <summary>不空的各段。</summary>
    public static IEnumerable<string> Paragraphs(string text) =>
        text.Split('\n').Select(Line).Where(line => line.Length > 0);

    /// <summary>一行之内的文字：制表符、换行等空白各作一个空格，首尾空白去掉。</summary>
    public static string Line(string text) => Characters(text).Trim();

    /// <summary>同上，首尾空白照留。</summary>
    public static string Characters(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsBreak(rune))
                line.Append(' ');
            else if (IsWritable(rune))
                line.Append(rune.ToString());
        }

        return line.ToString();
    }

    private static bool IsBreak(Rune rune) => rune.Value is '\t' or '\n' or '\v' or '\f' or '\r' or 0x85 or 0x2028 or 0x2029;

    /// <summary>XML 1.0 第 2.2 节的 Char，再除去 C1 控制字符。<see cref="string.EnumerateRunes"/> 已把半个代理对换成 U+FFFD。</summary>
    private static bool IsWritable(Rune rune) => rune.Value is >= 0x20 and not (>= 0x7F and <= 0x9F) and not (0xFFFE or 0xFFFF);
}
