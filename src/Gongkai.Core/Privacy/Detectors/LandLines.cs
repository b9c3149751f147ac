using System.Text.RegularExpressions;

namespace Gongkai.Core.Privacy.Detectors;

/// <summary>固定电话（PII-TEL）：区号和七、八位号码。</summary>
internal static partial class LandLines
{
    public const string Rule = "PII-TEL";

    public static IEnumerable<PersonalInformation> In(FoldedText text)
    {
        foreach (Match match in Pattern().Matches(text.Text))
        {
            if (Find(new Hit(text, match)) is { } found)
                yield return found;
        }
    }

    private static PersonalInformation? Find(Hit hit)
    {
        var area = hit.Plain[1] is '1' or '2' ? 3 : 4;
        return hit.IsBounded && hit.Plain.Length - area is 7 or 8
            ? hit.As(Rule, "固定电话", isCertain: false, $"{hit.Plain[..area]}-****{hit.Plain[^4..]}")
            : null;
    }

    [GeneratedRegex(@"\(?0(10|2[0-9]|[3-9][0-9]{2})\)?[ -]{0,3}[2-9][0-9]{3}[ -]?[0-9]{3,4}", Hit.Linear)]
    private static partial Regex Pattern();
}
