using Gongkai.Core.Ledger;

namespace Gongkai.Core.Requests;

/// <summary>政府信息公开申请：申请人、原文、渠道；含一至多件，每件各有编号、时钟和一个答复类型。</summary>
public sealed record Application
{
    /// <summary>类别键。</summary>
    public const string SubjectKind = "application";

    public required Subject Subject { get; init; }

    public required ApplicationRegistered Particulars { get; init; }

    public required DateOnly RegisteredOn { get; init; }

    /// <summary>网上提交的，要求的提供方式与所同意的告知；不是网上提交的为 <c>null</c>。</summary>
    public ApplicationSubmitted? Submission { get; init; }

    /// <summary>最近给出的提交编号；没有给过的为 <c>null</c>。</summary>
    public string? SubmissionNumber { get; init; }

    /// <summary>由履历推出；没有则为 <c>null</c>。</summary>
    public static Application? From(History history) => history.Fold<Application>((application, entry) => entry.Fact switch
    {
        ApplicationRegistered fact => new Application { Subject = entry.Subject, Particulars = fact, RegisteredOn = entry.LegalDate },
        ApplicationSubmitted fact => application! with { Submission = fact },
        TrackingCodeIssued fact => application! with { SubmissionNumber = fact.Number },
        _ => application,
    });
}

/// <summary>申请已登记。申请人与原文只有引用；同一申请人只凭密钥摘要认出，推不出是谁。</summary>
/// <param name="Kind">申请人类别，按第一本人。</param>
/// <param name="Principals">本人的人数。</param>
/// <param name="Applicant">各方（个人信息的引用）。</param>
/// <param name="Description">所需信息的描述（个人信息的引用，原文可能写着个人信息）。</param>
/// <param name="ApplicantKey">第一本人身份的密钥摘要（本机关的密钥）；没有身份的为 <c>null</c>。</param>
[EventType("application.registered", 1, "登记申请")]
public sealed record ApplicationRegistered(
    [property: Field("渠道")] Channel Channel,
    [property: Field("申请人类别")] ApplicantKind Kind,
    [property: Field("本人人数")] int Principals,
    [property: Field("代理")] Mandate Mandate,
    PersonalReference Applicant,
    PersonalReference Description,
    string? ApplicantKey) : Event
{
    /// <summary>导入台账的，本机关原来的编号；不是导入的为 <c>null</c>。</summary>
    [Field("原编号")]
    public string? OwnNumber { get; init; }
}
