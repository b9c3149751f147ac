using System.Buffers;

namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>没有线的表里单独的一个数，或代替空格的“/”“—”“无”。“1.”是序号。</summary>
internal static class AlignedFigure
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("/\\-—–―－／＼无");
    private static readonly SearchValues<char> Parts = SearchValues.Create("0123456789０１２３４５６７８９.．,，件个條条项万元");

    public static bool Is(string text)
    {
        if (text.Length <= 4 && !text.AsSpan().ContainsAnyExcept(Marks))
            return true;
        var digits = text.AsSpan(text.Length > 1 && text[0] is '-' or '－' or '+' ? 1 : 0);
        return digits.Length is > 0 and <= 20 && IsDigit(digits[0]) && !digits.ContainsAnyExcept(Parts) && digits[^1] is not ('.' or '．' or ',' or '，');
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9' or >= '０' and <= '９';
}
