using Gongkai.Core.Rules;

namespace Gongkai.Core.Organs;

/// <summary>机关的性质是否写得成立：类型、代字的长短，行政复议机关是谁。</summary>
public static class OrganCharacter
{
    public static IEnumerable<Finding> Check(OrganNature nature, DateOnly from, Organ? self, OrganTree tree)
    {
        if (!Enum.IsDefined(nature.Level))
            yield return OrganRules.Break(OrganRules.Nature, nameof(OrganRow.Level), "请选择层级");
        if (nature.Kind?.Length > 40)
            yield return OrganRules.Break(OrganRules.Nature, nameof(OrganRow.Kind), "类型不超过 40 字，如“派出机关”");
        if (nature.DocumentPrefix?.Length > 20)
            yield return OrganRules.Break(OrganRules.Nature, nameof(OrganRow.DocumentPrefix), "机关代字不超过 20 字，如“云滨政”");
        if (nature.ReviewOrgan is { } review && Review(review, nature.Level, from, self, tree) is { } problem)
            yield return OrganRules.Break(OrganRules.Review, nameof(OrganRow.ReviewOrgan), problem);
    }

    private static string? Review(OrganReference review, OrganLevel level, DateOnly from, Organ? self, OrganTree tree) => review switch
    {
        { Organ: { } id } when tree.Find(id) is not { } found || found.Since > from => "行政复议机关不在平台上，请改写它的名称",
        { Organ: { } id } when id == self?.Id && level is not (OrganLevel.National or OrganLevel.Province) => "行政复议机关不能是本机关自己；街道和区政府部门为区政府，区政府为市政府",
        { Organ: null, Name.Length: < 2 or > 100 } => "行政复议机关的名称应为 2 至 100 字的全称",
        _ => null,
    };
}
