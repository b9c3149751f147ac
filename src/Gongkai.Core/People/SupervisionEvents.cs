using Gongkai.Core.Ledger;

namespace Gongkai.Core.People;

/// <summary>上级监督已开放查看；记在被查看的机关账上。</summary>
[EventType("supervision.opened", 1, "监督查看")]
public sealed record SupervisionOpened(
    [property: Field("监督机关", Refers = Gongkai.Core.Organs.Organ.SubjectKind)] long Supervisor,
    long Post,
    [property: Field("开放的内容")] IReadOnlyList<Facet> Facets,
    [property: Field("至")] DateOnly Until) : Event;

/// <summary>已开放查看下级机关的案件；记在监督机关账上，与被查看机关账上的一条对应。</summary>
[EventType("supervision.opened-below", 1, "监督查看下级", StandsAlone = true)]
public sealed record SupervisionOpenedBelow(
    [property: Field("被查看的机关", Refers = Gongkai.Core.Organs.Organ.SubjectKind)] long Organ,
    [property: Field("开放的内容")] IReadOnlyList<Facet> Facets,
    [property: Field("至")] DateOnly Until) : Event;

/// <summary>监督查看已提前结束；记在被查看的机关账上。</summary>
[EventType("supervision.closed", 1, "结束监督查看")]
public sealed record SupervisionClosed([property: Field("至")] DateOnly Until) : Event;

/// <summary>已提前结束查看下级机关的案件；记在监督机关账上。</summary>
[EventType("supervision.closed-below", 1, "结束监督查看下级", StandsAlone = true)]
public sealed record SupervisionClosedBelow(
    [property: Field("被查看的机关", Refers = Gongkai.Core.Organs.Organ.SubjectKind)] long Organ,
    [property: Field("至")] DateOnly Until) : Event;
