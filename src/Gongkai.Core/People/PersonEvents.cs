using Gongkai.Core.Ledger;

namespace Gongkai.Core.People;

/// <summary>人员已登记。</summary>
[EventType("person.added", 1, "登记人员")]
public sealed record PersonAdded([property: Field("登录名")] string SignInName, PersonalReference Details) : Event;

/// <summary>姓名或联系方式已变更。</summary>
[EventType("person.details-changed", 1, "变更姓名或联系方式")]
public sealed record PersonDetailsChanged(PersonalReference Details) : Event;

/// <summary>人员已停用。</summary>
[EventType("person.suspended", 1, "停用人员")]
public sealed record PersonSuspended : Event;

/// <summary>人员已恢复。</summary>
[EventType("person.restored", 1, "恢复人员")]
public sealed record PersonRestored : Event;
