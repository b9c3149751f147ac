using Gongkai.Core.Requests;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Remedies;

/// <summary>正在回放的一件：逐个行为补全，每件事实都问法；有一件不允许的，其后不再回放。</summary>
internal sealed class ReplayedCase(CaseLaw law, ToldApplication told)
{
    private readonly List<ReplayStep> steps = [];
    private readonly List<Finding> findings = [];
    private DisclosureCase one = DisclosureCase.Blank.After(new CaseOpened(0, 1), default);

    public IReadOnlyList<ReplayStep> Steps => steps;

    public IReadOnlyList<Finding> Findings => findings;

    public DateOnly? ReceivedOn => one.ReceivedOn;

    public DisclosureCase Case => one;

    /// <summary>不允许的行为。</summary>
    public OutsideAct? FailedAt { get; private set; }

    private bool IsSent => told.Acts.Any(act => act.Fact is AnswerDispatched);

    public void Play(OutsideAct act)
    {
        if (findings.Count > 0)
            return;
        if (act.Fact is not { } fact)
        {
            findings.AddRange(act.Faults);
            FailedAt = act;
            return;
        }

        foreach (var before in Before(fact, act.On))
            Do(before, act.On);
        Do(Completed(fact), act.On);
        foreach (var after in After(fact))
            Do(after, act.On);
        if (findings.Count > 0)
            FailedAt = act;
    }

    private void Do(CaseFact fact, DateOnly on)
    {
        if (findings.Count > 0)
            return;
        switch (law.Try(one, fact, on))
        {
            case Allowed<DisclosureCase>(var next):
                one = next;
                steps.Add(new ReplayStep(on, PostOf(fact)) { Fact = fact, Answer = one.Answer });
                break;
            case Blocked<DisclosureCase>(var broken):
                findings.AddRange(broken);
                break;
        }
    }

    // What an officer would have done that day before it, and the line does not say.
    private IEnumerable<CaseFact> Before(CaseFact fact, DateOnly on)
    {
        if (one.Stage == CaseStage.Received && fact is not (CaseReceived or CaseSubmitted or RequestWithdrawn or DeadlineExtended))
            yield return new CaseAssigned();
        var isAnswer = fact is AnswerDecided || (fact is AnswerDispatched && one is { Locked: not null, Answer: null });
        if (!isAnswer)
            yield break;
        foreach (var matter in one.OpenMatters.Where(matter => matter.ExpiresOn(law.Calendar) <= on).ToList())
        {
            if (matter.Kind == MatterKind.ThirdParty)
                yield return new ThirdPartyExpired(matter.Ref);
            else if (matter.Kind == MatterKind.Organ)
                yield return new OrganExpired(matter.Ref);
        }

        if (one.Stage is CaseStage.Received or CaseStage.Processing)
            yield return new AnswerDrafted();
        // The answer is locked: what the line leaves out can be nothing else.
        if (fact is AnswerDispatched)
        {
            yield return Completed(new AnswerDecided(one.Locked!.Value, []));
            yield return new ReviewRequested();
            yield return new AnswerApproved();
        }
    }

    private IEnumerable<CaseFact> After(CaseFact fact)
    {
        // Nothing more is told of a request that was given up: it ends that day, as it does without a letter.
        if (fact is CorrectionExpired or FeeExpired or RequestWithdrawn && one.ReceivedOn is not null && !IsSent && !told.Acts.Any(act => act.Fact is AnswerDecided))
        {
            yield return Completed(new AnswerDecided(one.Locked!.Value, []));
            yield return new ClosedWithoutLetter();
        }

        if (fact is not AnswerDecided)
            yield break;
        if (!IsSent && (one.Answer is AnswerType.A41 or AnswerType.A42 || one.IsWithdrawn))
        {
            yield return new ClosedWithoutLetter();
            yield break;
        }

        yield return new ReviewRequested();
        yield return new AnswerApproved();
    }

    // What the law requires and the line lacks is written in, and says so.
    private static CaseFact Completed(CaseFact fact) => fact switch
    {
        CaseReceived received when ChannelName.Of(received.Channel).NeedsConfirmation => received with { Confirmation = Replay.Placeholder },
        FeeNoticed noticed => noticed with { Calculation = Replay.Placeholder },
        AnswerDecided decided => decided with { Elements = [.. AnswerTypeName.Of(decided.Answer).Elements.Select(StatedElement.Placeholder)] },
        _ => fact,
    };

    private static ReplayPost PostOf(CaseFact fact) => fact switch
    {
        AnswerApproved => ReplayPost.Signer,
        DeadlineExtended or AnswerDelayed or ClosedWithoutLetter or CaseTransferred => ReplayPost.Head,
        _ => ReplayPost.Officer,
    };
}
