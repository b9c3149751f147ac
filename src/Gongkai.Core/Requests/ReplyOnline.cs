using System.Text.Json;
using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Requests;

/// <summary>申请人在查询页补正或者说明理由：文字另存为个人信息，连同文件；收到之日为提交当天，补正的答复期限由次日重新起算（《条例》第三十条、第三十五条）。</summary>
/// <param name="ApplicationNumber">申请的号；文件附在它上面。</param>
/// <param name="Number">件的号。</param>
/// <param name="IsReason">说明理由；假为补正。</param>
/// <param name="Text">补正的内容，或者理由。</param>
public sealed record ReplyOnline(long Organ, long ApplicationNumber, long Number, bool IsReason, string Text) : Act
{
    /// <summary>随同上传的文件。</summary>
    public IReadOnlyList<ApplicantUpload> Files { get; init; } = [];

    public override ActKind Kind => IsReason ? ApplicantActs.SubmitReason : ApplicantActs.SubmitCorrection;

    public override Subject On => DisclosureCase.SubjectOf(Organ, Number);

    public override IEnumerable<Subject> AlsoReads => CaseChecks.Reads(Organ, paper: null);

    public override IReadOnlyList<PersonalContent> Personal => [new(IsReason ? "reason" : "correction", JsonSerializer.Serialize(Text)), .. Files.Select(file => file.ToContent())];

    public override IReadOnlyList<string> Reserves => [.. Files.Select(_ => Attachment.SubjectKind)];

    public override Outcome<Decision> Decide(Scene scene)
    {
        if (DisclosureCase.From(scene.History) is not { } one || one.Opening?.Application != ApplicationNumber)
            return new Blocked<Decision>([CaseRules.Break(CaseRules.Open, "没有这件申请，请重新查询")]);
        if (Text.Trim().Length == 0 || LegalDate is not null)
            return new Blocked<Decision>([CaseRules.Break(Rule, IsReason ? "请写明理由" : "请写明补正的内容")]);
        CaseFact fact = IsReason ? new ReasonReceived { Content = scene.Personal[0] } : new CorrectionReceived { Content = scene.Personal[0] };
        return Decision.Unless(
            CaseChecks.Refused(CaseChecks.Law(scene), one, fact, scene.Today),
            () => Decision.Of(On, fact) with { Then = ApplicantUpload.Keep(Files, new Subject(Organ, Application.SubjectKind, ApplicationNumber), scene.Reserved, [.. scene.Personal.Skip(1)]) });
    }

    private Rule Rule => IsReason ? CaseRules.ReasonReceived : CaseRules.CorrectionReceived;
}

/// <summary>申请人在查询页撤回一件；签发之前都可以（办理规程 §1）。</summary>
/// <param name="ApplicationNumber">申请的号。</param>
/// <param name="Number">件的号。</param>
public sealed record WithdrawOwn(long Organ, long ApplicationNumber, long Number) : Act
{
    public override ActKind Kind => ApplicantActs.WithdrawOwn;

    public override Subject On => DisclosureCase.SubjectOf(Organ, Number);

    public override IEnumerable<Subject> AlsoReads => CaseChecks.Reads(Organ, paper: null);

    public override Outcome<Decision> Decide(Scene scene) =>
        DisclosureCase.From(scene.History) is { } one && one.Opening?.Application == ApplicationNumber && LegalDate is null
            ? Decision.Unless(CaseChecks.Refused(CaseChecks.Law(scene), one, new RequestWithdrawn(), scene.Today), () => Decision.Of(On, new RequestWithdrawn()))
            : new Blocked<Decision>([CaseRules.Break(CaseRules.Open, "没有这件申请，请重新查询")]);
}

/// <summary>机关给一份已登记的申请查询码：当面、邮寄提交的，打印在回执上；再给一次，从前的作废。</summary>
/// <param name="Number">申请的号。</param>
/// <param name="SubmissionNumber">提交编号，随机。</param>
public sealed record IssueTrackingCode(long Organ, long Number, string SubmissionNumber) : Act
{
    public override ActKind Kind => ApplicantActs.IssueCode;

    public override Subject On => new(Organ, Application.SubjectKind, Number);

    public override Outcome<Decision> Decide(Scene scene) => Application.From(scene.History) is null
        ? new Blocked<Decision>([CaseRules.Break(CaseRules.Open, "没有这份申请，可能链接写错了；请从列表进入")])
        : new Allowed<Decision>(Decision.Of(On, new TrackingCodeIssued(SubmissionNumber)));
}
