using Gongkai.Core.Ledger;

namespace Gongkai.Core.Organs;

/// <summary>科室已设立。</summary>
[EventType("unit.created", 1, "设立科室")]
public sealed record UnitCreated(
    [property: Field("名称")] string Name,
    [property: Field("上级科室", Refers = Unit.SubjectKind)] long? Parent,
    [property: Field("联系电话")] string? Telephone,
    [property: Field("排列号")] int? Order) : Event
{
    /// <summary>整理各项文字。</summary>
    public UnitCreated Tidied() => this with { Name = Tidy.Line(Name) ?? "", Telephone = Tidy.Line(Telephone) };
}

/// <summary>科室已更名。</summary>
[EventType("unit.renamed", 1, "科室更名")]
public sealed record UnitRenamed([property: Field("名称")] string Name) : Event;

/// <summary>科室已改属另一科室，或者改为直属机关。</summary>
[EventType("unit.moved", 1, "科室改属")]
public sealed record UnitMoved([property: Field("上级科室", Refers = Unit.SubjectKind)] long? Parent) : Event;

/// <summary>科室的电话或排列已更新。</summary>
[EventType("unit.described", 1, "更新科室说明")]
public sealed record UnitDescribed([property: Field("联系电话")] string? Telephone, [property: Field("排列号")] int? Order) : Event;

/// <summary>科室负责人已变更；姓名另存，账上只有引用，没有负责人的为 <c>null</c>。</summary>
[EventType("unit.headed", 1, "变更科室负责人")]
public sealed record UnitHeaded([property: Field("负责人")] PersonalReference? Head) : Event;

/// <summary>科室已撤销，法律日期那天起不再有。</summary>
[EventType("unit.closed", 1, "撤销科室")]
public sealed record UnitClosed : Event;
