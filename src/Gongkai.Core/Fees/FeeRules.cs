using Gongkai.Core.Rules;

namespace Gongkai.Core.Fees;

/// <summary>信息处理费须满足的规则（办理规程 §6）。</summary>
public static class FeeRules
{
    private const string Basis = "《条例》第四十二条；国办函〔2020〕109号";

    public static readonly Rule Cases = new("FEE-1", Severity.Error, "按件计收：同一申请人、同一机关、收到日所在自然月内累计，十件以内不收，其后超额累进", Basis);
    public static readonly Rule Pages = new("FEE-2", Severity.Error, "按量计收：以单件申请计，三十页以内不收，其后超额累进，不跨件累加", Basis);
    public static readonly Rule Either = new("FEE-3", Severity.Error, "按件、按量二选一，不得重复；金额与标准算出的一致，没有达到收费标准的不收", Basis);

    /// <summary>全部规则。</summary>
    public static IReadOnlyList<Rule> All { get; } = [Cases, Pages, Either];

    internal static Finding Break(Rule rule, string message) => new(rule.Id, rule.Severity, [], Expected: null, Actual: null, message);
}
