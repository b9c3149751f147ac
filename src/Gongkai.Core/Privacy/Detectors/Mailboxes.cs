using System.Text.RegularExpressions;

namespace Gongkai.Core.Privacy.Detectors;

/// <summary>电子邮箱（PII-EMAIL）；公务邮箱（*.gov.cn）不算。</summary>
internal static partial class Mailboxes
{
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
        var domain = hit.Value[hit.Value.IndexOf('@', StringComparison.Ordinal)..];
        return domain.EndsWith(".gov.cn", StringComparison.OrdinalIgnoreCase) || domain.Equals("@gov.cn", StringComparison.OrdinalIgnoreCase)
            ? null
            : hit.As("PII-EMAIL", "电子邮箱", isCertain: false, $"{hit.Value[0]}***{domain}");
    }

    [GeneratedRegex(@"[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@([A-Za-z0-9]([A-Za-z0-9-]{0,62})\.){1,6}[A-Za-z]{2,12}", Hit.Linear)]
    private static partial Regex Pattern();
}
