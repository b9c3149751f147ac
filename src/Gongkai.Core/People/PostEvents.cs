using Gongkai.Core.Ledger;

namespace Gongkai.Core.People;

/// <summary>已任命岗位。</summary>
[EventType("post.appointed", 1, "任命岗位")]
public sealed record PostAppointed(
    [property: Field("人员", Refers = Gongkai.Core.People.Person.SubjectKind)] long Person,
    [property: Field("角色")] Role Role,
    [property: Field("科室", Refers = "unit")] long? Unit,
    [property: Field("自")] DateOnly From,
    [property: Field("至")] DateOnly? To) : Event;

/// <summary>岗位已确定最后一天。</summary>
[EventType("post.ended", 1, "卸任")]
public sealed record PostEnded([property: Field("至")] DateOnly To) : Event;
