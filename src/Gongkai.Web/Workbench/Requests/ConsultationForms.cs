using Gongkai.Core.Ledger;
using Gongkai.Core.Requests;
using Gongkai.Web.Components.Forms;
using static Gongkai.Web.Workbench.Requests.FormField;

namespace Gongkai.Web.Workbench.Requests;

/// <summary>征求第三方、其他机关意见（停钟），协办调卷（从不停钟）的表单；两种的到期日摆在一起，由人选。</summary>
internal static class ConsultationForms
{
    private const int UsualMaterialDays = 5;
    private const string Elsewhere = "other";
    private const string Delivered = "还不知道的留空，按发出之日推算。";

    private static readonly IReadOnlyList<Choice> Opinions = [.. OpinionName.All.Select(opinion => new Choice(opinion.Opinion.ToString(), opinion.Name))];

    private static readonly IReadOnlyList<Choice> Found = [.. MaterialResultName.All.Select(result => new Choice(result.Key, result.Name, result.Hint))];

    public static IReadOnlyList<CaseForm> All { get; } =
    [
        new(CaseActs.ConsultThirdParty, _ =>
            [
                Line("Party", "第三方的姓名或名称", "封装保存，不写进账本。"),
                Line("Address", "第三方的地址或联系方式", "封装保存，不写进账本。", optional: true),
                Words("Interests", "公开可能损害的权益", "不写申请人是谁。"),
                Day("DeliveredOn", "第三方收到之日", hint: Delivered, optional: true),
            ],
            (scene, given) => new ThirdPartyConsulted(NextActs.FreshReference(scene.One, MatterKind.ThirdParty), given.Day("DeliveredOn"), given["Interests"]))
        {
            DayLabel = "发出之日",
            Act = (scene, given, fact) => fact is null ? null : new HandleCase(scene.Organ, scene.Record.Number, fact) { ThirdParty = new Party(given.Text("Party"), Address: given["Address"]) },
        },
        Reply(CaseActs.NoteThirdParty, MatterKind.ThirdParty, (reference, opinion, grounds) => new ThirdPartyReplied(reference, opinion, grounds)),
        Lapse(CaseActs.LapseThirdParty, MatterKind.ThirdParty, reference => new ThirdPartyExpired(reference), "期满没有提出意见，由本机关依条例决定，不视为同意。"),
        new(CaseActs.ConsultOrgan, _ => [Line("Organ", "征求哪个机关"), Day("DeliveredOn", "对方收到之日", hint: Delivered, optional: true)],
            (scene, given) => new OrganConsulted(NextActs.FreshReference(scene.One, MatterKind.Organ), given.Day("DeliveredOn"), given["Organ"]))
        { DayLabel = "发出之日", Lead = Compared },
        Reply(CaseActs.NoteOrgan, MatterKind.Organ, (reference, opinion, grounds) => new OrganReplied(reference, opinion, grounds)),
        Lapse(CaseActs.LapseOrgan, MatterKind.Organ, reference => new OrganExpired(reference), "共同制作的，期满没有提出意见视为同意公开。"),
        new(CaseActs.RequestMaterial, scene =>
            [
                One("From", "向谁要", [.. scene.Units, new Choice(Elsewhere, "其他机关或者单位（写在下面）")], optional: true) with { Optional = false },
                Line("FromOther", "其他机关或者单位的名称", "写全称；在本平台上的，它自己看得到、自己答复。", optional: true),
                Words("What", "要什么、查哪里", "对方只看得到这一句和内部期限。如“2023 年会议纪要；查档案室和 OA”；不写申请人是谁。"),
                Day("DueOn", "内部期限", scene.In(UsualMaterialDays)),
            ],
            Material)
        {
            Lead = Compared,
            Act = (scene, _, fact) => fact is MaterialRequested asked ? new HandleCase(scene.Organ, scene.Record.Number, asked) { Asked = asked.AskedOrgan } : null,
        },
        new(CaseActs.ChaseMaterial, scene => [Unanswered(scene)], (_, given) => new MaterialChased(given.Text("Ref")))
        {
            Lead = _ => ["对方的“今天”里写着催过几次；不在本平台上的，请另打电话。"],
            DayLabel = "催办之日",
            Act = (scene, _, fact) => fact is MaterialChased chased ? new HandleCase(scene.Organ, scene.Record.Number, chased) { Asked = scene.One.Material(chased.Ref)?.Organ } : null,
        },
        new(CaseActs.AnswerMaterial, scene =>
            [
                Unanswered(scene),
                One("Found", "结果", Found),
                Words("Places", "查了哪里", "查过的都写；就是检索记录。", optional: true),
                Words("Method", "怎样查", "关键词、文号、范围。", optional: true),
                One("Searcher", "检索人", scene.People, optional: true),
                Words("Answer", "说明", "提供了什么；有异议的写明理由。不写姓名、电话。", optional: true),
            ],
            (scene, given) => Answered(scene, given)?.ToFact(given.Text("Ref")))
        {
            DayLabel = "答复之日",
            Lead = _ => ["对方在本平台上的，由它自己答复；纸质、电话、不在本平台上的，在这里登记。"],
            Act = (scene, _, fact) => fact is MaterialAnswered answered ? new HandleCase(scene.Organ, scene.Record.Number, answered) { Asked = scene.One.Material(answered.Ref)?.Organ } : null,
        },
    ];

