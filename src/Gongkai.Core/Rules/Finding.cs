namespace Gongkai.Core.Rules;

/// <summary>结论：哪条规则、什么级别、在哪里、应为多少、实为多少，以及一句经办人看得懂的话。</summary>
/// <param name="Rule">规则编号（带实例后缀）。</param>
/// <param name="Severity">本条结论的级别。</param>
/// <param name="Where">所涉单元格（如 <c>T3.R1.C1</c>）或部分（如 <c>SEC1</c>），凡比较过的都列出。</param>
/// <param name="Expected">应为；无从谈起时为 <c>null</c>。</param>
/// <param name="Actual">实为；无从谈起时为 <c>null</c>。</param>
/// <param name="Message">中文说明：错在哪里、算式、怎么改。</param>
public sealed record Finding(
    string Rule, Severity Severity, IReadOnlyList<string> Where, string? Expected, string? Actual, string Message)
{
    /// <summary>年度之间的规则所比较的、上一年年报里的单元格；地址与本年的写法相同，指的却是另一份年报。</summary>
    public IReadOnlyList<string> WhereLastYear { get; init; } = [];

    public override string ToString() => $"〔{Rule}〕{Message}";
}
