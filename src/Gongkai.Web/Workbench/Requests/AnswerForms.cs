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
        { Lead = Known },
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

    // What assistance has found is on record: it need not be written once more.
    private static IEnumerable<string> Known(CaseScene scene)
    {
        if (scene.Answer is not { } answer)
            yield break;
        var name = AnswerTypeName.Of(answer);
        yield return $"{answer} {name.Name}：{name.Basis}，计入表三 {name.Row}，文书是{name.Letter}。";
        foreach (var material in scene.One.Materials.Where(material => material.IsSearch && name.Elements.Contains(AnswerElement.SearchRecord)))
            yield return $"检索记录已有：{material.From} {material.AnsweredOn:yyyy-MM-dd} 答复“{material.Answer}”；下面可以不再写。";
    }

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
