using System.Globalization;
using System.Text.RegularExpressions;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Catalogue;

/// <summary>索引号的编法：<c>{代码}</c>、<c>{年}</c>、<c>{5位流水}</c> 换成机关代码、生成年份和流水号，其余照写。全国没有唯一强制的编法，所以由机关设定。</summary>
public sealed partial record IndexTemplate(string Text)
{
    /// <summary>没有设定的，用这一种。</summary>
    public static IndexTemplate Default { get; } = new("{代码}/{年}-{5位流水}");

    /// <param name="code">机关代码。</param>
    public IndexNumber Number(string code, int year, long serial) => new(year, serial, Serial().Replace(
        Text.Replace("{代码}", code, StringComparison.Ordinal).Replace("{年}", year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal),
        match => serial.ToString(CultureInfo.InvariantCulture).PadLeft(match.Groups["width"].ValueSpan[0] - '0', '0')));

    /// <summary>代码、年、流水各有一处，年与流水之间隔开：不同机关、年份、流水的索引号就不会相同。</summary>
    public IEnumerable<Finding> Check()
    {
        if (Text.Length > 60 || !Pattern().IsMatch(Text))
            yield return ItemRules.Break(ItemRules.Template, null, $"“{Text}”应依次写 {{代码}}、{{年}} 和 {{5位流水}}（3 至 8 位），之间用 / 或 - 隔开，另外只用字母、数字，如 {Default.Text}");
    }

    [GeneratedRegex(@"\{(?<width>[3-8])位流水\}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Serial();

    [GeneratedRegex(@"^[A-Za-z0-9/-]{0,20}\{代码\}[/-]([A-Za-z0-9/-]{0,20}[/-])?\{年\}[/-]([A-Za-z0-9]{1,10}[/-])?\{[3-8]位流水\}$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
