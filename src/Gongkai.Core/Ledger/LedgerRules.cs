using Gongkai.Core.Rules;

namespace Gongkai.Core.Ledger;

/// <summary>账本须满足的规则。</summary>
public static class LedgerRules
{
    public static readonly Rule Reason = new("LEDGER-REASON", Severity.Error, "停用、委托、更正、开放查看须写明理由，2 至 500 字", "安全隐私 §5 审计事件最小集");
    public static readonly Rule Amendment = new("LEDGER-AMEND", Severity.Error, "更正由记下的人以外的另一人办理，写明理由；更正后仍须合法，前后两种内容都保留", "安全隐私 §5：旧值、新值、理由");

    /// <summary>全部规则。</summary>
    public static IReadOnlyList<Rule> All { get; } = [Reason, Amendment];

    /// <summary>须写明理由的行为是否写了。</summary>
    public static IEnumerable<Finding> CheckReason(Act act)
    {
        if (act.Reason?.Trim().Length is not (>= 2 and <= 500))
            yield return Break(Reason, $"请写明{act.Kind.Term}的理由，2 至 500 字");
    }

    internal static Finding Break(Rule rule, string message) => new(rule.Id, rule.Severity, [], Expected: null, Actual: null, message);
}
