using Gongkai.Core.Calendar;
using Gongkai.Core.Ledger;
using Gongkai.Core.Requests;

namespace Gongkai.Core.Remedies;

/// <summary>救济：对一件申请的行政复议或行政诉讼，办结之后另立的记录，关联原件，驱动表四；原件从不重开。</summary>
public sealed record Remedy
{
    /// <summary>类别键。</summary>
    public const string SubjectKind = "remedy";

    /// <summary>被申请人提出书面答复的工作日数（行政复议法第五十四条，简易程序）。</summary>
    public const int ReplyWorkdays = 5;

    /// <summary>被告提交答辩状、证据的自然日数，自收到起诉状副本之日起（行政诉讼法第六十七条）。</summary>
    public const int DefenceDays = 15;

    /// <summary>简易程序审结的自然日数（行政复议法第六十二条）。</summary>
    public const int SimplifiedDays = 30;

    public required Subject Subject { get; init; }

    public required RemedyFiled Filing { get; init; }

    /// <summary>申请复议、起诉之日。</summary>
    public required DateOnly FiledOn { get; init; }

    public RemedyConcluded? Conclusion { get; init; }

    /// <summary>复议按决定作出日，诉讼按生效日；未结的为 <c>null</c>。</summary>
    public DateOnly? ConcludedOn { get; init; }

    /// <summary>表四的结果；未结的为 <c>null</c>。</summary>
    public RemedyOutcome? Outcome => Conclusion is { } end ? RemedyDecisionName.Of(end.Decision).Outcome : null;

    /// <summary>原件。</summary>
    public Subject Case => DisclosureCase.SubjectOf(Subject.Organ, Filing.Case);

    /// <summary>提出书面答复和证据的末日，自收到复议申请书副本之日起。</summary>
    public static DateOnly ReplyDueOn(DateOnly noticedOn, WorkdayCalendar calendar) => calendar.Add(noticedOn, ReplyWorkdays);

    /// <summary>答复或答辩的末日：复议自提起之日起 5 个工作日，诉讼 15 日；收到副本之日没有登记，按提起之日推算，只会偏早。</summary>
    public DateOnly AnswerDueOn(WorkdayCalendar calendar) =>
        Filing.Kind == RemedyKind.Litigation ? calendar.LastNaturalDay(FiledOn, DefenceDays) : ReplyDueOn(FiledOn, calendar);

    /// <summary>由履历推出；没有则为 <c>null</c>。</summary>
    public static Remedy? From(History history) => history.Fold<Remedy>((remedy, entry) => entry.Fact switch
    {
        RemedyFiled filed => new Remedy { Subject = entry.Subject, Filing = filed, FiledOn = entry.LegalDate },
        RemedyConcluded concluded => remedy! with { Conclusion = concluded, ConcludedOn = entry.LegalDate },
        _ => remedy,
    });
}
