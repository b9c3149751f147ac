namespace Gongkai.Core.Rules;

/// <summary>规则：稳定编号、最重级别、一句话的要求和依据。编号一经发布不改、不复用。</summary>
/// <param name="Id">稳定编号，如 <c>CK-T3-ID</c>、<c>REG-33b</c>；按列、行、组重复的规则带后缀，如 <c>CK-T3-ID-C1</c>。</param>
/// <param name="Severity">违反时的级别；有两种级别的规则，这里写最重的一种，以每条结论自己的级别为准。</param>
/// <param name="Requirement">规则要求什么，一句话。</param>
/// <param name="Basis">依据：条款或文件。</param>
public sealed record Rule(string Id, Severity Severity, string Requirement, string Basis)
{
    /// <summary>同一规则的一个实例：编号加后缀（<c>-C1</c>、<c>-R3.3.1</c>、<c>-A</c>）。</summary>
    public Rule Instance(string suffix) => this with { Id = $"{Id}-{suffix}" };

    public override string ToString() => Id;
}
