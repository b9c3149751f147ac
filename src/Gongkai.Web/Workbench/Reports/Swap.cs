using System.Globalization;

namespace Gongkai.Web.Workbench.Reports;

/// <summary>把一段文字里的一处换成另一种写法：数字换成引用，或者引用换回数字。写在按钮的值里，没有脚本也能用。</summary>
/// <param name="Section">引言（0）或第几部分。</param>
/// <param name="Start">从第几个字起。</param>
/// <param name="Written">那里现在写的。</param>
/// <param name="Text">换成什么。</param>
public sealed record Swap(int Section, int Start, string Written, string Text)
{
    private const char Between = '|';

    /// <summary>读不懂的为 <c>null</c>。</summary>
    public static Swap? Read(string? value) =>
        value?.Split(Between) is [var section, var start, { Length: > 0 } written, var text]
        && int.TryParse(section, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            ? new(number, at, written, text)
            : null;

    /// <summary>换好的文字；那一处已经改过，又找不到唯一的同样写法的，为 <c>null</c>。</summary>
    public string? In(string text)
    {
        var at = text.AsSpan(Math.Min(Start, text.Length)).StartsWith(Written, StringComparison.Ordinal) ? Start : text.IndexOf(Written, StringComparison.Ordinal);
        var isSure = at == Start || (at >= 0 && text.IndexOf(Written, at + 1, StringComparison.Ordinal) < 0);
        return isSure ? string.Concat(text.AsSpan(0, at), Text, text.AsSpan(at + Written.Length)) : null;
    }

    public override string ToString() => string.Join(Between, Section.ToString(CultureInfo.InvariantCulture), Start.ToString(CultureInfo.InvariantCulture), Written, Text);
}
