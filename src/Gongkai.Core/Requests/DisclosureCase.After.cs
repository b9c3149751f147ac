using System.Collections.Immutable;

namespace Gongkai.Core.Requests;

/// <summary>一件申请在一件事实之后的样子；是否允许另由 <see cref="CaseLaw"/> 判断，这里只推演。</summary>
public sealed partial record DisclosureCase
{
    /// <summary>再发生一件事实之后。</summary>
    public DisclosureCase After(CaseFact fact, DateOnly on) => fact switch
    {
        CaseOpened opened => this with { Opening = opened },
        CaseSubmitted submitted => this with { Stage = CaseStage.Submitted, Channel = submitted.Channel, SubmittedOn = on },
        CaseReceived received => Restarted(received.SinceOn ?? on) with { Stage = CaseStage.Received, Channel = received.Channel, Number = received.Number, ReceivedOn = received.SinceOn ?? on },
        CaseAssigned assigned => Underway with { Assignment = assigned },
        CorrectionRequested or CorrectionReceived or CorrectionExpired => AfterCorrection(fact, on),
        FeeNoticed or FeePaid or FeeExpired => AfterFee(fact, on),
        ThirdPartyConsulted or ThirdPartyReplied or ThirdPartyExpired => AfterThirdParty(fact, on),
        OrganConsulted or OrganReplied or OrganExpired => AfterOrgan(fact, on),
        DeadlineExtended extended => this with { Extension = new(on, extended.Workdays), EverExtended = true },
        ReasonRequested requested => Underway with { Reason = new(on, requested.DeliveredOn, requested.Workdays) },
        ReasonReceived => this with { Reason = Reason! with { ResolvedOn = on } },
        ReasonExpired => this with { Reason = Reason! with { ResolvedOn = on, HasExpired = true } },
        AnswerDelayed delayed => Underway with { DelayedUntil = delayed.Until },
        MaterialRequested asked => this with { Materials = Materials.Add(new(asked.Ref, asked.From, asked.DueOn) { AskedOn = on, What = asked.What, Organ = asked.AskedOrgan, Unit = asked.AskedUnit }) },
        MaterialAnswered answered => Changed(answered.Ref, one => one with { Answer = answered.Answer, AnsweredOn = on, Result = answered.Result, Searcher = answered.Searcher }),
        MaterialChased chased => Changed(chased.Ref, one => one with { ChasedOn = one.ChasedOn.Add(on) }),
        CaseSplit => this with { IsSplit = true },
        CaseRemarked => this,
        CaseMerged merged => Settled(MatterKindsAll, on) with { Stage = CaseStage.DecisionDraft, Locked = AnswerType.A43, MergedInto = merged.Into },
        CaseTransferred transferred => Settled(MatterKindsAll, on) with { Stage = CaseStage.Closed, TransferredTo = transferred.To },
        RequestWithdrawn => AfterWithdrawal(on),
        _ => AfterAnswer(fact, on),
    };

    // A history from elsewhere does not say when the case was assigned: with the first act upon it, it is being handled.
    private DisclosureCase Underway => Stage == CaseStage.Received ? this with { Stage = CaseStage.Processing } : this;

    private static readonly MatterKind[] MatterKindsAll = Enum.GetValues<MatterKind>();

    private DisclosureCase AfterAnswer(CaseFact fact, DateOnly on) => fact switch
    {
        AnswerDrafted => this with { Stage = CaseStage.DecisionDraft },
        AnswerDecided decided => this with { Stage = CaseStage.DecisionDraft, Answer = decided.Answer, DecidedOn = on },
        AnswerReturned => Stage == CaseStage.Reviewing ? this with { Stage = CaseStage.DecisionDraft } : this with { Stage = CaseStage.Processing, Answer = null, DecidedOn = null },
        ReviewRequested => this with { Stage = CaseStage.Reviewing },
        AnswerApproved approved => this with { Stage = CaseStage.Approved, ApprovedOn = on, Letter = approved.Letter },
        AnswerDispatched sent => Settled(MatterKindsAll, on) with { Stage = CaseStage.Dispatched, DispatchedOn = on, DispatchedBy = sent.By, DoneOn = on },
        DeliveryProved => this with { ServedOn = on },
        ClosedWithoutLetter => this with { Stage = CaseStage.Closed, DoneOn = on },
        CaseArchived => this with { Stage = CaseStage.Closed, IsArchived = true },
        MadeProactive => this with { IsMadeProactive = true },
        _ => throw new InvalidOperationException($"{fact.GetType().Name} is not folded."),
    };

