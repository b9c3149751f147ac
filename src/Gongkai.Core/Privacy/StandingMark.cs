namespace Gongkai.Core.Privacy;

/// <summary>独立成项的标志：页眉页脚里是其中一项，正文开头须独占一段。文中提到这些词的不算。</summary>
internal static class StandingMark
{
    private static readonly string[] Marks = ["内部资料", "内部文件", "内部材料", "内部参考", "内部使用", "内部发行", "仅供内部使用", "仅限内部使用", "工作秘密", "会后收回", "阅后收回", "密电", "明电"];

    private static readonly string[] Advice = ["注意保存", "注意保密", "妥善保管", "严禁外传", "请勿外传", "不得外传", "禁止外传", "请勿转发", "不得转发", "不得公开", "会后收回", "阅后收回", "年", "长期"];

    public static bool Is(PassageKind kind, string text) => kind switch
    {
        PassageKind.Margin => IsWhole(text) || Items(text).Any(IsMark),
        PassageKind.Top => IsWhole(text),
        _ => false,
    };

    /// <summary>去掉空白和标点后，整段就是标志，可以带一句嘱咐。</summary>
    private static bool IsWhole(string text) =>
        text.Length <= 60 && IsMark(string.Concat(text.Where(c => char.IsLetter(c))));

    private static bool IsMark(string item)
    {
        if (item == "内部")
            return true;
        foreach (var mark in Marks)
        {
            if (item.StartsWith(mark, StringComparison.Ordinal) && IsAdvice(item[mark.Length..]))
                return true;
        }

        return false;
    }

    private static bool IsAdvice(string rest)
    {
        while (rest.Length > 0)
        {
            if (Array.Find(Advice, advice => rest.StartsWith(advice, StringComparison.Ordinal)) is not { } found)
                return false;
            rest = rest[found.Length..];
        }

        return true;
    }

    private static IEnumerable<string> Items(string text)
    {
        var from = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && char.IsLetterOrDigit(text[at]))
                continue;
            if (at > from)
                yield return text[from..at];
            from = at + 1;
        }
    }
}
