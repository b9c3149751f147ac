using Gongkai.Core.Ledger;
using Gongkai.Core.People;

namespace Gongkai.Core.Catalogue;

/// <summary>对一条信息发生的事实。</summary>
public abstract record ItemFact : Event;

/// <summary>保存了一稿；从前各稿都在账上。</summary>
[EventType("item.saved", 1, "保存草稿")]
public sealed record ItemSaved([property: Field("内容")] ItemContent Content) : ItemFact;

/// <summary>送审：当时的审查步骤随之定下。紧急的先作保密审查、签发，理由见本条。</summary>
/// <param name="After">发布之后 24 小时内补的各步；不紧急的为空。</param>
[EventType("item.submitted", 1, "送审", StandsAlone = true)]
public sealed record ItemSubmitted([property: Field("发布前的步骤")] IReadOnlyList<Duty> Before, [property: Field("发布后补的步骤")] IReadOnlyList<Duty> After) : ItemFact;

/// <summary>一步审查通过。</summary>
/// <param name="Step">哪一步。</param>
/// <param name="Remark">审查意见；没有的为 <c>null</c>。</param>
/// <param name="Secrecy">保密审查的逐项结论；别的步骤为 <c>null</c>。</param>
[EventType("item.reviewed", 1, "审查通过", StandsAlone = true)]
public sealed record ItemReviewed([property: Field("步骤")] Duty Step, [property: Field("意见")] string? Remark, [property: Field("保密审查")] SecrecyJudgement? Secrecy) : ItemFact
{
    /// <summary>由本人纸质签批的，签批的凭据；本人登录办理的为 <c>null</c>。</summary>
    [Field("纸质签批")]
    public PaperSignOff? PaperSignOff { get; init; }
}

/// <summary>退回修改；意见见本条的理由。</summary>
[EventType("item.returned", 1, "退回修改", StandsAlone = true)]
public sealed record ItemReturned : ItemFact;

/// <summary>发布：当时的一稿成为一个版次，不再改动。发布的时刻就是入账的时刻。</summary>
/// <param name="Index">第一版取得的索引号；以后各版为 <c>null</c>。</param>
/// <param name="Note">给公众看的更正说明；第一版为 <c>null</c>。</param>
/// <param name="Exception">只有一名经办人，由起草的人发布的，照实记下；不是的为 <c>null</c>。</param>
[EventType("item.published", 1, "发布", StandsAlone = true)]
public sealed record ItemPublished(IndexNumber? Index, [property: Field("更正说明")] string? Note, [property: Field("例外")] string? Exception) : ItemFact;

/// <summary>补录了一条从前已经在别处公开的信息，作为第一版。</summary>
/// <param name="PublishedAt">当时发布的时刻。</param>
/// <param name="FormerIndex">原来的索引号；没有的为 <c>null</c>。</param>
/// <param name="Source">当时发布在哪里；没有记的为 <c>null</c>。</param>
[EventType("item.imported", 1, "补录已公开的信息")]
public sealed record ItemImported([property: Field("内容")] ItemContent Content, IndexNumber Index, DateTimeOffset PublishedAt, [property: Field("原索引号")] string? FormerIndex, [property: Field("原发布处")] string? Source) : ItemFact;

/// <summary>撤下：不再显示内容，页面上留下说明。理由见本条，给公众看。</summary>
[EventType("item.withdrawn", 1, "撤下", StandsAlone = true)]
public sealed record ItemWithdrawn : ItemFact;

/// <summary>废止：法律上的日期起不再有效，内容照样可查。</summary>
/// <param name="Replacement">替代它的信息的号，同一机关；没有的为 <c>null</c>。</param>
[EventType("item.abolished", 1, "废止", StandsAlone = true)]
public sealed record ItemAbolished([property: Field("由它替代", Refers = DisclosureItem.SubjectKind)] long? Replacement) : ItemFact;

/// <summary>一份附件的文字检测过：有哪些问题，哪些没有读出来。问题里的号码已经遮盖。</summary>
[EventType("item.file-examined", 1, "检测附件", StandsAlone = true)]
public sealed record FileExamined([property: Field("附件", Refers = "attachment")] long Attachment, IReadOnlyList<FileProblem> Problems, IReadOnlyList<string> Unread) : ItemFact;

/// <summary>读不出文字的附件，由专人打开核看过。</summary>
[EventType("item.file-seen", 1, "核看附件", StandsAlone = true)]
public sealed record FileSeen([property: Field("附件", Refers = "attachment")] long Attachment) : ItemFact;

/// <summary>附件里的一处问题：规则、是否确定、说明。</summary>
public sealed record FileProblem(string Rule, bool IsCertain, string Message);
