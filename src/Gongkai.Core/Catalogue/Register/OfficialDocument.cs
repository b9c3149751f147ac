using Gongkai.Core.Calendar;
using Gongkai.Core.Ledger;

namespace Gongkai.Core.Catalogue.Register;

/// <summary>登记的公文：公开的义务随它形成；自形成或变更之日起 20 个工作日内公开（《条例》第二十六条）。</summary>
public sealed record OfficialDocument
{
    /// <summary>类别键。</summary>
    public const string SubjectKind = "document";

    public required Subject Subject { get; init; }

    public required DocumentContent Content { get; init; }

    /// <summary>公开属性的认定；还没有认定的为 <c>null</c>。</summary>
    public AttributeJudgement? Judgement { get; init; }

    /// <summary>公开它的信息的号；还没有的为 <c>null</c>。</summary>
    public long? Item { get; init; }

    /// <summary>已经注销的，理由；没有注销的为 <c>null</c>。</summary>
    public string? CancelledFor { get; init; }

    /// <summary>履历的版本：最后一条的条目号；保存时用它判断别人是否先改过。</summary>
    public long Version { get; init; }

    public long Organ => Subject.Organ;

    public long Number => Subject.Number;

    public bool IsCancelled => CancelledFor is not null;

    public static Subject SubjectOf(long organ, long number) => new(organ, SubjectKind, number);

    /// <summary>公开的时限：例：2023-09-27 形成的到 2023-10-31。</summary>
    public DateOnly DueOn(WorkdayCalendar calendar) => PublicationClock.DueOn(Content.StartsOn, calendar);

    /// <summary>由它起草的一稿：标题、文号、日期、体裁照登记的，其余待填。</summary>
    public ItemContent ToDraft() => new()
    {
        Title = Content.Title,
        DocumentNumber = Content.DocumentNumber,
        FormedOn = Content.StartsOn,
        Genre = Content.Genre is "其他" or "" ? null : Content.Genre,
    };

    /// <summary>由履历推出；没有则为 <c>null</c>。</summary>
    public static OfficialDocument? From(History history) => history.Fold<OfficialDocument>((document, entry) => entry.Fact switch
    {
        DocumentRegistered fact => new OfficialDocument { Subject = entry.Subject, Content = fact.Content, Judgement = fact.Judgement },
        DocumentDecided fact => document! with { Judgement = fact.Judgement },
        DocumentChanged fact => document! with { Content = fact.Content },
        DocumentLinked fact => document! with { Item = fact.Item },
        DocumentCancelled => document! with { CancelledFor = entry.Reason ?? "" },
        _ => document,
    }) is { } document ? document with { Version = history.Version } : null;
}

/// <summary>一件公文的公开义务到了哪一步：由认定、对应的信息和今天得出，从不另存。</summary>
public enum DocumentDuty
{
    Undecided,
    Due,
    Overdue,
    Fulfilled,
    None,
    Cancelled,
}

/// <summary>各步的键与名称，依要紧的先后。</summary>
public sealed record DocumentDutyName(DocumentDuty Duty, string Key, string Name)
{
    public static IReadOnlyList<DocumentDutyName> All { get; } =
    [
        new(DocumentDuty.Overdue, "overdue", "超期"),
        new(DocumentDuty.Undecided, "undecided", "未认定"),
        new(DocumentDuty.Due, "due", "待公开"),
        new(DocumentDuty.Fulfilled, "fulfilled", "已公开"),
        new(DocumentDuty.None, "none", "不主动公开"),
        new(DocumentDuty.Cancelled, "cancelled", "已注销"),
    ];

    public static DocumentDutyName Of(DocumentDuty duty) => All.First(one => one.Duty == duty);

    /// <summary>按键找；没有则为 <c>null</c>。</summary>
    public static DocumentDutyName? Find(string? key) => All.FirstOrDefault(one => one.Key == key);

    /// <summary>义务到了哪一步。没有认定的也在走时限：过了时限就是超期。</summary>
    /// <param name="isPublished">起算之日以后，由对应的信息公开了。</param>
    public static DocumentDuty Judge(bool isCancelled, DisclosureType? attribute, bool isPublished, DateOnly dueOn, DateOnly today) =>
        isCancelled ? DocumentDuty.Cancelled
        : attribute is DisclosureType.OnRequest or DisclosureType.Withheld ? DocumentDuty.None
        : isPublished ? DocumentDuty.Fulfilled
        : dueOn < today ? DocumentDuty.Overdue
        : attribute is null ? DocumentDuty.Undecided
        : DocumentDuty.Due;
}
