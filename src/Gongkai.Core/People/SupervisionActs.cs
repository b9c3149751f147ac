using Gongkai.Core.Ledger;

namespace Gongkai.Core.People;

/// <summary>上级监督多看下级案件的行为。</summary>
public static class SupervisionActs
{
    public static readonly ActKind Open = new("supervision.open", "开放监督查看", SupervisionOpening.SubjectKind, "SUP-OPEN");
    public static readonly ActKind Close = new("supervision.close", "结束监督查看", SupervisionOpening.SubjectKind, "SUP-OPEN");

    /// <summary>全部，按此排列。</summary>
    public static IReadOnlyList<ActKind> All { get; } = [Open, Close];
}
