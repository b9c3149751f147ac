using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Remedies;

/// <summary>另立重作件：被复议、诉讼纠正的，关联原件重新作出；自有期限和时钟，不计入表三，原件不重开（办理规程 §1）。</summary>
/// <param name="Organ">机关编号。</param>
/// <param name="RemedyNumber">结果纠正的那件救济。</param>
/// <param name="Case">原件的号。</param>
/// <param name="ReceivedOn">收到复议决定书、判决书之日，重作由此起算。</param>
/// <param name="DueOn">重作的期限，按文书。</param>
public sealed record OpenRedo(long Organ, long RemedyNumber, long Case, DateOnly ReceivedOn, DateOnly DueOn) : Act
{
    public override ActKind Kind => RemedyActs.Redo;

    public override Subject On => Subject.New(Organ, DisclosureCase.SubjectKind);

    public override IEnumerable<Subject> AlsoReads => [new(Organ, Remedy.SubjectKind, RemedyNumber), DisclosureCase.SubjectOf(Organ, Case)];

    public override IReadOnlyList<string> Reserves => [ReceiptNumber.Counter(ReceivedOn)];

    public override Outcome<Decision> Decide(Scene scene)
    {
        var original = DisclosureCase.From(scene.Of(DisclosureCase.SubjectOf(Organ, Case)));
        return Decision.Unless([.. Check(original, scene)], () => Decision.Of(
            scene.Subject,
            new CaseOpened(original!.Opening!.Application, original.Opening.Part) { RedoOf = Case, RedoDueOn = DueOn },
            new CaseReceived(original.Channel!.Value, ReceiptNumber.Write(scene.View<OrganTree>().Find(Organ), ReceivedOn, scene.Reserved[0]), "重作，依复议决定书或判决书") { SinceOn = ReceivedOn }));
    }

    private IEnumerable<Finding> Check(DisclosureCase? original, Scene scene)
    {
        var remedy = Remedy.From(scene.Of(new Subject(Organ, Remedy.SubjectKind, RemedyNumber)));
        if (remedy is not { Outcome: RemedyOutcome.Overturned, ConcludedOn: { } concluded } || remedy.Filing.Case != Case)
            yield return RemedyRules.Break(RemedyRules.Redo, "只有结果纠正的复议、诉讼，其原件才重作");
        else if (ReceivedOn < concluded || ReceivedOn > scene.Today || DueOn < ReceivedOn)
            yield return RemedyRules.Break(RemedyRules.Redo, $"收到文书之日应在 {concluded:yyyy-MM-dd} 与今天之间，重作期限不早于它");
        if (original?.Opening is null)
            yield return RemedyRules.Break(RemedyRules.Redo, $"本机关没有第 {Case} 件申请");
    }
}
