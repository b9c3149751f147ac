using System.Text.Json;
using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Requests;

/// <summary>
/// 更正申请登记：申请人的类别、姓名、证件号码、联系方式，所需信息的描述，窗口登记时写错了的。由登记的人以外的另一人办理（只有一名经办人的机关可以凭纸质签批），
/// 写明理由；更正的内容另行封装，账上只有引用，前后两种内容都留着。申请人在网上自己提交的不更正；渠道、收到之日另由更正办件记录。
/// </summary>
/// <param name="Number">申请的号。</param>
/// <param name="Applicant">正确的各方；没有登记错的为 <c>null</c>。人数、有没有代理人不变。</param>
/// <param name="ApplicantKey">第一本人的密钥摘要，由存储算出；各方没有改的不用。</param>
/// <param name="Description">正确的描述；没有登记错的为 <c>null</c>。</param>
/// <param name="Paper">另一人的纸质签批；另一人登录办理的为 <c>null</c>。</param>
public sealed record AmendApplication(long Organ, long Number, ApplicantKind ApplicantKind, Parties? Applicant, string? ApplicantKey, string? Description, PaperSignature? Paper = null) : Act
{
    public override ActKind Kind => CaseActs.AmendApplication;

    public override Subject On => new(Organ, Application.SubjectKind, Number);

    public override IReadOnlyList<PersonalContent> Personal =>
    [
        .. Applicant is null ? Array.Empty<PersonalContent>() : [Applicant.ToContent()],
        .. Description is null ? Array.Empty<PersonalContent>() : [new("description", JsonSerializer.Serialize(Description))],
        .. Paper is null ? Array.Empty<PersonalContent>() : [Paper.ToContent()],
    ];

    public override IEnumerable<Subject> AlsoReads => CaseChecks.Reads(Organ, Paper);

    /// <summary>这份申请的登记为什么不以更正改变；可以的为 <c>null</c>。</summary>
    public static Finding? RefusalOf(History history) => history.Facts.FirstOrDefault(entry => entry.Fact is ApplicationRegistered) is not { } registered
        ? CaseRules.Break(CaseRules.Amend, "没有这份申请，可能链接写错了；请从列表进入")
        : registered.Who == Actor.Applicant
            ? CaseRules.Break(CaseRules.Amend, "申请人在网上自己提交的，以提交的为准，不更正；内容不明确的请告知补正")
            : null;

    public override Outcome<Decision> Decide(Scene scene)
    {
        if (RefusalOf(scene.History) is { } refused)
            return new Blocked<Decision>([refused]);
        var wrong = scene.History.Facts.First(entry => entry.Fact is ApplicationRegistered);
        var before = (ApplicationRegistered)wrong.Fact;
        var corrected = before with
        {
            Kind = ApplicantKind,
            Applicant = Applicant is null ? before.Applicant : scene.Personal[0],
            ApplicantKey = Applicant is null ? before.ApplicantKey : ApplicantKey,
            Description = Description is null ? before.Description : scene.Personal[Applicant is null ? 0 : 1],
        };
        return Decision.Unless(
            [.. LedgerRules.CheckReason(this), .. CheckContents(before), .. CheckWho(wrong, scene)],
            () => Decision.Of(On, new EntryAmended(wrong.Number, corrected, LegalDate: null, Paper?.Recorded(scene.Personal[^1]))));
    }

    private IEnumerable<Finding> CheckContents(ApplicationRegistered before)
    {
        if (ApplicantKind == before.Kind && Applicant is null && Description is null)
            yield return CaseRules.Break(CaseRules.Amend, "内容没有改动，不需要更正");
        if (LegalDate is not null)
            yield return CaseRules.Break(CaseRules.Amend, "日期不在这里更正；收到之日登记错的，请更正办件记录");
        if (Description?.Trim().Length == 0)
            yield return CaseRules.Break(CaseRules.Contents, "请填写所需信息的名称、文号或其他特征描述");
        if (Applicant is null)
            yield break;
        if (Applicant.Principals.Any(party => party.Name.Trim().Length == 0))
            yield return CaseRules.Break(CaseRules.Contents, "请填写申请人的姓名或名称");
        if (Applicant.Principals.Count != before.Principals || Applicant.Agent is null != before.Mandate is Mandate.None)
            yield return CaseRules.Break(CaseRules.Amend, "本人的人数、有没有代理人不以更正改变，请另行登记");
    }

    // Second to whoever wrote what stands now.
    private IEnumerable<Finding> CheckWho(Entry wrong, Scene scene)
    {
        var maker = scene.History.Amendments.LastOrDefault(amendment => amendment.Fact.Entry == wrong.Number).Entry ?? wrong;
        if (Paper is { Scan: > 0 } && scene.Of(PaperSignOff.ScanOf(Organ, Paper.Scan)).IsEmpty)
            yield return CaseRules.Break(SecondEyes.Paper, $"本机关没有第 {Paper.Scan} 号附件，请先上传发文稿纸的扫描件");
        foreach (var finding in SecondEyes.Check(Duty.Amend, scene.Who, [new Step(Duty.Handle, maker.Who)], Paper, Organ, scene.View<Staff>(), scene.Today))
            yield return finding;
    }
}
