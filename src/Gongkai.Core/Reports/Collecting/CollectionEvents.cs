using Gongkai.Core.Ledger;
using OrganRecord = Gongkai.Core.Organs.Organ;

namespace Gongkai.Core.Reports.Collecting;

/// <summary>开始汇集一个年度的年报：哪些机关应报、内部报送期限。</summary>
[EventType("collection.opened", 1, "开始汇集年报", StandsAlone = true)]
public sealed record CollectionOpened(
    [property: Field("应报的机关", Refers = OrganRecord.SubjectKind)] IReadOnlyList<long> Organs,
    [property: Field("内部报送期限")] DateOnly Due,
    [property: Field("说明")] string? Note) : Event;

/// <summary>调整年报汇集：增减应报的机关，改内部期限、说明。</summary>
[EventType("collection.changed", 1, "调整年报汇集", StandsAlone = true)]
public sealed record CollectionChanged(
    [property: Field("增列的机关", Refers = OrganRecord.SubjectKind)] IReadOnlyList<long> Added,
    [property: Field("减列的机关", Refers = OrganRecord.SubjectKind)] IReadOnlyList<long> Removed,
    [property: Field("内部报送期限")] DateOnly Due,
    [property: Field("说明")] string? Note) : Event;

/// <summary>结束年报汇集：不再上报、退回、通过、催报。</summary>
[EventType("collection.closed", 1, "结束年报汇集", StandsAlone = true)]
public sealed record CollectionClosed : Event;

/// <summary>结束之后重新打开年报汇集。</summary>
[EventType("collection.reopened", 1, "重新打开年报汇集", StandsAlone = true)]
public sealed record CollectionReopened : Event;

/// <summary>收到上报的年报；记在汇集机关账上，与上报机关账上的一条对应。</summary>
[EventType("collection.received", 1, "收到上报的年报", StandsAlone = true)]
public sealed record CollectionReceived([property: Field("机关", Refers = OrganRecord.SubjectKind)] long Organ) : Event;

/// <summary>上报的年报已通过；记在汇集机关账上。</summary>
[EventType("collection.accepted", 1, "通过上报的年报", StandsAlone = true)]
public sealed record CollectionAccepted([property: Field("机关", Refers = OrganRecord.SubjectKind)] long Organ) : Event;

/// <summary>上报的年报已退回；记在汇集机关账上。</summary>
[EventType("collection.returned", 1, "退回上报的年报", StandsAlone = true)]
public sealed record CollectionReturned([property: Field("机关", Refers = OrganRecord.SubjectKind)] long Organ) : Event;

/// <summary>上报的年报由机关自己撤回；记在汇集机关账上。</summary>
[EventType("collection.taken-back", 1, "上报的年报被撤回", StandsAlone = true)]
public sealed record CollectionTakenBack([property: Field("机关", Refers = OrganRecord.SubjectKind)] long Organ) : Event;

/// <summary>已催报；记在汇集机关账上。</summary>
[EventType("collection.reminded", 1, "催报", StandsAlone = true)]
public sealed record CollectionReminded([property: Field("机关", Refers = OrganRecord.SubjectKind)] long Organ) : Event;
