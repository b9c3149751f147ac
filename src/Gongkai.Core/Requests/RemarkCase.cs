using System.Text.Json;
using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Requests;

/// <summary>写内部备注：文字另存为可以删除的个人信息，账上只有引用；不对外。</summary>
/// <param name="Number">件的号。</param>
public sealed record RemarkCase(long Organ, long Number, string Text) : Act
{
    /// <summary>最长多少字。</summary>
    public const int Longest = 2000;

    public override ActKind Kind => CaseActs.Remark;

    public override Subject On => DisclosureCase.SubjectOf(Organ, Number);

    public override IEnumerable<Subject> AlsoReads => CaseChecks.Reads(Organ, paper: null);

    public override IReadOnlyList<PersonalContent> Personal => [new("case-remark", JsonSerializer.Serialize(Text.Trim()))];

    public override Outcome<Decision> Decide(Scene scene)
    {
        if (DisclosureCase.From(scene.History) is not { } one)
            return new Blocked<Decision>([CaseRules.Break(CaseRules.Open, "没有这件申请，可能链接写错了；请从列表进入")]);
        var fact = new CaseRemarked(scene.Personal[0]);
        return Decision.Unless([.. CheckText(), .. CaseChecks.Refused(CaseChecks.Law(scene), one, fact, scene.Today)], () => Decision.Of(On, fact));
    }

    private IEnumerable<Finding> CheckText()
    {
        if (Text.Trim().Length == 0)
            yield return CaseRules.Break(CaseRules.Remark, "请写备注的内容");
        else if (Text.Trim().Length > Longest)
            yield return CaseRules.Break(CaseRules.Remark, $"备注最长 {Longest} 字，现在是 {Text.Trim().Length} 字，请分成几条");
        if (LegalDate is not null)
            yield return CaseRules.Break(CaseRules.Remark, "备注以写下之时为准，不另填日期");
    }
}
