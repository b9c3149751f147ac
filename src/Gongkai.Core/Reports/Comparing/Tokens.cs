namespace Gongkai.Core.Reports.Comparing;

/// <summary>逐字对照的单位：一个字，但整个数字、整个外文单词不拆开。</summary>
internal static class Tokens
{
    public static string[] Of(string text)
    {
        var tokens = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            if (IsInside(text[start]))
            {
                while (end < text.Length && IsInside(text[end]))
                    end++;
            }
            else if (char.IsHighSurrogate(text[start]) && end < text.Length)
            {
                end++;
            }

            tokens.Add(text[start..end]);
            start = end;
        }

        return [.. tokens];
    }

    private static bool IsInside(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '%';
}
