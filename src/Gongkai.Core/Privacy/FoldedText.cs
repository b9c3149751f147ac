using System.Globalization;
using System.Text;

namespace Gongkai.Core.Privacy;

/// <summary>归一化（NFKC）的文字，每个字记得它在原文里的位置。零宽字符不在其中，空白照留。</summary>
internal sealed class FoldedText
{
    private readonly int[] starts;
    private readonly int[] ends;

    private FoldedText(string text, int[] starts, int[] ends) => (Text, this.starts, this.ends) = (text, starts, ends);

    public string Text { get; }

    public static FoldedText Of(string original)
    {
        var text = new StringBuilder(original.Length);
        var from = new List<int>(original.Length);
        var to = new List<int>(original.Length);
        var at = 0;
        foreach (var rune in original.EnumerateRunes())
        {
            var length = rune.Utf16SequenceLength;
            foreach (var c in Folded(rune))
            {
                text.Append(c);
                from.Add(at);
                to.Add(at + length);
            }

            at += length;
        }

        return new(text.ToString(), [.. from], [.. to]);
    }

    public int Start(int at) => starts[at];

    public int End(int at) => ends[at];

    /// <summary>这一段前面不远处有没有其中一个词。</summary>
    public bool HasBefore(int at, int reach, params ReadOnlySpan<string> words)
    {
        var before = Text.AsSpan(Math.Max(0, at - reach), Math.Min(reach, at));
        foreach (var word in words)
        {
            if (before.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>两侧不是字母、数字和编号的连接符。</summary>
    public bool IsBounded(int from, int end) => !IsCode(from - 1) && !IsCode(end) && !IsJoined(from - 1, -1) && !IsJoined(end, 1);

    private bool IsCode(int at) => at >= 0 && at < Text.Length && (char.IsAsciiLetterOrDigit(Text[at]) || Text[at] is '_' or '/' or '=' or '&' or '#' or '%');

    /// <summary>小数点、连字符的另一边还是数字或字母。</summary>
    private bool IsJoined(int at, int step) => at >= 0 && at < Text.Length && Text[at] is '.' or '-' or '@' && IsCode(at + step);

    private static string Folded(Rune rune) => rune.Value switch
    {
        < 0x80 => rune.ToString(),
        >= 0x4E00 and <= 0x9FFF => rune.ToString(),
        (>= 0xFFFD and <= 0xFFFF) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) => "",
        0x2010 or 0x2011 or 0x2012 or 0x2013 or 0x2014 or 0x2212 => "-",
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format => "",
        _ => rune.ToString().Normalize(NormalizationForm.FormKC),
    };
}
