using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Requests;

/// <summary>申请人在网上提交申请：登记为互联网渠道、提交待确认；收到之日由双方确认，不是提交之日（《条例》第二十九条、第三十一条第三项）。连同附件一起成败。</summary>
/// <param name="Application">申请的内容；只能是互联网渠道、还没有收到的。</param>
/// <param name="Delivery">要求的提供形式和途径。</param>
/// <param name="Notice">同意的个人信息处理告知的版本。</param>
/// <param name="Number">提交编号，随机。</param>
public sealed record SubmitApplication(RegisterApplication Application, Delivery Delivery, string Notice, string Number) : Act
{
    /// <summary>随申请上传的文件。</summary>
    public IReadOnlyList<ApplicantUpload> Files { get; init; } = [];

    public override ActKind Kind => ApplicantActs.Submit;

    public override Subject On => Application.On;

    public override IReadOnlyList<PersonalContent> Personal => [.. Application.Personal, .. Files.Select(file => file.ToContent())];

    public override IEnumerable<Subject> AlsoReads => Application.AlsoReads;

    public override IReadOnlyList<string> Reserves => [.. Application.Reserves, .. Files.Select(_ => Attachment.SubjectKind)];

    public override Outcome<Decision> Decide(Scene scene)
    {
        if (CheckForm().ToList() is { Count: > 0 } findings)
            return new Blocked<Decision>(findings);
        return Application.Decide(scene) switch
        {
            Allowed<Decision>(var registered) => new Allowed<Decision>(registered with
            {
                Facts = [.. registered.Facts, new ApplicationSubmitted(Delivery, Notice), new TrackingCodeIssued(Number)],
                Then = registered.Then! with { Then = ApplicantUpload.Keep(Files, scene.Subject, [.. scene.Reserved.Skip(Application.Reserves.Count)], [.. scene.Personal.Skip(Application.Personal.Count)]) },
            }),
            var refused => refused,
        };
    }

    // An applicant does this and nothing more: what would make it received is the organ's to do.
    private IEnumerable<Finding> CheckForm()
    {
        if (Application.Channel != Channel.Online || Application.IsReceived || LegalDate is not null || Application.LegalDate is not null)
            yield return CaseRules.Break(CaseRules.Receipt, "网上提交的申请，收到之日为双方确认之日，由机关登记");
        if (Notice != PrivacyNotice.Version)
            yield return CaseRules.Break(CaseRules.Contents, "个人信息处理告知已经更新，请看过新的告知再提交");
        if (Application.Applicant.Addressee is { Phone: null, Email: null, Address: null })
            yield return CaseRules.Break(CaseRules.Contents, "请填写一种联系方式，机关要与您确认收到");
    }
}

/// <summary>网上提交：要求的提供形式和途径，同意的是哪一版个人信息处理告知（《条例》第二十九条第三项；个人信息保护法第十七条）。</summary>
[EventType("application.submitted", 1, "网上提交")]
public sealed record ApplicationSubmitted([property: Field("提供方式")] Delivery Delivery, [property: Field("个人信息处理告知")] string Notice) : Event;

/// <summary>给出提交编号和查询码：编号入账，查询码只以摘要另存，只显示一次（办理规程 §4 编号）。</summary>
[EventType("application.code-issued", 1, "给出查询码")]
public sealed record TrackingCodeIssued([property: Field("提交编号")] string Number) : Event;
