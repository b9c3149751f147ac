using Gongkai.Core.Organs;

namespace Gongkai.Core.Remedies;

/// <summary>行政复议机关（行政复议法第二十四条、第二十五条、第二十七条）：登记了的以登记为准；街道、部门为上级政府；省级政府、国务院部门为本机关。</summary>
public static class ReviewOrgans
{
    /// <summary>那一天的名称；推不出的为 <c>null</c>。</summary>
    public static string? NameFor(long organ, OrganTree tree, DateOnly on)
    {
        if (tree.Find(organ) is not { } own)
            return null;
        var nature = own.Nature.On(on);
        return tree.NameOf(nature.ReviewOrgan, on)
            ?? (nature.Level is OrganLevel.National or OrganLevel.Province ? own.NameOn(on) : tree.Above(organ, on).FirstOrDefault()?.NameOn(on));
    }
}
