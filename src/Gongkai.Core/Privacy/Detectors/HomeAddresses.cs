using System.Text.RegularExpressions;

namespace Gongkai.Core.Privacy.Detectors;

/// <summary>详细住址（PII-ADDR）：相连的三级以上，其中有室、号楼、单元或组。</summary>
internal static partial class HomeAddresses
{
    private const int FewestLevels = 3;

    public static IEnumerable<PersonalInformation> In(FoldedText text)
    {
        foreach (Match match in Pattern().Matches(text.Text))
        {
            if (Find(new Hit(text, match), match) is { } found)
                yield return found;
        }
    }

    private static PersonalInformation? Find(Hit hit, Match match)
    {
        var levels = Level().Matches(hit.Value);
        return levels.Count + (match.Groups["street"].Length > 0 ? 1 : 0) >= FewestLevels && levels.Any(IsInside)
            ? hit.As("PII-ADDR", "详细住址", isCertain: false, $"{match.Groups["street"].Value}****")
            : null;
    }

    private static bool IsInside(Match level) => level.Value[^1] is '室' or '组' || level.Value.EndsWith("号楼", StringComparison.Ordinal) || level.Value.EndsWith("单元", StringComparison.Ordinal);

    /// <summary>路名、村名（可以没有），后面是连着的几级门牌。</summary>
    [GeneratedRegex(@"(?<street>[\u4E00-\u9FFF]{1,8}(路|街|道|巷|弄|胡同|村|社区|小区|园|苑|庄|镇|乡))?(第?[0-9A-Za-z一二三四五六七八九十百]{1,5} ?(号院|号楼|号|栋|幢|座|弄|单元|层|楼|室|组|户)[ ,、]?){2,8}", Hit.Linear)]
    private static partial Regex Pattern();

    [GeneratedRegex("[0-9A-Za-z一二三四五六七八九十百]{1,5} ?(号院|号楼|号|栋|幢|座|弄|单元|层|楼|室|组|户)", Hit.Linear)]
    private static partial Regex Level();
}
