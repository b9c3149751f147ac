using Gongkai.Core.Organs;

namespace Gongkai.Web.Portal.Organs;

/// <summary>机关树的一枝：一个机关和它的下级。</summary>
/// <param name="Name">最上一级写全称，下级写简称。</param>
/// <param name="Fold">下级怎样列。</param>
public sealed record Branch(string Name, string Address, IReadOnlyList<Branch> Below, BranchFold Fold)
{
    /// <summary>多于此数的收起下级，免得首页太长；最上一级的直接下级仍然展开。</summary>
    private const int Surveyable = 40;

    /// <summary>多于此数的，下级在上级的公开页上列：首页在手机上也要立刻打开。</summary>
    private const int Portable = 160;

    /// <summary>连同各级下级，共几个机关。</summary>
    public int Size { get; } = 1 + Below.Sum(branch => branch.Size);

    /// <summary>那一天的机关树，最上一级的各枝。</summary>
    public static IReadOnlyList<Branch> Of(OrganTree tree, DateOnly on)
    {
        var all = tree.Walk(on).ToList();
        var below = all.ToLookup(one => one.Organ.Parent.On(on) ?? 0, one => one.Organ);
        return [.. below[0].Select(organ => Grow(organ, isTop: true))];

        Branch Grow(Organ organ, bool isTop)
        {
            List<Branch> branches = [.. below[organ.Id].Select(lower => Grow(lower, isTop: false))];
            var fold = all.Count <= Surveyable || (isTop && branches.Count <= Surveyable) ? BranchFold.Open
                : all.Count <= Portable ? BranchFold.Folded
                : BranchFold.Elsewhere;
            return new(isTop ? organ.NameOn(on) : organ.BriefNameOn(on), organ.Address, branches, fold);
        }
    }
}

/// <summary>下级怎样列：当场列出，收起来点开才看到，在上级的公开页上列。</summary>
public enum BranchFold
{
    Open,
    Folded,
    Elsewhere,
}
