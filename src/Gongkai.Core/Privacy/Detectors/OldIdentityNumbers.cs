using System.Text.RegularExpressions;

namespace Gongkai.Core.Privacy.Detectors;

/// <summary>旧的十五位身份证号码（PII-ID15）：没有校验码，只看省码和出生日期。</summary>
internal static partial class OldIdentityNumbers
{
    public static IEnumerable<PersonalInformation> In(FoldedText text)
    {
        foreach (Match match in Pattern().Matches(text.Text))
        {
            if (Find(new Hit(text, match)) is { } found)
                yield return found;
        }
    }

    /// <summary>补成十八位的前十七位，看省码和日期。</summary>
    private static PersonalInformation? Find(Hit hit) =>
        hit.IsBounded && IdentityNumber.HasForm($"{hit.Value[..6]}19{hit.Value[6..]}0")
            ? hit.As("PII-ID15", "旧身份证号码", isCertain: false, $"{hit.Value[..6]}******{hit.Value[^3..]}")
            : null;

    [GeneratedRegex("[1-9][0-9]{14}", Hit.Linear)]
    private static partial Regex Pattern();
}
