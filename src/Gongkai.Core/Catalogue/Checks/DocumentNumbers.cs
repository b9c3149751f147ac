using System.Globalization;
using System.Text.RegularExpressions;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Catalogue.Checks;

/// <summary>文号（发文字号）的写法：机关代字、六角括号里的年份、序号；令写作“第 5 号”。</summary>
internal static partial class DocumentNumbers
{
    public static IEnumerable<Finding> Check(ItemContent content, ItemPlace place, DateOnly on)
    {
        if (content.DocumentNumber is not { } number || Order().IsMatch(number))
            yield break;
        if (Pattern().Match(number) is not { Success: true } match)
        {
            yield return ItemRules.Break(ItemRules.DocumentNumber, nameof(ItemContent.DocumentNumber), $"文号“{number}”{Fault(number)}，应如“{place.Organ.Nature.On(on).DocumentPrefix ?? "云滨政"}〔{on.Year}〕5号”");
            yield break;
        }

        if (content.FormedOn is { } formed && int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) != formed.Year)
            yield return ItemRules.Break(ItemRules.Contradiction, nameof(ItemContent.DocumentNumber), $"文号的年份是 {match.Groups["year"].Value}，成文日期在 {formed.Year} 年，请核对是哪一个写错");
    }

    /// <summary>写法对。</summary>
    public static bool IsWellFormed(string number) => Order().IsMatch(number) || Pattern().IsMatch(number);

    private static string Fault(string number) => number switch
    {
        _ when number.Contains('[', StringComparison.Ordinal) || number.Contains('(', StringComparison.Ordinal) || number.Contains('（', StringComparison.Ordinal) || number.Contains('［', StringComparison.Ordinal) || number.Contains('【', StringComparison.Ordinal) => "的年份没有用六角括号〔〕",
        _ when number.Contains("〕第", StringComparison.Ordinal) => "的序号前不写“第”",
        _ when number.Contains("〕0", StringComparison.Ordinal) => "的序号前不补 0",
        _ => "的写法不对",
    };

    [GeneratedRegex(@"^[\u4E00-\u9FFFA-Za-z]{1,20}〔(?<year>[12][0-9]{3})〕[1-9][0-9]{0,5}号$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"^[\u4E00-\u9FFF]{0,40}第[1-9][0-9]{0,4}号$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Order();
}
