using System.Text.RegularExpressions;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Catalogue.Checks;

/// <summary>正文说到的附件是否都在：“附件：1.……”列了几件就要有几件，“见附件”至少要有一件。</summary>
internal static partial class NamedFiles
{
    public static IEnumerable<Finding> Check(ItemContent content)
    {
        var lines = ItemBody.Blocks(content.Body).OfType<TextBlock>().Select(block => block.Text).ToList();
        var named = Listed(lines);
        if (named > content.Files.Count)
            yield return ItemRules.Break(ItemRules.Files, nameof(ItemContent.Files), $"正文列了 {named} 件附件，实有 {content.Files.Count} 件，请上传，或者改正文");
        else if (content.Files.Count == 0 && lines.Exists(line => Reference().IsMatch(line)))
            yield return ItemRules.Break(ItemRules.Files, nameof(ItemContent.Files), "正文说“见附件”，却没有附件，请上传，或者改正文");
    }

    private static int Listed(List<string> lines)
    {
        var first = lines.FindIndex(line => Label().IsMatch(line));
        if (first < 0)
            return 0;
        var more = lines.Skip(first + 1).TakeWhile(line => Numbered().IsMatch(line)).Count();
        var written = lines[first].AsSpan().TrimEnd();
        return written[^1] is '：' or ':' ? Math.Max(1, more) : 1 + more;
    }

    [GeneratedRegex(@"^附件[0-9]{0,2}[：:]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Label();

    [GeneratedRegex(@"^[0-9]{1,2}[.．、]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"(详?见|参见)(本通知|本公告)?附件", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Reference();
}
