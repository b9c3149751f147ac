using Gongkai.Core.Rules;

namespace Gongkai.Core.Remedies;

/// <summary>登记复议、诉讼须满足的规则（办理规程 §7）。</summary>
public static class RemedyRules
{
    public static readonly Rule Filing = new("REM-1", Severity.Error, "复议、诉讼登记在已经收到的一件申请上，日期不早于收到申请之日，不晚于今天；复议本身没有“复议之后”", "行政复议法第二十条、第二十三条；行政诉讼法第四十五条、第四十六条");
    public static readonly Rule Concluding = new("REM-2", Severity.Error, "审结一次，日期不早于提起，不晚于今天；责令重作的写明期限", "行政复议法第六十四条；行政诉讼法第七十条");
    public static readonly Rule Redo = new("REM-3", Severity.Error, "重作件由结果纠正的救济而来，关联原件，期限按文书，不计入表三", "办理规程 §1");

    /// <summary>全部规则。</summary>
    public static IReadOnlyList<Rule> All { get; } = [Filing, Concluding, Redo];

    internal static Finding Break(Rule rule, string message) => new(rule.Id, rule.Severity, [], Expected: null, Actual: null, message);
}
