using Gongkai.Core.Privacy;

namespace Gongkai.Core.Reports.Checks.Wording;

/// <summary>把句子写成便于核对的样子：全角数字作半角，去掉空白、引号和千分位，标点统一为中文标点，书名号内的名称略去。</summary>
internal static class PlainText
{
    private const int Short = 192;

    private const string HalfMarks = ",;:()?!";
    private const string FullMarks = "，；：（）？！";
    private const string Quotes = "“”‘’\"'「」『』";

    public static string Of(ReadOnlySpan<char> text)
    {
        if (IsAlready(text))
            return text.ToString();
        var plain = text.Length <= Short ? stackalloc char[Short] : new char[text.Length];
        return new string(plain[..Write(text, plain, [])]);
    }

    /// <summary><see cref="Of"/> 的每个字来自原文的第几个字。</summary>
    public static int[] Sources(ReadOnlySpan<char> text)
    {
        var sources = new int[text.Length];
        return sources[..Write(text, new char[text.Length], sources)];
    }

    private static int Write(ReadOnlySpan<char> text, Span<char> plain, Span<int> sources)
    {
        var (length, titles) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (titles == 0 && IsAsItIs(c))
            {
                if (!sources.IsEmpty)
                    sources[length] = i;
                plain[length++] = c;
            }
            else if (c is '《')
            {
                titles++;
            }
            else if (c is '》')
            {
                titles = Math.Max(0, titles - 1);
            }
            else if (titles == 0 && !IsThousandsSeparator(text, i) && Write(c) is { } written)
            {
                if (!sources.IsEmpty)
                    sources[length] = i;
                plain[length++] = written;
            }
        }

        return length;
    }

    /// <summary>汉字、半角数字和照写的标点：绝大多数的字。逗号可能是千分位，另看。</summary>
    private static bool IsAsItIs(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '0' and <= '9') or '、' or '；' or '：' or '（' or '）';

    private static bool IsAlready(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (!IsAsItIs(c) && (c != '，' || (i > 0 && !char.IsBetween(text[i - 1], '\u4E00', '\u9FFF'))))
                return false;
        }

        return true;
    }

    private static char? Write(char c)
    {
        if (FullMarks.Contains(c, StringComparison.Ordinal))
            return c;
        if (char.IsWhiteSpace(c) || DigitRun.IsZeroWidth(c) || Quotes.Contains(c, StringComparison.Ordinal))
            return null;
        var mark = HalfMarks.IndexOf(c, StringComparison.Ordinal);
        return mark >= 0 ? FullMarks[mark] : DigitRun.Half(c);
    }

    /// <summary>千分位：前有一至三位、后恰有三位数字的逗号。</summary>
    private static bool IsThousandsSeparator(ReadOnlySpan<char> text, int at) =>
        text[at] is ',' or '，'
        && Digits(text, at - 1, -1) is >= 1 and <= 3
        && Digits(text, at + 1, 1) == 3;

    private static int Digits(ReadOnlySpan<char> text, int at, int step)
    {
        var count = 0;
        for (; at >= 0 && at < text.Length && char.IsAsciiDigit(DigitRun.Half(text[at])); at += step)
            count++;
        return count;
    }
}
