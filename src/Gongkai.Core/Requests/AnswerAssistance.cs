using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Requests;

/// <summary>被请的一方自己答复协办：记在自己账上，同时成为对方那一件的检索记录；从不停钟（办理规程 §1）。</summary>
/// <param name="Number">协办的号。</param>
public sealed record AnswerAssistance(long Organ, long Number, MaterialAnswer Answer) : Act
{
    public override ActKind Kind => AssistanceActs.Answer;

    public override Subject On => new(Organ, Assistance.SubjectKind, Number);

    public override IEnumerable<Subject> AlsoReads => [Assistance.CaseOf(Number), .. CaseChecks.Reads(Organ, paper: null)];

    public override IEnumerable<long> AlsoTouches => [Assistance.CaseOf(Number).Organ];

    public override Outcome<Decision> Decide(Scene scene)
    {
        if (Assistance.From(scene.History) is not { } assistance || DisclosureCase.From(scene.Of(assistance.Case)) is not { } one)
            return new Blocked<Decision>([CaseRules.Break(CaseRules.MaterialAnswered, "没有这项协办，可能链接写错了；请从列表进入")]);
        var fact = Answer.ToFact(assistance.Asked.Ref);
        return Decision.Unless(
            [.. CheckWho(assistance, scene), .. CheckOpen(assistance, one), .. Answer.Check(), .. assistance.IsOpen ? Law(scene, one, fact) : []],
            () => Assistance.With(
                Decision.Of(On, new AssistanceAnswered(Answer.Result, Tidy(Answer.Text), Tidy(Answer.Places), Tidy(Answer.Method), Answer.Searcher)), assistance.Case, fact));
    }

    private static IEnumerable<Finding> CheckWho(Assistance assistance, Scene scene)
    {
        if (scene.View<Staff>().Exercised(scene.Who, scene.Today) is { } post && !Assistance.Concerns(assistance.Asked.Unit, post, scene.View<OrganTree>(), scene.Today))
            yield return PeopleRules.Break(Permissions.Rule, "这项协办请的是别的科室，请那个科室的人答复");
    }

    private IEnumerable<Finding> CheckOpen(Assistance assistance, DisclosureCase one)
    {
        if (LegalDate is not null)
            yield return CaseRules.Break(CaseRules.Dates, "答复之日就是今天，不另填日期");
        if (!assistance.IsOpen)
            yield return CaseRules.Break(CaseRules.MaterialAnswered, $"已于 {assistance.AnsweredOn:yyyy-MM-dd} 答复，不再答复；要补充的请与请协办的人联系");
        else if (one.Stage is CaseStage.Dispatched or CaseStage.Closed)
            yield return CaseRules.Break(CaseRules.MaterialAnswered, "对方的申请已经答复或者办结，不再需要这项协办");
    }

    // Where the other side's case stands is not for this side to read: only that it does not fit.
    private static IEnumerable<Finding> Law(Scene scene, DisclosureCase one, MaterialAnswered fact) =>
        one.Stage is not (CaseStage.Dispatched or CaseStage.Closed) && CaseChecks.Refused(CaseChecks.Law(scene), one, fact, scene.Today).Count > 0
            ? [CaseRules.Break(CaseRules.MaterialAnswered, "对方的申请现在不收协办的答复，请与请协办的人联系")]
            : [];

    private static string? Tidy(string? text) => text?.Trim() is { Length: > 0 } tidy ? tidy : null;
}
