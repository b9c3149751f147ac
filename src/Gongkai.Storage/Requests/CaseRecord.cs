using Gongkai.Core.Calendar;
using Gongkai.Core.Ledger;
using Gongkai.Core.Remedies;
using Gongkai.Core.Requests;

namespace Gongkai.Storage.Requests;

/// <summary>一件申请，连同所属的申请、期限、同一申请的各件和对它的复议、诉讼；个人信息另读。</summary>
/// <param name="History">账目原样。</param>
/// <param name="Siblings">同一申请的其他各件。</param>
/// <param name="Redone">为重作本件而另立的各件。</param>
public sealed record CaseRecord(
    Subject Subject, DisclosureCase One, History History, Application Application, WorkdayCalendar Calendar,
    IReadOnlyList<CaseRow> Siblings, IReadOnlyList<CaseRow> Redone, IReadOnlyList<Remedy> Remedies)
{
    public long Number => Subject.Number;

    /// <summary>期限；还没有收到的为 <c>null</c>。</summary>
    public AnswerClock? Clock { get; } = AnswerClock.Of(One, Calendar);

    /// <summary>怎样称呼：受理号；还没有登记的，件的号。</summary>
    public string Name => One.Number ?? $"第 {Number} 件（待确认）";
}

/// <summary>列表上的一件：由履历推出，期限随装着的日历。</summary>
public sealed record CaseRow(long Organ, long Number, long Application, ApplicantKind Kind, DisclosureCase One, AnswerClock? Clock)
{
    /// <summary>推出它的履历；接着还要看的，不必再取一次。</summary>
    public required History History { get; init; }

    /// <summary>导入台账的，本机关原来的编号；不是导入的为 <c>null</c>。</summary>
    public string? OwnNumber { get; init; }

    /// <summary>怎样称呼：受理号；还没有登记的，件的号。</summary>
    public string Name => One.Number ?? $"第 {Number} 件（待确认）";

    /// <summary>承办人；没有交办的为 <c>null</c>。</summary>
    public long? Handler => One.Assignment?.Handler;

    /// <summary>还没有办结：没有发出，没有撤销、转走。</summary>
    public bool IsOpen => One.DoneOn is null && One.Stage != CaseStage.Closed;
}

/// <summary>筛选各件；没有给的不问。</summary>
/// <param name="State">状态。</param>
/// <param name="Text">受理号或者原编号里有这些字。</param>
/// <param name="Year">收到之日所在的年度。</param>
public sealed record CaseFilter(CaseState? State = null, Channel? Channel = null, ApplicantKind? Kind = null, string? Text = null, int? Year = null);
