using System.Buffers;

namespace Gongkai.Core.Privacy;

/// <summary>归一化以后的一串数字（末位可以是 X）：全角作半角，组间的空白、连字符和零宽字符不计，记得各组的起止。</summary>
internal sealed class DigitRun
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789０１２３４５６７８９");
    private static readonly SearchValues<char> Parts = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => IsDigit(Half(c)) || IsSeparator(c))]);

    private readonly List<char> digits = [];
    private readonly List<int> positions = [];
    private readonly List<int> groups = [];

    public int Count => digits.Count;

    /// <summary>各组首位在本串中的位置。</summary>
    public IReadOnlyList<int> Groups => groups;

    /// <summary>已有 17 位，下一位可以是校验码 X。</summary>
    private bool AwaitsCheckCharacter => Count == 17 || Count - groups[^1] == 17;

    /// <summary>每组都有 <paramref name="length"/> 位以上。</summary>
    public bool HasGroupsOf(int length) => groups.Select((from, g) => (g + 1 < groups.Count ? groups[g + 1] : Count) - from).All(size => size >= length);

    public string Text(int from, int length) => string.Concat(digits.GetRange(from, length));

    public int Start(int from) => positions[from];

    public int End(int from, int length) => positions[from + length - 1] + 1;

    /// <summary>文字中的各串数字；不到 <paramref name="shortest"/> 位的大多略过。</summary>
    public static IEnumerable<DigitRun> In(string text, int shortest = 1)
    {
        for (var i = text.AsSpan().IndexOfAny(Digits); i >= 0 && i <= text.Length - shortest; i = Next(text, i + 1))
        {
            if (text.AsSpan(i, shortest).ContainsAnyExcept(Parts))
                continue;
            var run = new DigitRun();
            i = run.Take(text, i) - 1;
            yield return run;
        }
    }

    public static char Half(char c) => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c;

    public static bool IsZeroWidth(char c) => c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD';

    private int Take(string text, int at)
    {
        var end = at;
        while (true)
        {
            groups.Add(Count);
            while (at < text.Length && (IsDigit(Half(text[at])) || IsZeroWidth(text[at])))
            {
                if (!IsZeroWidth(text[at]))
                    Add(Half(text[at]), at);
                end = ++at;
            }

            if (AwaitsCheckCharacter && at < text.Length && Half(text[at]) is 'X' or 'x')
            {
                Add('X', at);
                return at + 1;
            }

            at = SkipSeparators(text, at);
            if (at >= text.Length || at - end > 3)
                return end;
            if (AwaitsCheckCharacter && Half(text[at]) is 'X' or 'x')
                continue;
            if (!IsDigit(Half(text[at])))
                return end;
        }
    }

    private void Add(char digit, int position)
    {
        digits.Add(digit);
        positions.Add(position);
    }

    private static int SkipSeparators(string text, int at)
    {
        while (at < text.Length && IsSeparator(text[at]))
            at++;
        return at;
    }

    private static int Next(string text, int from)
    {
        var at = from < text.Length ? text.AsSpan(from).IndexOfAny(Digits) : -1;
        return at < 0 ? -1 : from + at;
    }

    private static bool IsSeparator(char c) => char.IsWhiteSpace(c) || IsZeroWidth(c) || Half(c) is '-' || c is '‐' or '‑' or '–' or '—';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
