using System.Globalization;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Requests;

/// <summary>签发答复：由机关负责人或其授权的人签发，同时取文书号；不得由承办人自签。</summary>
/// <param name="Organ">机关编号。</param>
/// <param name="Number">件的号。</param>
/// <param name="Answer">所签发的答复类型，就是送审的那一种；文书号的字由它定。</param>
/// <param name="Paper">由本人纸质签批的，签批的凭据。</param>
public sealed record ApproveAnswer(long Organ, long Number, AnswerType Answer, PaperSignature? Paper = null) : Act
{
    public override ActKind Kind => CaseActs.Approve;

    public override Subject On => DisclosureCase.SubjectOf(Organ, Number);

    public override IReadOnlyList<PersonalContent> Personal => Paper is null ? [] : [Paper.ToContent()];

    public override IEnumerable<Subject> AlsoReads => CaseChecks.Reads(Organ, Paper);

    public override IReadOnlyList<string> Reserves => LegalDate is { } on ? [LetterNumber.Counter(Answer, on)] : [];

    public override Outcome<Decision> Decide(Scene scene)
    {
        if (DisclosureCase.From(scene.History) is not { } one)
            return new Blocked<Decision>([CaseRules.Break(CaseRules.Open, "没有这件申请，可能链接写错了；请从列表进入")]);
        var on = LegalDate ?? scene.Today;
        var letter = scene.Reserved.Count == 0 ? null : LetterNumber.Write(scene.View<OrganTree>().Find(Organ), Answer, on, scene.Reserved[0]);
        var fact = new AnswerApproved(letter) { PaperSignOff = Paper?.Recorded(scene.Personal[0]) };
        return Decision.Unless([.. Check(one, on, scene), .. CaseChecks.Refused(CaseChecks.Law(scene), one, fact, on), .. CaseChecks.CheckWho(fact, scene, Paper)], () => Decision.Of(On, fact));
    }

    private IEnumerable<Finding> Check(DisclosureCase one, DateOnly on, Scene scene)
    {
        if (on > scene.Today)
            yield return CaseRules.Break(CaseRules.Dates, $"日期 {on:yyyy-MM-dd} 还没有到");
        if (LegalDate is null)
            yield return CaseRules.Break(CaseRules.Approve, "请写明签发日期，文书号按它所在的年度编");
        if (one.Answer is { } answer && answer != Answer)
            yield return CaseRules.Break(CaseRules.Approve, $"送审的是 {answer} {AnswerTypeName.Of(answer).Name}，不是 {Answer}；请刷新后再签");
    }
}

/// <summary>文书号：<c>{机关代号}公开{字}〔{年}〕{序号}号</c>，每字每年连续，不跳号、不复用（办理规程 §4）。</summary>
public static class LetterNumber
{
    /// <summary>答复文书的字。</summary>
    public static string WordOf(AnswerType answer) => answer switch
    {
        >= AnswerType.A11 and <= AnswerType.A17 => "不公",
        >= AnswerType.A21 and <= AnswerType.A24 => "无",
        >= AnswerType.A31 => "不处",
        _ => "答",
    };

    /// <summary>计数器的名称，一字一年一个。</summary>
    public static string Counter(AnswerType answer, DateOnly on) => Counter(WordOf(answer), on);

    /// <summary>一个字的计数器：回、补、延、征、费、更，与答复文书的字并列。</summary>
    public static string Counter(string word, DateOnly on) => string.Create(CultureInfo.InvariantCulture, $"letter/{word}/{on.Year}");

    public static string Write(Organ? organ, AnswerType answer, DateOnly on, long number) => Write(organ, WordOf(answer), on, number);

    public static string Write(Organ? organ, string word, DateOnly on, long number) =>
        string.Create(CultureInfo.InvariantCulture, $"{organ?.Nature.On(on).DocumentPrefix}公开{word}〔{on.Year}〕{number}号");
}
