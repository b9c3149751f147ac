using System.Text;

namespace Gongkai.Storage.Ledger;

/// <summary>入账的文字：两种引擎都存得下，算哈希的与存下的是同一串。</summary>
internal static class PlainText
{
    /// <summary>去掉两端的空白和控制字符，换行统一；没有内容的为 <c>null</c>。</summary>
    public static string? Tidy(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var tidy = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (!Rune.IsControl(rune) || rune.Value is '\n' or '\t')
                tidy.Append(rune);
        }

        return tidy.ToString().Trim() is { Length: > 0 } written ? written : null;
    }

    /// <summary>JSON 的文字里有没有空字符；PostgreSQL 的文字不容它。</summary>
    public static bool HasNul(string json)
    {
        for (var at = json.IndexOf(Nul, StringComparison.Ordinal); at >= 0; at = json.IndexOf(Nul, at + 1, StringComparison.Ordinal))
        {
            // A backslash that is itself escaped begins no escape: an even number of them before.
            var before = at;
            while (before > 0 && json[before - 1] == '\\')
                before--;
            if ((at - before) % 2 == 0)
                return true;
        }

        return false;
    }

    private const string Nul = "\\u0000";
}