    private static FormField Unanswered(CaseScene scene)
    {
        var open = scene.One.Materials.Where(material => material.Answer is null).ToList();
        return One("Ref", "哪一项协办", [.. open.Select(material => new Choice(material.Ref, $"第 {material.Ref} 项，{material.From}，{material.DueOn:yyyy-MM-dd} 前"))], open.FirstOrDefault()?.Ref);
    }

    private static MaterialAnswer? Answered(CaseScene scene, FormAnswers given)
    {
        if (MaterialResultName.Find(given["Found"]) is not { } result)
            return null;
        // Who of another office searched has no number here; that somebody did is in the words.
        var answer = new MaterialAnswer(result.Result, given["Answer"], given["Places"], given["Method"], given.Number("Searcher"));
        var isOutside = scene.One.Material(given.Text("Ref")) is { } material && material.Organ != scene.Organ;
        foreach (var finding in (answer with { Searcher = answer.Searcher ?? (isOutside ? 0 : null) }).Check())
            given.Refuse([finding]);
        return answer;
    }

    private static CaseForm Reply(ActKind kind, MatterKind matter, Func<string, Opinion?, string?, CaseFact> fact) => new(
        kind,
        scene => [Which(scene, matter), One("Opinion", "意见", Opinions), Words("Grounds", "理由", "不写姓名、证件号码。", optional: true)],
        (_, given) => fact(given.Text("Ref"), Enum.TryParse<Opinion>(given["Opinion"], out var opinion) ? opinion : null, given["Grounds"]))
    { DayLabel = "收到答复之日" };

    private static CaseForm Lapse(ActKind kind, MatterKind matter, Func<string, CaseFact> fact, string lead) => new(
        kind, scene => [Which(scene, matter)], (_, given) => fact(given.Text("Ref")))
    { DayLabel = "确认之日", Lead = _ => [lead] };

    private static FormField Which(CaseScene scene, MatterKind kind) => One("Ref", "哪一项征询", scene.Open(kind), scene.Open(kind) is [var only] ? only.Value : null);

    // Asked side by side: what is only needed to search never stops the clock.
    /// <summary>两种的到期日，摆在一起。</summary>
    public static IEnumerable<string> Compared(CaseScene scene)
    {
        if (scene.Clock is not { } clock)
            yield break;
        var consulted = AnswerClock.Of(scene.One.After(new OrganConsulted("?"), scene.Today), scene.Calendar)!;
        yield return $"只是要材料、请人查找的，用“协办调卷”：不停钟，答复期限仍是 {clock.DueOn:yyyy-MM-dd}。";
        yield return $"信息由几个机关共同制作、要听对方意见才能决定的，才用“征求其他机关意见”：停钟，对方最迟 {scene.In(AnswerTerms.On(scene.Today).Consultation):yyyy-MM-dd} 答复，答复期限最晚到 {consulted.DueOn:yyyy-MM-dd}。";
    }

    private static MaterialRequested? Material(CaseScene scene, FormAnswers given)
    {
        if (given.Day("DueOn") is not { } due)
            return null;
        var (reference, what) = (NextActs.FreshMaterial(scene.One), given["What"]);
        if (given["From"] != Elsewhere)
        {
            return scene.Units.FirstOrDefault(unit => unit.Value == given["From"]) is { } unit
                ? new MaterialRequested(reference, unit.Name.Trim('　'), due, what) { AskedOrgan = scene.Organ, AskedUnit = given.Number("From") }
                : null;
        }

        if (given["FromOther"] is not { } name)
        {
            given.Refuse("FromOther", "请写明向哪个机关或者单位要");
            return null;
        }

        if (scene.Called(name) is not { } organ)
            return new MaterialRequested(reference, name, due, what);
        if (organ == scene.Organ)
        {
            given.Refuse("FromOther", "这是本机关自己，请在上面选科室");
            return null;
        }

        return new MaterialRequested(reference, name, due, what) { AskedOrgan = organ };
    }
}
