using Gongkai.Core.Ledger;
using Gongkai.Core.Requests;

namespace Gongkai.Core.Remedies;

/// <summary>申请复议或起诉；法律上的日期为提起之日。</summary>
/// <param name="AfterReview">起诉之前经过复议；复议的恒为“否”。</param>
/// <param name="Before">向哪个机关、法院。</param>
[EventType("remedy.filed", 1, "提起救济")]
public sealed record RemedyFiled(
    [property: Field("原件", Refers = DisclosureCase.SubjectKind)] long Case,
    [property: Field("种类")] RemedyKind Kind,
    bool AfterReview = false,
    [property: Field("受理机关")] string? Before = null) : Event;

/// <summary>审结；法律上的日期为复议决定作出之日、裁判生效之日。</summary>
/// <param name="RedoDueOn">责令重作的期限，按文书。</param>
[EventType("remedy.concluded", 1, "救济审结")]
public sealed record RemedyConcluded(
    [property: Field("决定")] RemedyDecision Decision,
    [property: Field("重作期限")] DateOnly? RedoDueOn = null) : Event;
