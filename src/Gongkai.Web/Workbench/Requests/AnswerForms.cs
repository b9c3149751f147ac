using Gongkai.Core.Requests;
using static Gongkai.Web.Workbench.Requests.FormField;

namespace Gongkai.Web.Workbench.Requests;

/// <summary>拟稿、处理决定、送审、退回、签发、不发文书办结的表单。</summary>
internal static class AnswerForms
{
    public static IReadOnlyList<CaseForm> All { get; } =
    [
        new(CaseActs.Draft, CaseForm.None, (_, _) => new AnswerDrafted()),
        new(CaseActs.Decide, Elements, (scene, given) => scene.Answer is { } answer ? new AnswerDecided(answer, [.. Stated(answer, given)]) : null)
        { Lead = scene => scene.Answer is { } answer ? [$"{answer} {AnswerTypeName.Of(answer).Name}：{AnswerTypeName.Of(answer).Basis}，计入表三 {AnswerTypeName.Of(answer).Row}，文书是{AnswerTypeName.Of(answer).Letter}。"] : [] },
        new(CaseActs.SubmitReview, CaseForm.None, (_, _) => new ReviewRequested()),
        new(CaseActs.Return, CaseForm.None, (_, _) => new AnswerReturned()) { NeedsReason = true },
        new(CaseActs.Approve, CaseForm.None, (_, _) => new AnswerApproved())
        {
            DayLabel = "签发之日", DayHint = "文书号按它所在的年度编。", MayBePaper = true,
            Lead = scene => scene.One.Answer is { } answer ? [$"所签发的是 {answer} {AnswerTypeName.Of(answer).Name}（{AnswerTypeName.Of(answer).Letter}）。"] : [],
            Act = (scene, given, _) => scene.One.Answer is { } answer ? new ApproveAnswer(scene.Organ, scene.Record.Number, answer, PaperForm.Read(given)) : null,
        },
        new(CaseActs.CloseWithoutLetter, CaseForm.None, (_, _) => new ClosedWithoutLetter())
        { Grave = true, DayLabel = "确认之日", Lead = _ => ["确认之后即办结，不再发文书；只用于逾期不补正、逾期不缴费和撤回。"] },
    ];

    private static IEnumerable<FormField> Elements(CaseScene scene)
    {
        if (scene.Answer is not { } answer)
            yield break;
        yield return new FormField("Answer", "答复类型", FieldKind.Hidden) { Usual = answer.ToString() };
        foreach (var element in AnswerTypeName.Of(answer).Elements.Where(element => !StatedElement.IsProcedure(element)).Select(AnswerElementName.Of))
            yield return Words(element.Element.ToString(), element.Name, element.Advice, optional: true);
    }

    // What is missing is for the law to say: some elements are on record already.
    private static IEnumerable<StatedElement> Stated(AnswerType answer, FormAnswers given) =>
        from element in AnswerTypeName.Of(answer).Elements
        where given[element.ToString()] is not null
        select new StatedElement(element, given.Text(element.ToString()));
}
