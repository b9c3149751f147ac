using Gongkai.Core.Ledger;

namespace Gongkai.Core.Organs;

/// <summary>机关已设立。</summary>
[EventType("organ.created", 1, "设立机关")]
public sealed record OrganCreated(
    [property: Field("机关代码")] string Code,
    [property: Field("名称")] OrganName Name,
    [property: Field("上级机关", Refers = Organ.SubjectKind)] long? Parent,
    [property: Field("地址标识")] string Address,
    [property: Field("性质")] OrganNature Nature) : Event
{
    /// <summary>整理各项文字。</summary>
    public OrganCreated Tidied() =>
        this with { Code = Tidy.Code(Code), Name = Name.Tidied(), Address = Tidy.Line(Address) ?? "", Nature = Nature.Tidied() };
}

/// <summary>机关已更名。</summary>
[EventType("organ.renamed", 1, "更名")]
public sealed record OrganRenamed([property: Field("名称")] OrganName Name) : Event;

/// <summary>机关已改隶另一上级。</summary>
[EventType("organ.moved", 1, "改隶")]
public sealed record OrganMoved([property: Field("上级机关", Refers = Organ.SubjectKind)] long? Parent) : Event;

/// <summary>机关已脱离原来的上级；记在机关自己的账上，与原上级账上的一条对应。</summary>
[EventType("organ.detached", 1, "脱离原上级", StandsAlone = true)]
public sealed record OrganDetached([property: Field("原上级机关", Refers = Organ.SubjectKind)] long From) : Event;

/// <summary>机关代码已变更。</summary>
[EventType("organ.recoded", 1, "变更代码")]
public sealed record OrganRecoded([property: Field("机关代码")] string Code) : Event;

/// <summary>地址标识已变更；旧的转到新的。</summary>
[EventType("organ.readdressed", 1, "变更地址标识")]
public sealed record OrganReaddressed([property: Field("地址标识")] string Address) : Event;

/// <summary>机关的层级、类型、代字或复议机关已变更。</summary>
[EventType("organ.reclassified", 1, "变更性质")]
public sealed record OrganReclassified([property: Field("性质")] OrganNature Nature) : Event;

/// <summary>联系方式和说明已更新。</summary>
[EventType("organ.described", 1, "更新说明")]
public sealed record OrganDescribed([property: Field("说明")] OrganDescription Description) : Event;

/// <summary>在同级中的排列已变更。</summary>
[EventType("organ.arranged", 1, "变更排列")]
public sealed record OrganArranged([property: Field("排列号")] int? Order) : Event;

/// <summary>另一机关已归入本机关之下；记在上级的账上，与下级账上的一条对应。</summary>
[EventType("organ.joined-below", 1, "下级机关归入", StandsAlone = true)]
public sealed record OrganJoinedBelow([property: Field("下级机关", Refers = Gongkai.Core.Organs.Organ.SubjectKind)] long Organ) : Event;

/// <summary>下级机关已脱离；记在原上级的账上，与下级账上的一条对应。</summary>
[EventType("organ.left-below", 1, "下级机关脱离", StandsAlone = true)]
public sealed record OrganLeftBelow([property: Field("下级机关", Refers = Gongkai.Core.Organs.Organ.SubjectKind)] long Organ) : Event;
