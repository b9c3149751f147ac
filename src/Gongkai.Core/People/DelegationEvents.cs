using Gongkai.Core.Ledger;

namespace Gongkai.Core.People;

/// <summary>已委托他人行使岗位。</summary>
[EventType("delegation.granted", 1, "委托行使岗位")]
public sealed record DelegationGranted(
    [property: Field("岗位", Refers = Post.SubjectKind)] long Post,
    [property: Field("受托人", Refers = Person.SubjectKind)] long Deputy,
    [property: Field("自")] DateOnly From,
    [property: Field("至")] DateOnly To) : Event;

/// <summary>委托已确定最后一天。</summary>
[EventType("delegation.ended", 1, "终止委托")]
public sealed record DelegationEnded([property: Field("至")] DateOnly To) : Event;
