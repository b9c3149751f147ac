using System.Text.RegularExpressions;

namespace Gongkai.Core.Privacy.Detectors;

/// <summary>银行卡号（PII-BANK）：连写，或四位一组。校验不符的不算；号段少见的须人工确认。</summary>
internal static partial class BankCards
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
        hit.IsBounded && BankCard.IsValid(hit.Plain)
            ? hit.As("PII-BANK", "银行卡号", BankCard.HasKnownIssuer(hit.Plain), $"************{hit.Plain[^4..]}")
            : null;

    [GeneratedRegex("[34569][0-9]{3}([ -]?[0-9]{4}){3}([ -]?[0-9]{1,3})?", Hit.Linear)]
    private static partial Regex Pattern();
}
