using Gongkai.Core.Rules;

namespace Gongkai.Core.Reports.Checks;

/// <summary>一个规则实例的判定：通过、未通过、不适用。</summary>
public enum Verdict
{
    Passed,
    Failed,
    NotApplicable,
}

/// <summary>一个规则实例核对的结果。有错误或警告为未通过；只有提示仍为通过；所需单元格空白或无从核对为不适用。</summary>
public sealed record CheckOutcome
{
    private CheckOutcome(string rule, bool applies, IReadOnlyList<Finding> findings) =>
        (Rule, Applies, Findings) = (rule, applies, findings);

    /// <summary>规则编号，带实例后缀。</summary>
    public string Rule { get; }

    /// <summary>是否适用。</summary>
    public bool Applies { get; }

    /// <summary>结论；通过的可以没有，也可以只有提示。</summary>
    public IReadOnlyList<Finding> Findings { get; }

    public Verdict Verdict =>
        !Applies ? Verdict.NotApplicable
        : Findings.Any(finding => finding.Severity >= Severity.Warning) ? Verdict.Failed
        : Verdict.Passed;

    public static CheckOutcome Passed(Rule rule) => new(rule.Id, applies: true, []);

    public static CheckOutcome NotApplicable(Rule rule) => new(rule.Id, applies: false, []);

    /// <summary>由结论判定：没有结论即通过。</summary>
    public static CheckOutcome Of(Rule rule, params IEnumerable<Finding> findings) => new(rule.Id, applies: true, [.. findings]);

    /// <summary>分几处核对的一条规则：有一处适用即适用，结论合在一起。</summary>
    public static CheckOutcome Joined(Rule rule, IReadOnlyCollection<CheckOutcome> parts) =>
        parts.Any(part => part.Applies) ? Of(rule, parts.SelectMany(part => part.Findings)) : NotApplicable(rule);
}
