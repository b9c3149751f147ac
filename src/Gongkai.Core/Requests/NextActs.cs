using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Requests;

/// <summary>一种行为今天可不可以办：没有结论的可以；有的，违反哪条、怎么办。</summary>
public sealed record NextAct(ActKind Kind, IReadOnlyList<Finding> Findings)
{
    public bool IsAllowed => Findings.Count == 0;
}

/// <summary>下一步：一件申请在这一步、这一天，各种行为可不可以办。只问 <see cref="CaseLaw"/>，页面由此排出按钮和“为什么不能”。</summary>
public static class NextActs
{
    /// <summary>逐种问法时所用的一件寻常事实；要人填写的内容按填好了算。</summary>
    private static readonly IReadOnlyList<(ActKind Kind, Func<DisclosureCase, DateOnly, CaseFact> Usual)> Probes =
    [
        (CaseActs.Confirm, (one, _) => new CaseReceived(one.Channel ?? Channel.Counter, Confirmation: Filled)),
        (CaseActs.Assign, (_, _) => new CaseAssigned()),
        (CaseActs.Draft, (_, _) => new AnswerDrafted()),
        (CaseActs.Decide, (one, _) => Decided(one)),
        (CaseActs.SubmitReview, (_, _) => new ReviewRequested()),
        (CaseActs.Return, (_, _) => new AnswerReturned()),
        (CaseActs.Approve, (_, _) => new AnswerApproved()),
        (CaseActs.CloseWithoutLetter, (_, _) => new ClosedWithoutLetter()),
        (CaseActs.Dispatch, (_, _) => new AnswerDispatched(DispatchMethod.Counter)),
        (CaseActs.ProveDelivery, (_, _) => new DeliveryProved(Filled)),
        (CaseActs.Archive, (_, _) => new CaseArchived()),
        (CaseActs.MakeProactive, (_, _) => new MadeProactive()),
        (CaseActs.RequestCorrection, (_, _) => new CorrectionRequested()),
        (CaseActs.ReceiveCorrection, (_, _) => new CorrectionReceived()),
        (CaseActs.LapseCorrection, (_, _) => new CorrectionExpired()),
        (CaseActs.Extend, (_, _) => new DeadlineExtended(1)),
        (CaseActs.NoticeFee, (_, _) => new FeeNoticed()),
        (CaseActs.NotePayment, (_, _) => new FeePaid()),
        (CaseActs.LapseFee, (_, _) => new FeeExpired()),
        (CaseActs.RequestReason, (_, _) => new ReasonRequested()),
        (CaseActs.NoteReason, (_, _) => new ReasonReceived()),
        (CaseActs.LapseReason, (_, _) => new ReasonExpired()),
        (CaseActs.Delay, (_, _) => new AnswerDelayed(DateOnly.MaxValue)),
        (CaseActs.Withdraw, (_, _) => new RequestWithdrawn()),
        (CaseActs.ConsultThirdParty, (one, _) => new ThirdPartyConsulted(FreshReference(one, MatterKind.ThirdParty))),
        (CaseActs.NoteThirdParty, (one, _) => new ThirdPartyReplied(OpenReference(one, MatterKind.ThirdParty))),
        (CaseActs.LapseThirdParty, (one, _) => new ThirdPartyExpired(OpenReference(one, MatterKind.ThirdParty))),
        (CaseActs.ConsultOrgan, (one, _) => new OrganConsulted(FreshReference(one, MatterKind.Organ))),
        (CaseActs.NoteOrgan, (one, _) => new OrganReplied(OpenReference(one, MatterKind.Organ))),
        (CaseActs.LapseOrgan, (one, _) => new OrganExpired(OpenReference(one, MatterKind.Organ))),
        (CaseActs.RequestMaterial, (one, on) => new MaterialRequested(FreshMaterial(one), Filled, on)),
        (CaseActs.AnswerMaterial, (one, _) => new MaterialAnswered(one.Materials.FirstOrDefault(material => material.Answer is null)?.Ref ?? "", Filled)),
        (CaseActs.ChaseMaterial, (one, _) => new MaterialChased(one.Materials.FirstOrDefault(material => material.Answer is null)?.Ref ?? "")),
        (CaseActs.Split, (_, _) => new CaseSplit(1)),
        (CaseActs.Merge, (_, _) => new CaseMerged(0)),
        (CaseActs.Transfer, (_, _) => new CaseTransferred(0)),
    ];

    private const string Filled = "已填";

    /// <summary>各种行为，按办理的先后。</summary>
    public static IReadOnlyList<NextAct> Of(DisclosureCase one, CaseLaw law, DateOnly today) =>
        [.. Probes.Select(probe => new NextAct(probe.Kind, law.Try(one, probe.Usual(one, today), today) is Blocked<DisclosureCase>(var findings) ? findings : []))];

    /// <summary>新的征询编号：这一种的第几次。</summary>
    public static string FreshReference(DisclosureCase one, MatterKind kind) => $"{one.Matters.Count(matter => matter.Kind == kind) + 1}";

    /// <summary>新的协办编号。</summary>
    public static string FreshMaterial(DisclosureCase one) => $"{one.Materials.Length + 1}";

    private static string OpenReference(DisclosureCase one, MatterKind kind) => one.OpenMatters.FirstOrDefault(matter => matter.Kind == kind)?.Ref ?? "";

    // Whether any answer can be decided now; which elements each demands is asked when one has been chosen.
    private static AnswerDecided Decided(DisclosureCase one)
    {
        var answer = one.Locked ?? AnswerType.A02;
        return new AnswerDecided(answer, [.. AnswerTypeName.Of(answer).Elements.Select(StatedElement.Placeholder)]);
    }
}
