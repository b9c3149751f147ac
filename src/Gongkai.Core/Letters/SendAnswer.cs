using Gongkai.Core.Ledger;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Letters;

/// <summary>发出答复：答复文书先定稿，公开涉及第三方的连同告知第三方书，才发得出去（办理规程 §4）。其余照 <see cref="HandleCase"/>；回放历史的不经这里，没有文书可发。</summary>
/// <param name="Number">件的号。</param>
public sealed record SendAnswer(long Organ, long Number, AnswerDispatched Sent) : Act
{
    public override ActKind Kind => CaseActs.Dispatch;

    public override Subject On => DisclosureCase.SubjectOf(Organ, Number);

    public override IEnumerable<Subject> AlsoReads => [.. Handled.AlsoReads, CaseLetters.SubjectOf(Organ, Number)];

    private HandleCase Handled => new(Organ, Number, Sent) { LegalDate = LegalDate, Reason = Reason };

    public override Outcome<Decision> Decide(Scene scene) => Handled.Decide(scene) is Allowed<Decision>(var decision)
        ? Decision.Unless([.. Check(scene.History, CaseLetters.From(scene.Of(CaseLetters.SubjectOf(Organ, Number))))], () => decision)
        : Handled.Decide(scene);

    /// <summary>发出之前还要定稿的，一份一条。</summary>
    public static IEnumerable<Finding> Check(History history, CaseLetters letters) =>
        from due in DueLetter.Of(history)
        where due is { IsOptional: false } && (LetterKindName.Of(due.Kind).IsAnswer || due.Kind == LetterKind.ThirdPartyDisclosure) && letters.Standing(due.Slot) is null
        let name = LetterKindName.Of(due.Kind).Name
        select LetterRules.Break(LetterRules.Send, $"{name}还没有定稿，发不出去；请在这件申请的文书里填齐、定稿、盖章（在别处写成的，登记文号和盖章原件），再登记发出", name);
}
