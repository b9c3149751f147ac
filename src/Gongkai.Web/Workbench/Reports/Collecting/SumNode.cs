using Gongkai.Core.Organs;

namespace Gongkai.Web.Workbench.Reports.Collecting;

/// <summary>选机关的树上的一个：机关，和可以选的下级。</summary>
public sealed record SumNode(Organ Organ, IReadOnlyList<SumNode> Children)
{
    /// <summary>连同各级下级共几个。</summary>
    public int Count => 1 + Children.Sum(child => child.Count);

    /// <summary>把可以选的机关排成树：上级取名单里最近的一级。</summary>
    /// <param name="above">一个机关的各级上级，近的在前。</param>
    public static IReadOnlyList<SumNode> Of(IReadOnlyList<Organ> organs, Func<Organ, IEnumerable<Organ>> above)
    {
        var listed = organs.Select(organ => organ.Id).ToHashSet();
        var byParent = organs.ToLookup(organ => above(organ).FirstOrDefault(one => listed.Contains(one.Id))?.Id ?? 0);
        return Under(0);

        IReadOnlyList<SumNode> Under(long parent) => [.. byParent[parent].Select(organ => new SumNode(organ, Under(organ.Id)))];
    }
}
