using System.Text;

namespace Gongkai.Core.Reports.Comparing;

/// <summary>比对之前去掉不算不同的空白：汉字、标点旁边的（“2023 年”与“2023年”）；两个外文词或数字之间的留一个空格。</summary>
internal static class Spaces
{
    public static string Without(string text)
    {
        var plain = new StringBuilder(text.Length);
        var isPending = false;
        foreach (var c in text)
        {
            if (c != '\n' && char.IsWhiteSpace(c))
            {
                isPending = true;
                continue;
            }

            if (isPending && plain.Length > 0 && char.IsAsciiLetterOrDigit(plain[^1]) && char.IsAsciiLetterOrDigit(c))
                plain.Append(' ');
            plain.Append(c);
            isPending = false;
        }

        return plain.ToString();
    }
}
