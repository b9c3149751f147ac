using System.Text.RegularExpressions;

namespace Gongkai.Core.Privacy.Detectors;

/// <summary>机动车号牌（PII-PLATE）：省简称、发牌机关、五位序号；新能源六位。</summary>
internal static partial class Plates
{
    public static IEnumerable<PersonalInformation> In(FoldedText text)
    {
        foreach (Match match in Pattern().Matches(text.Text))
        {
            if (Find(new Hit(text, match)) is { } found)
                yield return found;
        }
    }

    /// <summary>全是字母的是缩写；公务用车另有规定，都须人工确认。</summary>
    private static PersonalInformation? Find(Hit hit)
    {
        var serial = hit.Plain.AsSpan(2);
        return hit.IsBounded && CountDigits(serial) >= 2
            ? hit.As("PII-PLATE", "机动车号牌", isCertain: false, $"{hit.Plain[..2]}***{hit.Plain[^2..]}")
            : null;
    }

    private static int CountDigits(ReadOnlySpan<char> serial)
    {
        var digits = 0;
        foreach (var c in serial)
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        return digits;
    }

    [GeneratedRegex("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领][A-HJ-NP-Z][ ·•-]?([A-Z][A-HJ-NP-Z0-9][0-9]{4}|[0-9]{5}[A-HJK]|[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳])", Hit.Linear)]
    private static partial Regex Pattern();
}
