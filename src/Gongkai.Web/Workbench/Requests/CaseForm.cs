using Gongkai.Core.Calendar;
using Gongkai.Core.Ledger;
using Gongkai.Core.Requests;
using Gongkai.Storage.Requests;
using Gongkai.Web.Components.Forms;

namespace Gongkai.Web.Workbench.Requests;

/// <summary>一种行为的表单：填哪几栏，填好了是什么事实。全部列在 <see cref="CaseForms"/>。</summary>
/// <param name="Fields">各栏；日期、备注人人都有，不在其中。</param>
/// <param name="Fact">由所填的各栏得出的事实；没有填对的记在那一栏，答 <c>null</c>。</param>
public sealed record CaseForm(ActKind Kind, Func<CaseScene, IEnumerable<FormField>> Fields, Func<CaseScene, FormAnswers, CaseFact?> Fact)
{
    /// <summary>不是寻常的办理的，另装成行为。</summary>
    public Func<CaseScene, FormAnswers, CaseFact?, Act?> Act { get; init; } = (scene, _, fact) => fact is null ? null : new HandleCase(scene.Organ, scene.Record.Number, fact);

    /// <summary>日期一栏叫什么。</summary>
    public string DayLabel { get; init; } = "日期";

    public string? DayHint { get; init; }

    /// <summary>填之前要知道的。</summary>
    public Func<CaseScene, IEnumerable<string>> Lead { get; init; } = _ => [];

    /// <summary>不能轻易收回的。</summary>
    public bool Grave { get; init; }

    /// <summary>理由必须写。</summary>
    public bool NeedsReason { get; init; }

    /// <summary>签发一类，只有一名经办人的机关可以登记纸质签批。</summary>
    public bool MayBePaper { get; init; }

    /// <summary>没有可填的栏。</summary>
    public static Func<CaseScene, IEnumerable<FormField>> None { get; } = _ => [];
}

/// <summary>填表时看得到的：这件申请、今天、可选的人和科室、可以并入的件。</summary>
/// <param name="Others">本机关还没有办结的其他各件。</param>
/// <param name="Ordinal">同一申请人收到之月的第几件；认不出申请人的为 <c>null</c>。</param>
public sealed record CaseScene(
    long Organ, CaseRecord Record, DateOnly Today, IReadOnlyList<Choice> Units, IReadOnlyList<Choice> People, IReadOnlyList<Choice> Related,
    IReadOnlyList<CaseRow> Others, int? Ordinal, IReadOnlyList<Choice> Scans)
{
    public DisclosureCase One => Record.One;

    public WorkdayCalendar Calendar => Record.Calendar;

    public AnswerClock? Clock => Record.Clock;

    /// <summary>所选的答复类型，拟处理决定时用。</summary>
    public AnswerType? Answer { get; init; }

    /// <summary>平台上叫这个名称的机关；没有的为 <c>null</c>。</summary>
    public Func<string, long?> Called { get; init; } = _ => null;

    /// <summary>今天起多少个工作日。</summary>
    public DateOnly In(int workdays) => Calendar.Add(Today, workdays);

    /// <summary>未了的事项可选的各项。</summary>
    public IReadOnlyList<Choice> Open(MatterKind kind) =>
        [.. One.OpenMatters.Where(matter => matter.Kind == kind).Select(matter => new Choice(matter.Ref, $"第 {matter.Ref} 项，{matter.From:yyyy-MM-dd} 发出，{matter.ExpiresOn(Calendar):yyyy-MM-dd} 期满"))];
}
