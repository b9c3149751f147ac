using System.Text.RegularExpressions;

namespace Gongkai.Core.Privacy.Detectors;

/// <summary>统一社会信用代码（ORG-USCC）、组织机构代码（ORG-CODE）：法人公开信息，白名单。给出原文里的起止。</summary>
internal static partial class OrganCodes
{
    public static IEnumerable<(int Start, int End)> In(FoldedText text)
    {
        foreach (Match match in Pattern().Matches(text.Text))
        {
            if (CreditCode.IsValid(match.Value) || OrganizationCode.IsValid(match.Value))
                yield return (text.Start(match.Index), text.End(match.Index + match.Length - 1));
        }
    }

    [GeneratedRegex(@"\b([0-9A-HJ-NPQRTUWXY]{18}|[0-9A-Z]{8}-[0-9X])\b", Hit.Linear)]
    private static partial Regex Pattern();
}
