using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.People;

/// <summary>第二双眼睛：谁也不签发自己起草的。签发、保密审查、二审、同意延期、更正由起草、一审、办件的人以外的另一人为之；
/// 只有一名经办人的机关，这一人可以撰稿、一审、办件，另一人或者登录办理，或者纸质签批。</summary>
public static class SecondEyes
{
    public static readonly Rule Another = new("POST-SECOND", Severity.Error, "起草的人不签发自己起草的：签发、保密审查、二审、同意延期、更正由撰稿、一审、办件的人（连同委托人、受托人）以外的另一人为之", "安全隐私 §3 访问控制；《条例》第十七条");
    public static readonly Rule Reviewer = new("POST-REVIEWER", Severity.Error, "一审由撰稿以外的人为之；只有一名经办人的机关除外", "安全隐私 §5：三审");
    public static readonly Rule Paper = new("POST-PAPER", Severity.Error, "纸质签批只用于只有一名经办人（只设年报岗位的，一名填报人）的机关：写明签批人姓名、日期，附发文稿纸的扫描件", "安全隐私 §5：签发留痕");

    /// <summary>全部规则。</summary>
    public static IReadOnlyList<Rule> All { get; } = [Another, Reviewer, Paper];

    /// <summary>主体可否承担这项职责。</summary>
    /// <param name="duty">将要承担的职责。</param>
    /// <param name="who">行为的主体；纸质签批的，为把签批登记入账的人。</param>
    /// <param name="earlier">同一件事此前各步：职责与当时的主体。</param>
    /// <param name="paper">纸质签批；本人登录办理的为 <c>null</c>。</param>
    /// <param name="organ">机关编号。</param>
    public static IEnumerable<Finding> Check(Duty duty, Actor who, IEnumerable<Step> earlier, PaperSignature? paper, long organ, Staff staff, DateOnly today)
    {
        var (name, single) = (DutyName.Of(duty), staff.HasOneOfficer(organ, today));
        if (paper is not null)
            return name.NeedsAnother ? CheckPaper(paper, single, today) : [Break(Paper, $"{name.Name}不用纸质签批，请直接办理")];
        return earlier.Where(step => step.Who.Person != 0 && IsSame(step.Who, who)).Select(step => step.Duty).Distinct()
            .Where(done => !DutyName.Of(done).NeedsAnother)
            .SelectMany(done => Clash(duty, done, single));
    }

    private static IEnumerable<Finding> Clash(Duty duty, Duty done, bool single)
    {
        if (DutyName.Of(duty).NeedsAnother)
            yield return Break(Another, $"{DutyName.Of(done).Name}与{DutyName.Of(duty).Name}不能是同一人（委托的也算）；请另一位有{DutyName.Of(duty).Name}岗位的人办理{(single ? "，或者登记其纸质签批" : "")}");
        else if (duty == Duty.FirstReview && done == Duty.Draft && !single)
            yield return Break(Reviewer, "一审不能由撰稿的人承担；请另一位有一审岗位的人办理");
    }

    private static IEnumerable<Finding> CheckPaper(PaperSignature paper, bool single, DateOnly today)
    {
        if (!single)
            yield return Break(Paper, "本机关不止一名经办人，请签批人登录办理");
        if (paper.SignerName.Trim().Length is < 2 or > 40)
            yield return Break(Paper, "请填写签批人的姓名，2 至 40 字");
        if (paper.SignedOn > today)
            yield return Break(Paper, $"签批日期 {paper.SignedOn:yyyy-MM-dd} 还没有到");
        if (paper.Scan <= 0)
            yield return Break(Paper, "请附发文稿纸的扫描件");
    }

    /// <summary>同一人：本人，或者一个是另一个的委托人、受托人。</summary>
    internal static bool IsSame(Actor first, Actor second) =>
        first.Involves(second.Person) || (second.ForPerson is { } principal && first.Involves(principal));

    private static Finding Break(Rule rule, string message) => PeopleRules.Break(rule, message);
}

/// <summary>一件事已经办过的一步：什么职责，谁办的。</summary>
public sealed record Step(Duty Duty, Actor Who);
