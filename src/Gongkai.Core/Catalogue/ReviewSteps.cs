using Gongkai.Core.People;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Catalogue;

/// <summary>审查步骤：一审、保密审查、二审、签发。保密审查和签发总要有；一审、二审由机关按种类设定（《条例》第十七条）。</summary>
public static class ReviewSteps
{
    /// <summary>没有设定的，四步都要。</summary>
    public static IReadOnlyList<Duty> All { get; } = [Duty.FirstReview, Duty.SecrecyReview, Duty.SecondReview, Duty.Sign];

    /// <summary>任何情况下发布之前都要的。</summary>
    public static IReadOnlyList<Duty> Always { get; } = [Duty.SecrecyReview, Duty.Sign];

    /// <summary>发布之前的各步：紧急的先作保密审查、签发。</summary>
    public static IReadOnlyList<Duty> Before(IReadOnlyList<Duty> steps, bool isUrgent) => isUrgent ? Always : steps;

    /// <summary>发布之后补的各步：只有紧急的才有，24 小时之内。</summary>
    public static IReadOnlyList<Duty> After(IReadOnlyList<Duty> steps, bool isUrgent) => isUrgent ? [.. steps.Except(Always)] : [];

    /// <summary>等着这一步审查的，是哪一步。</summary>
    public static ItemStage StageOf(Duty step) => step switch
    {
        Duty.FirstReview => ItemStage.FirstReview,
        Duty.SecrecyReview => ItemStage.SecrecyReview,
        Duty.SecondReview => ItemStage.SecondReview,
        _ => ItemStage.Signing,
    };

    internal static IEnumerable<Finding> Check(IReadOnlyList<Duty> steps, string what)
    {
        if (!steps.SequenceEqual(All.Where(steps.Contains)) || Always.Except(steps).Any())
            yield return ItemRules.Break(ItemRules.Steps, null, $"{what}的审查步骤不对：应依一审、保密审查、二审、签发的次序，不重复，保密审查和签发不能省");
    }
}
