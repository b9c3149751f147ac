using System.Text.RegularExpressions;

namespace Gongkai.Core.Privacy.Detectors;

/// <summary>护照号码（PII-PASSPORT）：形态太常见，前面须有“护照”。</summary>
internal static partial class Passports
{
    public static IEnumerable<PersonalInformation> In(FoldedText text)
    {
        foreach (Match match in Pattern().Matches(text.Text))
        {
            if (Find(new Hit(text, match)) is { } found)
                yield return found;
        }
    }

    private static PersonalInformation? Find(Hit hit) =>
        hit.IsBounded && hit.Follows("护照", "passport", "Passport", "PASSPORT")
            ? hit.As("PII-PASSPORT", "护照号码", isCertain: false, $"{hit.Value[..2]}*****{hit.Value[^2..]}")
            : null;

    [GeneratedRegex("[EGDSPHegdsph][0-9]{8}|[Ee][A-HJ-NP-Za-hj-np-z][0-9]{7}", Hit.Linear)]
    private static partial Regex Pattern();
}
