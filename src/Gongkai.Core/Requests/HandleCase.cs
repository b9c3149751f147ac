using Gongkai.Core.Fees;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Requests;

/// <summary>办理一件申请：记下一件事实；可不可以由法判断，延期、签发另看是不是另一人。</summary>
/// <param name="Organ">机关编号。</param>
/// <param name="Number">件的号。</param>
/// <param name="Fact">将要发生的事实。</param>
/// <param name="Paper">同意延期由本人纸质签批的，签批的凭据。</param>
public sealed record HandleCase(long Organ, long Number, CaseFact Fact, PaperSignature? Paper = null) : Act
{
    public override ActKind Kind => CaseActs.Of(Fact);

    public override Subject On => DisclosureCase.SubjectOf(Organ, Number);

    public override IEnumerable<Subject> AlsoReads =>
        [.. CaseChecks.Reads(Organ, Paper), .. Fact is CaseMerged merged ? [DisclosureCase.SubjectOf(Organ, merged.Into)] : Array.Empty<Subject>()];

    /// <summary>所征求的第三方；姓名、地址另存，账上只有引用。</summary>
    public Party? ThirdParty { get; init; }

    public override IReadOnlyList<PersonalContent> Personal => [.. Paper is null ? Array.Empty<PersonalContent>() : [Paper.ToContent()], .. ThirdParty is null ? Array.Empty<PersonalContent>() : [new Parties([ThirdParty]).ToContent() with { Purpose = "third-party" }]];

    /// <summary>协办所请的机关，它账上也要记；不是平台上的机关的为 <c>null</c>。</summary>
    public long? Asked { get; init; }

    public override IEnumerable<long> AlsoTouches => Asked is { } asked ? [asked] : [];

    public override Outcome<Decision> Decide(Scene scene)
    {
        var on = LegalDate ?? scene.Today;
        if (DisclosureCase.From(scene.History) is not { } one)
            return new Blocked<Decision>([CaseRules.Break(CaseRules.Open, "没有这件申请，可能链接写错了；请从列表进入")]);
        return Decision.Unless(
            [.. CaseChecks.CheckOn(on, scene), .. CaseChecks.Refused(CaseChecks.Law(scene), one, Fact, on), .. CaseChecks.CheckWho(Fact, scene, Paper), .. CheckTerms(Fact), .. CheckParty(), .. CheckOther(scene, on), .. CheckAsked(one, scene)],
            () => Assistance.Paired(On, Recorded(scene), one));
    }

    private CaseFact Recorded(Scene scene) => Fact switch
    {
        DeadlineExtended extended when Paper is not null => extended with { PaperSignOff = Paper.Recorded(scene.Personal[0]) },
        ThirdPartyConsulted sent when ThirdParty is not null => sent with { Party = scene.Personal[^1] },
        _ => Fact,
    };

    /// <summary>法律留给机关裁量的，在约定的范围以内：补正期限、收费的计算明细。</summary>
    internal static IEnumerable<Finding> CheckTerms(CaseFact fact)
    {
        if (fact is CorrectionRequested asked && asked.Workdays is < 7 or > 20)
            yield return CaseRules.Break(CaseRules.RequestCorrection, $"补正期限应为 7 至 20 个工作日，所写的是 {asked.Workdays}");
        if (fact is FeeNoticed noticed && (noticed.Calculation is null || (noticed.Amount <= 0 && !noticed.Calculation.StartsWith(StatedElement.PlaceholderMark, StringComparison.Ordinal))))
            yield return CaseRules.Break(FeeRules.Either, "请写明金额和计算明细；按件、按量二选一，没有达到收费标准的不收");
    }

    private IEnumerable<Finding> CheckParty()
    {
        if (Fact is not ThirdPartyConsulted && ThirdParty is not null)
            yield return CaseRules.Break(CaseRules.ConsultThirdParty, "只有征求第三方意见才写第三方");
    }

    private IEnumerable<Finding> CheckAsked(DisclosureCase one, Scene scene)
    {
        var asked = Fact switch
        {
            MaterialRequested fact => fact.AskedOrgan,
            MaterialAnswered fact => one.Material(fact.Ref)?.Organ,
            MaterialChased fact => one.Material(fact.Ref)?.Organ,
            _ => null,
        };
        if (asked != Asked)
            yield return CaseRules.Break(CaseRules.RequestMaterial, "协办所请的机关没有对上，请刷新页面再办");
        if (Fact is MaterialRequested { AskedOrgan: { } organ } request)
        {
            var tree = scene.View<OrganTree>();
            if (tree.Find(organ) is null || (request.AskedUnit is { } unit && (organ != Organ || tree.FindUnit(Organ, unit) is null)))
                yield return CaseRules.Break(CaseRules.RequestMaterial, "没有这个机关或者科室，请从列表里选");
        }
    }

    private IEnumerable<Finding> CheckOther(Scene scene, DateOnly on) => Fact switch
    {
        CaseMerged merged when merged.Into == Number || DisclosureCase.From(scene.Of(DisclosureCase.SubjectOf(Organ, merged.Into))) is not { ReceivedOn: not null, DoneOn: null } =>
            [CaseRules.Break(CaseRules.Merge, "请选择本机关另一件已经收到、还没有办结的申请")],
        CaseTransferred sent when scene.View<OrganTree>() is var tree && !tree.IsAbove(Organ, sent.To, on) && !tree.IsAbove(sent.To, Organ, on) =>
            [CaseRules.Break(CaseRules.Transfer, "只在上下级之间转办；别的机关负责公开的，请答 A22 并告知该机关")],
        _ => [],
    };
}
