using Gongkai.Core.Ledger;

namespace Gongkai.Core.Requests;

/// <summary>被请协办的一方的各种行为。</summary>
public static class AssistanceActs
{
    public static readonly ActKind View = new("assistance.view", "查看协办", Assistance.SubjectKind, "POST-PERMIT");
    public static readonly ActKind Answer = new("assistance.answer", "答复协办", Assistance.SubjectKind, "REQ-MaterialAnswered");

    /// <summary>入账的，按此排列。</summary>
    public static IReadOnlyList<ActKind> All { get; } = [Answer];
}
