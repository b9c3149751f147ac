using Gongkai.Core.Requests;

namespace Gongkai.Core.Remedies.Importing;

/// <summary>台账一行核对的结果：会成为什么样的一件，或者哪里不对。</summary>
/// <param name="Row">原来的一行。</param>
/// <param name="Told">装成的申请；有不对的为 <c>null</c>。</param>
/// <param name="Case">办到最后的样子；有不对的为 <c>null</c>。</param>
/// <param name="Clock">它的期限；还没有收到的为 <c>null</c>。</param>
public sealed record PlannedCase(CaseImportRow Row, ToldApplication? Told, DisclosureCase? Case, AnswerClock? Clock, IReadOnlyList<CaseImportFinding> Findings)
{
    /// <summary>本机关台账上的编号。</summary>
    public string? Number => Row[CaseColumn.Number];

    /// <summary>没有一处不对。</summary>
    public bool IsSound => Findings.Count == 0;
}
