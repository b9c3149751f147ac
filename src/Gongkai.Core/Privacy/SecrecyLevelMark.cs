namespace Gongkai.Core.Privacy;

/// <summary>密级与保密期限的标注：绝密、机密、秘密后随 ★；没有 ★ 的，须独立成一项并后随期限，或者前面写明“密级”。</summary>
internal static class SecrecyLevelMark
{
    private const string Stars = "★☆✩✪✫✬✭✮✯✰⭐⍟⚝";
    private const string Asterisks = "*∗⁎✱✲✳※·•・";
    private const string Numerals = "0123456789一二三四五六七八九十两〇零";

    public static bool IsIn(string text)
    {
        for (var at = text.IndexOf('密', StringComparison.Ordinal); at >= 0; at = text.IndexOf('密', at + 1))
        {
            if (IsMark(text, at))
                return true;
        }

        return false;
    }

    /// <param name="at">“密”的位置。</param>
    private static bool IsMark(string text, int at)
    {
        var first = Before(text, at);
        if (first < 0 || text[first] is not ('绝' or '絕' or '机' or '機' or '秘' or '祕'))
            return false;
        var after = After(text, at);
        if (after < text.Length && Stars.Contains(text[after], StringComparison.Ordinal))
            return true;
        if (after < text.Length && text[after] is '(' or '[' or '〔')
            after = After(text, after);
        var isStarred = after < text.Length && Asterisks.Contains(text[after], StringComparison.Ordinal);
        var end = PeriodEnd(text, isStarred ? After(text, after) : after);
        return end > 0
            ? isStarred || (StandsAlone(text, first - 1) && StandsAlone(text, end))
            : IsNamed(text, first) && StandsAlone(text, at + 1);
    }

    /// <summary>期限完了的位置：“10年”“六个月”“长期”“至2030年”“启用前”；不是期限则为 -1。</summary>
    private static int PeriodEnd(string text, int at)
    {
        if (Follows(text, at, "长期") is > 0 and var always)
            return always;
        if (Follows(text, at, "启用前") is > 0 and var beforeUse)
            return beforeUse;
        if (at < text.Length && text[at] == '至')
            at = After(text, at);
        var digits = 0;
        while (at < text.Length && Numerals.Contains(text[at], StringComparison.Ordinal) && digits < 5)
        {
            digits++;
            at = After(text, at);
        }

        if (digits == 0)
            return -1;
        if (at < text.Length && text[at] == '个')
            at = After(text, at);
        return at < text.Length && text[at] is '年' or '月' or '天' or '日' ? at + 1 : -1;
    }

    private static int Follows(string text, int at, string word)
    {
        foreach (var c in word)
        {
            if (at >= text.Length || text[at] != c)
                return -1;
            at = After(text, at);
        }

        return at;
    }

    /// <summary>前面写着“密级”“密级：”。</summary>
    private static bool IsNamed(string text, int first)
    {
        var colon = Before(text, first);
        if (colon >= 0 && text[colon] is ':' or '为')
            colon = Before(text, colon);
        if (colon < 0 || text[colon] != '级')
            return false;
        var before = Before(text, colon);
        return before >= 0 && text[before] == '密';
    }

    /// <summary>这里不是字的一部分：在两头之外，或者是空白、标点。</summary>
    private static bool StandsAlone(string text, int at) => at < 0 || at >= text.Length || !(char.IsLetterOrDigit(text[at]) || text[at] is '□' or '☐' or '☑' or '/');

    private static int Before(string text, int at)
    {
        do
            at--;
        while (at >= 0 && char.IsWhiteSpace(text[at]));
        return at;
    }

    private static int After(string text, int at)
    {
        do
            at++;
        while (at < text.Length && char.IsWhiteSpace(text[at]));
        return at;
    }
}
