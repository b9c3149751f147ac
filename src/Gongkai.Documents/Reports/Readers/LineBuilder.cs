using System.Buffers;
using System.Runtime.InteropServices;

namespace Gongkai.Documents.Reports.Readers;

/// <summary>
/// 拼一行文字：连续空白并成一个空格，行首行尾不留空白，不可见字符去掉。
/// 源文件里汉字之间的换行不是空格，也去掉。
/// </summary>
internal sealed class LineBuilder
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. Enumerable.Range(0, 33).Select(i => (char)i), .. Enumerable.Range(0x7F, 34).Select(i => (char)i),
         '\u00AD', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u2028', '\u2029', '\u2060', '\uFEFF']);

    private readonly List<char> line = [];
    private bool space;
    private bool brokenLine;

    /// <summary>迄今拼过的字数，供比较多少文字在链接里。</summary>
    public int Written { get; private set; }

    public bool IsEmpty => line.Count == 0;

    public void Append(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            var plain = text.IndexOfAny(Special);
            if (plain < 0)
            {
                AppendPlain(text);
                return;
            }

            if (plain > 0)
                AppendPlain(text[..plain]);
            AppendSpecial(text[plain]);
            text = text[(plain + 1)..];
        }
    }

    /// <summary>取出这一行并清空；没有文字则为 <c>null</c>。</summary>
    public string? Take()
    {
        space = brokenLine = false;
        if (line.Count == 0)
            return null;

        var text = CollectionsMarshal.AsSpan(line).Trim();
        var taken = text.IsEmpty ? null : new string(text);
        line.Clear();
        return taken;
    }

    private void AppendPlain(ReadOnlySpan<char> text)
    {
        if (space && line.Count > 0 && !(brokenLine && IsWide(line[^1]) && IsWide(text[0])))
            line.Add(' ');
        space = brokenLine = false;
        line.AddRange(text);
        Written += text.Length;
    }

    private void AppendSpecial(char c)
    {
        if (c is '\n' or '\r' or '\u2028' or '\u2029')
            space = brokenLine = true;
        else if (c is ' ' or '\t' or '\f' or '\v' or '\u00A0')
            space = true;
    }

    /// <summary>汉字、全角标点和中文常用的引号、破折号。</summary>
    private static bool IsWide(char c) => c is >= '\u2E80' and <= '\uFFEF' or >= '\u2014' and <= '\u2026';
}
