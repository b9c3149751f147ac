using Gongkai.Core.Ledger;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Remedies;

/// <summary>登记复议或诉讼：关联原件；原件逾期未答复的也可以（行政复议法第二十三条）。</summary>
public sealed record FileRemedy(long Organ, RemedyFiled Particulars) : Act
{
    public override ActKind Kind => RemedyActs.File;

    public override Subject On => Subject.New(Organ, Remedy.SubjectKind);

    public override IEnumerable<Subject> AlsoReads => [DisclosureCase.SubjectOf(Organ, Particulars.Case)];

    public override Outcome<Decision> Decide(Scene scene) => Decision.Unless([.. Check(scene)], () => Decision.Of(scene.Subject, Particulars));

    private IEnumerable<Finding> Check(Scene scene)
    {
        var on = LegalDate ?? scene.Today;
        if (DisclosureCase.From(scene.Of(DisclosureCase.SubjectOf(Organ, Particulars.Case))) is not { ReceivedOn: { } received })
            yield return RemedyRules.Break(RemedyRules.Filing, $"本机关没有第 {Particulars.Case} 件已经收到的申请");
        else if (on < received || on > scene.Today)
            yield return RemedyRules.Break(RemedyRules.Filing, $"日期 {on:yyyy-MM-dd} 应在收到申请之日 {received:yyyy-MM-dd} 与今天之间");
        if (Particulars is { Kind: RemedyKind.Reconsideration, AfterReview: true })
            yield return RemedyRules.Break(RemedyRules.Filing, "只有诉讼才有“复议之后”");
    }
}

/// <summary>登记审结：结果归入表四；责令重作的，另立重作件。</summary>
public sealed record ConcludeRemedy(long Organ, long Number, RemedyConcluded Particulars) : Act
{
    public override ActKind Kind => RemedyActs.Conclude;

    public override Subject On => new(Organ, Remedy.SubjectKind, Number);

    public override Outcome<Decision> Decide(Scene scene) => Decision.Unless([.. Check(scene)], () => Decision.Of(On, Particulars));

    private IEnumerable<Finding> Check(Scene scene)
    {
        var on = LegalDate ?? scene.Today;
        if (Remedy.From(scene.History) is not { } remedy)
            yield return RemedyRules.Break(RemedyRules.Concluding, "没有这件复议或诉讼");
        else if (remedy.Conclusion is not null)
            yield return RemedyRules.Break(RemedyRules.Concluding, $"已于 {remedy.ConcludedOn:yyyy-MM-dd} 登记审结；登记错的请更正那一条");
        else if (on < remedy.FiledOn || on > scene.Today)
            yield return RemedyRules.Break(RemedyRules.Concluding, $"日期 {on:yyyy-MM-dd} 应在提起之日 {remedy.FiledOn:yyyy-MM-dd} 与今天之间");
        if (Particulars.RedoDueOn is not null && RemedyDecisionName.Of(Particulars.Decision).Outcome != RemedyOutcome.Overturned)
            yield return RemedyRules.Break(RemedyRules.Redo, "结果没有纠正的，没有重作");
    }
}