    // The old clock is void: what was extended, excluded or delayed on it does not carry over (办理规程 §2).
    private DisclosureCase Restarted(DateOnly on) => this with { Starts = Starts.Add(on), Extension = null, DelayedUntil = null };

    private DisclosureCase AfterCorrection(CaseFact fact, DateOnly on) => fact switch
    {
        CorrectionRequested asked => Begun(new(MatterKind.Correction, "", on, asked.DeliveredOn, asked.Workdays)) with { Stage = CaseStage.CorrectionPending },
        CorrectionReceived => Settled([MatterKind.Correction], on).Restarted(on) with { Stage = CaseStage.Processing },
        _ => Settled([MatterKind.Correction], on, expired: true) with { Stage = CaseStage.DecisionDraft, Locked = AnswerType.A41 },
    };

    private DisclosureCase AfterFee(CaseFact fact, DateOnly on) => fact switch
    {
        FeeNoticed noticed => Begun(new(MatterKind.Fee, "", on, noticed.DeliveredOn, noticed.Workdays)) with { Stage = CaseStage.FeePending },
        FeePaid => Settled([MatterKind.Fee], on).Restarted(on) with { Stage = CaseStage.Processing },
        _ => Settled([MatterKind.Fee], on, expired: true) with { Stage = CaseStage.DecisionDraft, Locked = AnswerType.A42 },
    };

    private DisclosureCase AfterThirdParty(CaseFact fact, DateOnly on) => fact switch
    {
        ThirdPartyConsulted sent => Underway.Begun(new(MatterKind.ThirdParty, sent.Ref, on, sent.DeliveredOn, AnswerTerms.On(on).Consultation)),
        ThirdPartyReplied reply => Resolved(MatterKind.ThirdParty, reply.Ref, on, expired: false, reply.Opinion),
        _ => Resolved(MatterKind.ThirdParty, ((ThirdPartyExpired)fact).Ref, on, expired: true),
    };

    private DisclosureCase AfterOrgan(CaseFact fact, DateOnly on) => fact switch
    {
        OrganConsulted sent => Underway.Begun(new(MatterKind.Organ, sent.Ref, on, sent.DeliveredOn, AnswerTerms.On(on).Consultation)),
        OrganReplied reply => Resolved(MatterKind.Organ, reply.Ref, on, expired: false, reply.Opinion),
        _ => Resolved(MatterKind.Organ, ((OrganExpired)fact).Ref, on, expired: true),
    };

    // Before anything was received there is no case to close with a letter; nothing is counted.
    private DisclosureCase AfterWithdrawal(DateOnly on) => Settled(MatterKindsAll, on) with
    {
        Stage = ReceivedOn is null ? CaseStage.Closed : CaseStage.DecisionDraft,
        Locked = AnswerType.A43,
        Answer = null,
        DecidedOn = null,
        IsWithdrawn = true,
    };

    private DisclosureCase Changed(string material, Func<MaterialRequest, MaterialRequest> change) => this with { Materials = [.. Materials.Select(one => one.Ref == material ? change(one) : one)] };

    private DisclosureCase Begun(Matter matter) => this with { Matters = Matters.Add(matter) };

    private DisclosureCase Resolved(MatterKind kind, string reference, DateOnly on, bool expired, Opinion? opinion = null) => this with
    {
        Matters = [.. Matters.Select(matter => matter.Kind == kind && matter.Ref == reference && matter.IsOpen ? matter with { ResolvedOn = on, HasExpired = expired, Opinion = opinion } : matter)],
    };

    private DisclosureCase Settled(MatterKind[] kinds, DateOnly on, bool expired = false) => this with
    {
        Matters = [.. Matters.Select(matter => matter.IsOpen && kinds.Contains(matter.Kind) ? matter with { ResolvedOn = on, HasExpired = expired } : matter)],
    };
}
