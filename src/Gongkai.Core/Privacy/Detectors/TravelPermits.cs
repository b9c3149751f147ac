using System.Text.RegularExpressions;

namespace Gongkai.Core.Privacy.Detectors;

/// <summary>港澳居民来往内地通行证、往来港澳通行证、台胞证（PII-HKMT）；居住证号码同公民身份号码。纯数字的前面须有证件名称。</summary>
internal static partial class TravelPermits
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
        var isNamed = hit.Follows("通行证", "台胞证", "回乡证", "来往内地", "来往大陆", "往来港澳", "往来台湾");
        var isApproval = hit.Follows("准字", "批准", "文号", "编号", "型号", "合同", "批号");
        return hit.IsBounded && (isNamed || (char.IsAsciiLetter(hit.Value[0]) && !isApproval))
            ? hit.As("PII-HKMT", "港澳台通行证号码", isCertain: false, $"{hit.Value[..2]}*****{hit.Value[^2..]}")
            : null;
    }

    [GeneratedRegex("[HMC][0-9]{8,10}|[0-9]{8}", Hit.Linear)]
    private static partial Regex Pattern();
}
