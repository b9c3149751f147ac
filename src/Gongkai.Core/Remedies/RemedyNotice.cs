using Gongkai.Core.Calendar;
using Gongkai.Core.Organs;
using Gongkai.Core.Requests;

namespace Gongkai.Core.Remedies;

/// <summary>救济告知：途径、复议机关、期限；只写在终局文书里，末日在送达之后才算（办理规程 §7、§12）。</summary>
/// <param name="ReviewOrgan">行政复议机关的名称；还没有登记的为 <c>null</c>。</param>
public sealed record RemedyNotice(RemedyRoute Route, AnswerType Answer, string? ReviewOrgan)
{
    /// <summary>申请复议的自然日数（行政复议法第二十条）。</summary>
    public const int ReviewDays = 60;

    /// <summary>复议之后起诉的自然日数（行政诉讼法第四十五条）。</summary>
    public const int SuitDays = 15;

    /// <summary>直接起诉的月数（行政诉讼法第四十六条）。</summary>
    public const int SuitMonths = 6;

    /// <summary>一件申请的救济告知；还没有处理决定的为 <c>null</c>。</summary>
    public static RemedyNotice? Of(DisclosureCase one, long organ, OrganTree tree) => one is { Answer: { } answer, DecidedOn: { } on }
        ? new(RemedyRoutes.Of(answer, one.ApprovedOn ?? on), answer, ReviewOrgans.NameFor(organ, tree, on))
        : null;

    /// <summary>文书里的一段话；写机关名称，不写末日。</summary>
    public string Paragraph
    {
        get
        {
            var organ = ReviewOrgan ?? "有权的行政复议机关";
            var first = $"可以自收到本告知书之日起{ReviewDays}日内向{organ}申请行政复议，也可以自收到本告知书之日起{SuitMonths}个月内依法向人民法院提起行政诉讼。";
            var must = $"应当先自收到本告知书之日起{ReviewDays}日内向{organ}申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起{SuitDays}日内依法向人民法院提起行政诉讼。";
            return (Route, Answer) switch
            {
                (RemedyRoute.ReviewFirst, AnswerType.A05) => $"对不予公开的部分不服的，{must}对其余部分不服的，{first}",
                (RemedyRoute.ReviewFirst, _) => $"如对本决定不服，{must}",
                _ => $"如对本决定不服，{first}",
            };
        }
    }

    /// <summary>申请复议的末日。</summary>
    public static DateOnly LastDayOfReview(DateOnly servedOn, WorkdayCalendar calendar) => calendar.LastNaturalDay(servedOn, ReviewDays);

    /// <summary>直接起诉的末日；应当先复议的没有，为 <c>null</c>。</summary>
    public DateOnly? LastDayOfSuit(DateOnly servedOn, WorkdayCalendar calendar) => Route == RemedyRoute.Either ? calendar.LastDayOfMonths(servedOn, SuitMonths) : null;

    /// <summary>复议之后起诉的末日。</summary>
    public static DateOnly LastDayOfSuitAfterReview(DateOnly decisionServedOn, WorkdayCalendar calendar) => calendar.LastNaturalDay(decisionServedOn, SuitDays);
}
