using Gongkai.Core.Attachments;
using Gongkai.Core.Calendar;
using Gongkai.Core.Organs;
using Gongkai.Core.Remedies;
using Gongkai.Core.Requests;
using Gongkai.Documents.Requests;
using Gongkai.Storage.Letters;
using Gongkai.Storage.Requests;

namespace Gongkai.Web.Portal.Requests;

/// <summary>查询页上的一件：现在怎样、哪天以前答复、能做什么、不服怎么办；全由履历推出。</summary>
public sealed class TrackedView(TrackedCase tracked, TrackedApplication application, Organ organ, OrganTree tree, WorkdayCalendar calendar, DateOnly today)
{
    private readonly DisclosureCase one = tracked.Case;

    public long Number => tracked.Number;

    public DisclosureCase Case => one;

    public CaseStory Story { get; } = new(tracked.Case, tracked.History, calendar, today);

    /// <summary>答复期限；还没有收到的为 <c>null</c>。</summary>
    public AnswerClock? Clock { get; } = tracked.Case.TransferredTo is null ? AnswerClock.Of(tracked.Case, calendar) : null;

    public DueExplained? Due => Clock is { IsProvisional: false } clock ? new DueExplained(one, clock) : null;

    /// <summary>已经发给申请人的文书，定了稿的，按先后。</summary>
    public IReadOnlyList<CaseLetter> Letters { get; init; } = [];

    /// <summary>各份文书的盖章原件，没有删除的。</summary>
    public IReadOnlyList<Attachment> Originals { get; init; } = [];

    /// <summary>一份文书的盖章原件，由先到后。</summary>
    public IEnumerable<Attachment> OriginalsOf(CaseLetter letter) => Originals.Where(original => letter.Issued!.Scans.Contains(original.Subject.Number));

    /// <summary>还在办，期限是申请人要等的。</summary>
    public bool IsWaiting => Clock is not null && one.DoneOn is null && one.Stage != CaseStage.Closed && !one.IsWithdrawn && one.MergedInto is null;

    /// <summary>等申请人补正、缴费，时钟停着，到期日要等重新起算。</summary>
    public bool IsHeld => one.Stage is CaseStage.CorrectionPending or CaseStage.FeePending;

    public bool IsOverdue => IsWaiting && !IsHeld && Clock is { IsProvisional: false } clock && today > clock.DueOn;

    public bool IsReason => one.State == CaseState.ReasonPending;

    public bool MayReply => IsReason || one.State == CaseState.CorrectionPending;

    public bool MayWithdraw => new CaseLaw(calendar).Try(one, new RequestWithdrawn(), today) is Gongkai.Core.Rules.Allowed<DisclosureCase>;

    /// <summary>发出的终局答复的救济告知；还没有发出的为 <c>null</c>。</summary>
    public RemedyNotice? Remedy => one.DispatchedOn is null ? null : RemedyNotice.Of(one, organ.Id, tree);

    /// <summary>申请复议的末日；还没有送达凭证的为 <c>null</c>。</summary>
    public DateOnly? LastDayOfReview => one.ServedOn is { } served ? RemedyNotice.LastDayOfReview(served, calendar) : null;

    public DateOnly? LastDayOfSuit => one.ServedOn is { } served ? Remedy?.LastDayOfSuit(served, calendar) : null;

    /// <summary>有了终局答复，或者逾期没有答复，可以申请行政复议。</summary>
    public bool MayAskReview => Remedy is not null || IsOverdue;

    public string? ReviewOrgan => ReviewOrgans.NameFor(organ.Id, tree, today);

    /// <summary>复议机关在本平台上公布的联系方式；不在平台上的为 <c>null</c>。</summary>
    public OrganDescription? ReviewContact => ReviewOrgan is { } name ? tree.All.FirstOrDefault(upper => upper.NameOn(today) == name)?.Description.On(today) : null;

    /// <summary>答复说由别的机关负责公开（A22），那个机关也在本平台上；不是的为 <c>null</c>。</summary>
    public Organ? Elsewhere => one is { Answer: AnswerType.A22, DispatchedOn: not null } && Responsible is { } text
        ? tree.All.Where(other => other.Id != organ.Id && text.Contains(other.NameOn(today), StringComparison.Ordinal)).MaxBy(other => other.NameOn(today).Length)
        : null;

    /// <summary>预填的行政复议申请书。证件号码、签名由申请人自己写。</summary>
    public ReviewApplication Review => new()
    {
        Applicant = application.Applicant?.Principals[0].Name,
        Organ = organ.NameOn(today),
        OrganAddress = organ.Description.On(today).Street,
        ReviewOrgan = ReviewOrgan,
        ReviewAddress = ReviewContact?.Street,
        ReviewTelephone = ReviewContact?.Telephone,
        ReviewEmail = ReviewContact?.Email,
        Description = application.Description,
        CaseNumber = one.Number,
        ReceivedOn = one.ReceivedOn,
        DueOn = Clock is { IsProvisional: false } clock ? clock.DueOn : null,
        Letter = Letters.LastOrDefault(letter => letter.Kind.IsAnswer)?.Number ?? one.Letter,
        AnsweredOn = one.DispatchedOn,
        ServedOn = one.ServedOn,
        IsUnanswered = one.DispatchedOn is null,
        On = today,
    };

    private string? Responsible => tracked.History.Facts.Select(entry => entry.Fact).OfType<AnswerDecided>().LastOrDefault()?.Elements
        .FirstOrDefault(element => element.Element == AnswerElement.ResponsibleOrgan)?.Text;
}
