using Gongkai.Core.Rules;

namespace Gongkai.Core.Catalogue.Checks;

/// <summary>附件的文字是否都检测过：确定的问题挡住，疑似的要说明，读不出的由专人核看。</summary>
internal static class FileTexts
{
    private const string Field = nameof(ItemContent.Files);

    public static IEnumerable<Finding> Check(ItemContent content, DisclosureItem? item) => content.Files.SelectMany(file => Check(file, item));

    private static IEnumerable<Finding> Check(ItemFile file, DisclosureItem? item)
    {
        if (item?.Examinations.FirstOrDefault(one => one.Attachment == file.Attachment) is not { } examined)
        {
            yield return ItemRules.Break(ItemRules.FileText, Field, $"附件“{file.Name}”还没有检测，请重新上传");
            yield break;
        }

        foreach (var problem in examined.Problems)
        {
            yield return new Finding(problem.Rule, problem.IsCertain ? Severity.Error : Severity.Warning, [Field], Expected: null, Actual: null, $"附件“{file.Name}”{problem.Message}");
        }

        if (examined.Unread.Count > 0 && !item.Seen.Contains(file.Attachment))
            yield return ItemRules.Break(ItemRules.FileText, Field, $"附件“{file.Name}”有读不出文字的部分（{string.Join('、', examined.Unread.Take(3))}），请打开核看，确认没有不宜公开的内容");
    }
}
