using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Catalogue.Register;

/// <summary>公开属性的认定：哪一种；不予公开的依据；依申请公开、不予公开的理由。</summary>
public sealed record AttributeJudgement
{
    private const int ShortestReason = 4;
    private const int LongestReason = 500;

    // 主动公开 §2: that a paper is internal is no ground by itself.
    private static readonly string[] NoReasons = ["内部", "内部文件", "内部资料", "内部使用", "内部掌握", "属于内部文件", "内部不公开", "不宜公开", "不便公开"];

    [Field("公开属性")]
    public required DisclosureType Attribute { get; init; }

    /// <summary>不予公开的依据；别的为 <c>null</c>。</summary>
    [Field("不予公开的依据")]
    public WithholdingGround? Ground { get; init; }

    /// <summary>依申请公开、不予公开的理由；主动公开的为 <c>null</c>。</summary>
    [Field("认定的理由")]
    public string? Reason { get; init; }

    internal IEnumerable<Finding> Check()
    {
        var isProactive = Attribute == DisclosureType.Proactive;
        if (Attribute == DisclosureType.Withheld && Ground is null)
            yield return DocumentRules.Break(DocumentRules.Attribute, nameof(Ground), "不予公开的，请选择依据第十四条至第十六条的哪一种");
        if (Attribute != DisclosureType.Withheld && Ground is not null)
            yield return DocumentRules.Break(DocumentRules.Attribute, nameof(Ground), "只有不予公开的才选依据，请改选不予公开，或者去掉依据");
        var reason = Reason?.Trim() ?? "";
        if (!isProactive && reason.TrimEnd('。') is var bare && NoReasons.Contains(bare, StringComparer.Ordinal))
            yield return DocumentRules.Break(DocumentRules.Attribute, nameof(Reason), $"“{bare}”不是理由：不得以内部为由默认不公开，请写明公开了会怎样、依据哪一条");
        else if (!isProactive && reason.Length is < ShortestReason or > LongestReason)
            yield return DocumentRules.Break(DocumentRules.Attribute, nameof(Reason), $"{DisclosureTypeName.Of(Attribute).Name}的，请写明理由，{ShortestReason} 至 {LongestReason} 字");
    }
}
