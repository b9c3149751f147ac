using Gongkai.Core.Privacy.Detectors;

namespace Gongkai.Core.Privacy;

/// <summary>发布前的敏感信息检测：文字里的全部个人信息（PII-…）。机关自己的代码、公务邮箱和办公电话不算。</summary>
public static class PublicationScan
{
    private static readonly IReadOnlyList<Func<FoldedText, IEnumerable<PersonalInformation>>> Detectors =
        [BankCards.In, OldIdentityNumbers.In, Passports.In, TravelPermits.In, Plates.In, Mailboxes.In, LandLines.In, HomeAddresses.In];

    /// <summary>按位置排列；重叠的只留确定的，其次长的。</summary>
    /// <param name="officeTelephones">机关公布的办公电话，写法不限。</param>
    public static IReadOnlyList<PersonalInformation> In(string text, IEnumerable<string>? officeTelephones = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = FoldedText.Of(text);
        var offices = (officeTelephones ?? []).Select(Digits).Where(number => number.Length > 0).ToHashSet(StringComparer.Ordinal);
        var found = PersonalInformationScan.In(text)
            .Concat(Detectors.SelectMany(detect => detect(folded)))
            .Where(found => !(found.Rule == LandLines.Rule && offices.Contains(Digits(FoldedText.Of(text.Substring(found.Start, found.Length)).Text))));
        var taken = new bool[text.Length];
        foreach (var (start, end) in OrganCodes.In(folded))
            taken.AsSpan(start, end - start).Fill(true);
        return Apart(found, taken);
    }

    /// <param name="taken">原文里已有归属的字。</param>
    private static List<PersonalInformation> Apart(IEnumerable<PersonalInformation> found, bool[] taken)
    {
        var kept = new List<PersonalInformation>();
        foreach (var candidate in found.OrderByDescending(candidate => candidate.IsCertain).ThenByDescending(candidate => candidate.Length).ThenBy(candidate => candidate.Start))
        {
            var place = taken.AsSpan(candidate.Start, candidate.Length);
            if (place.Contains(true))
                continue;
            place.Fill(true);
            kept.Add(candidate);
        }

        return [.. kept.OrderBy(candidate => candidate.Start)];
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
