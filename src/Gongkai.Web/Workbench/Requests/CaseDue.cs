using Gongkai.Core.Requests;
using Gongkai.Web.Components;
using Gongkai.Web.Components.Records;

namespace Gongkai.Web.Workbench.Requests;

/// <summary>期限写成一个词：超期几天、还剩几天、停着钟、按期办结。</summary>
/// <param name="Words">如“超期 2 个工作日”。</param>
public sealed record CaseDue(StatusKind Kind, string Words)
{
    /// <summary>剩这么多工作日以内为快到期（约定）。</summary>
    public const int Near = 3;

    public static CaseDue Of(DisclosureCase one, AnswerClock? clock, DateOnly today)
    {
        if (clock is null)
            return new(StatusKind.Quiet, one.Stage == CaseStage.Closed ? "没有起算" : "期限未起算");
        if (one.TransferredTo is not null)
            return new(StatusKind.Quiet, "已转走");
        if (one.DoneOn is { } done)
            return clock.IsOnTime == true ? new(StatusKind.Done, "按期办结") : new(StatusKind.Late, $"超期 {-clock.WorkdaysLeft(done)} 个工作日办结");
        var left = clock.WorkdaysLeft(today);
        return left < 0 || today > clock.DueOn ? new(StatusKind.Late, $"超期 {Math.Max(-left, 1)} 个工作日")
            : one.OpenMatters.Any() ? new(StatusKind.Now, "停钟")
            : left == 0 ? new(StatusKind.Soon, "今天到期")
            : new(left <= Near ? StatusKind.Soon : StatusKind.Quiet, $"还剩 {left} 个工作日");
    }

    /// <summary>到期日；暂定的标明，没有的为一横。</summary>
    public static string Day(AnswerClock? clock) => clock is null ? "—" : $"{clock.DueOn.Day()}{(clock.IsProvisional ? "（暂定）" : "")}";

    /// <summary>状态用什么颜色。</summary>
    public static StatusKind KindOf(CaseState state) => state switch
    {
        CaseState.Closed or CaseState.Dispatched => StatusKind.Done,
        CaseState.Submitted => StatusKind.Soon,
        CaseState.Received or CaseState.Draft => StatusKind.Quiet,
        _ => StatusKind.Now,
    };
}
