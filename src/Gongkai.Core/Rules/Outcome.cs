namespace Gongkai.Core.Rules;

/// <summary>一次行为的结果：法律允许（新的状态）或不允许（附结论）。</summary>
public abstract record Outcome<T>;

/// <summary>允许：行为之后的状态。</summary>
public sealed record Allowed<T>(T Value) : Outcome<T>;

/// <summary>不允许：至少一条结论，说明违反哪条规则、怎么办。</summary>
public sealed record Blocked<T>(IReadOnlyList<Finding> Findings) : Outcome<T>;
