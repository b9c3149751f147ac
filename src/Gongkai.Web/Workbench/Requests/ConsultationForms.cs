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

    private static readonly IReadOnlyList<Choice> Found = [new("提供材料", "有，提供材料", "材料作为附件收存"), new("查无", "查了，没有", "写明查了哪里"), new("异议", "有异议", "如不归本科室管")];

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
                Line("FromOther", "其他机关或者单位的名称", optional: true),
                Words("What", "要什么、查哪里", "如“2023 年会议纪要；查档案室和 OA”。"),
                Day("DueOn", "内部期限", scene.In(UsualMaterialDays)),
            ],
            Material)
        { Lead = Compared },
        new(CaseActs.AnswerMaterial, scene =>
            [
                One("Ref", "哪一项协办", [.. scene.One.Materials.Where(material => material.Answer is null).Select(material => new Choice(material.Ref, $"第 {material.Ref} 项，{material.From}，{material.DueOn:yyyy-MM-dd} 前"))], scene.One.Materials.FirstOrDefault(material => material.Answer is null)?.Ref),
                One("Found", "结果", Found),
                Words("Answer", "说明", "提供了什么；查了哪些系统、关键词、范围，什么时候查的。这就是检索记录。"),
            ],
            (_, given) => new MaterialAnswered(given.Text("Ref"), $"{given.Text("Found")}：{given.Text("Answer")}"))
        { DayLabel = "答复之日" },
    ];

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
    private static IEnumerable<string> Compared(CaseScene scene)
    {
        if (scene.Clock is not { } clock)
            yield break;
        var consulted = AnswerClock.Of(scene.One.After(new OrganConsulted("?"), scene.Today), scene.Calendar)!;
        yield return $"只是要材料、请人查找的，用“协办调卷”：不停钟，答复期限仍是 {clock.DueOn:yyyy-MM-dd}。";
        yield return $"信息由几个机关共同制作、要听对方意见才能决定的，才用“征求其他机关意见”：停钟，对方最迟 {scene.In(AnswerTerms.On(scene.Today).Consultation):yyyy-MM-dd} 答复，答复期限最晚到 {consulted.DueOn:yyyy-MM-dd}。";
    }

    private static MaterialRequested? Material(CaseScene scene, FormAnswers given)
    {
        var from = given["From"] == Elsewhere ? given["FromOther"] : scene.Units.FirstOrDefault(unit => unit.Value == given["From"])?.Name.Trim('　');
        if (from is null)
            given.Refuse("FromOther", "请写明向哪个机关或者单位要");
        return from is not null && given.Day("DueOn") is { } due ? new MaterialRequested(NextActs.FreshMaterial(scene.One), from, due, given["What"]) : null;
    }
}
