using System.Globalization;
using System.Text.Json;
using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Requests;

/// <summary>登记申请：写下各方、渠道、原文，立第一件。已经收到的同时给受理号；网上、传真、平常信函先待确认。</summary>
/// <param name="Organ">机关编号。</param>
/// <param name="Applicant">各方。</param>
/// <param name="ApplicantKey">第一本人的密钥摘要，由存储算出；没有身份的为 <c>null</c>。</param>
/// <param name="Description">所需信息的描述。</param>
/// <param name="IsReceived">收到之日就是法律上的日期；假为提交待确认。</param>
public sealed record RegisterApplication(long Organ, Channel Channel, ApplicantKind ApplicantKind, Parties Applicant, string? ApplicantKey, string Description, bool IsReceived) : Act
{
    /// <summary>双方怎样确认；渠道需要确认的才有。</summary>
    public string? Confirmation { get; init; }

    /// <summary>代理人的授权委托书。</summary>
    public Mandate Mandate { get; init; }

    /// <summary>随同登记的扫描件、证件照片，内容已经放到位。</summary>
    public IReadOnlyList<ApplicantUpload> Files { get; init; } = [];

    /// <summary>导入台账的，本机关原来的编号；不是导入的为 <c>null</c>。</summary>
    public string? OwnNumber { get; init; }

    public override ActKind Kind => CaseActs.Register;

    public override Subject On => Subject.New(Organ, Application.SubjectKind);

    public override IReadOnlyList<PersonalContent> Personal => [Applicant.ToContent(), new("description", JsonSerializer.Serialize(Description)), .. Files.Select(file => file.ToContent())];

    public override IEnumerable<Subject> AlsoReads => CaseChecks.Reads(Organ, paper: null);

    public override IReadOnlyList<string> Reserves => [DisclosureCase.SubjectKind, .. Numbered, .. Files.Select(_ => Attachment.SubjectKind)];

    private IEnumerable<string> Numbered => IsReceived && LegalDate is { } on ? [ReceiptNumber.Counter(on)] : [];

    public override Outcome<Decision> Decide(Scene scene)
    {
        var on = LegalDate ?? scene.Today;
        var one = DisclosureCase.SubjectOf(Organ, scene.Reserved[0]);
        var opened = new CaseOpened(scene.Subject.Number, 1);
        CaseFact arrived = IsReceived
            ? new CaseReceived(Channel, ReceiptNumber.Write(scene.View<OrganTree>().Find(Organ), on, Numbered.Any() ? scene.Reserved[1] : 0), Confirmation)
            : new CaseSubmitted(Channel);
        return Decision.Unless(
            [.. Check(on, scene), .. CaseChecks.Refused(CaseChecks.Law(scene), DisclosureCase.Blank.After(opened, on), arrived, on)],
            () => Decision.Of(scene.Subject, new ApplicationRegistered(Channel, ApplicantKind, Applicant.Principals.Count, Mandate, scene.Personal[0], scene.Personal[1], ApplicantKey) { OwnNumber = OwnNumber }) with
            {
                Then = Decision.Of(one, opened, arrived) with { Then = ApplicantUpload.Keep(Files, one, [.. scene.Reserved.Skip(1 + Numbered.Count())], [.. scene.Personal.Skip(2)]) },
            });
    }

    private IEnumerable<Finding> Check(DateOnly on, Scene scene)
    {
        if (on > scene.Today)
            yield return CaseRules.Break(CaseRules.Dates, $"日期 {on:yyyy-MM-dd} 还没有到");
        if (IsReceived && LegalDate is null)
            yield return CaseRules.Break(CaseRules.Receipt, "请写明收到申请之日");
        if (Applicant.Principals.Count == 0 || Applicant.Principals.Any(party => party.Name.Trim().Length == 0))
            yield return CaseRules.Break(CaseRules.Contents, "请填写申请人的姓名或名称");
        if (Description.Trim().Length == 0)
            yield return CaseRules.Break(CaseRules.Contents, "请填写所需信息的名称、文号或其他特征描述");
        if (Applicant.Agent is null != Mandate is Mandate.None)
            yield return CaseRules.Break(CaseRules.Contents, "有代理人的，请写明授权委托书有没有；没有代理人的不写");
    }
}

/// <summary>受理号：<c>{机关代号}依申请〔{年}〕{序号}号</c>，按收到日所在年度连续，不跳号、不复用（办理规程 §4）。</summary>
public static class ReceiptNumber
{
    /// <summary>计数器的名称，一年一个。</summary>
    public static string Counter(DateOnly receivedOn) => string.Create(CultureInfo.InvariantCulture, $"receipt/{receivedOn.Year}");

    public static string Write(Organ? organ, DateOnly receivedOn, long number) =>
        string.Create(CultureInfo.InvariantCulture, $"{organ?.Nature.On(receivedOn).DocumentPrefix}依申请〔{receivedOn.Year}〕{number}号");
}
