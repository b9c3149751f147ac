using System.Globalization;
using System.Text.RegularExpressions;

namespace Gongkai.Core.Catalogue;

/// <summary>公文里写着的日期，如“2023年1月10日”。</summary>
public static partial class WrittenDate
{
    /// <summary>整行就是一个日期的，读出来；不是的、没有这一天的为 <c>null</c>。</summary>
    public static DateOnly? Read(string line)
    {
        var match = Pattern().Match(line);
        return match.Success && DateOnly.TryParseExact(
            $"{match.Groups["year"].Value}-{match.Groups["month"].Value}-{match.Groups["day"].Value}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;
    }

    [GeneratedRegex(@"^(?<year>[12][0-9]{3}) ?年 ?(?<month>[0-9]{1,2}) ?月 ?(?<day>[0-9]{1,2}) ?日$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
