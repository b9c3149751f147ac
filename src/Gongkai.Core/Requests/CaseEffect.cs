using Gongkai.Core.Calendar;

namespace Gongkai.Core.Requests;

/// <summary>一件事实的后果：状态、时钟、未了事项由此怎样变；确认之前写给办理的人看。</summary>
public static class CaseEffect
{
    /// <summary>各条后果，要紧的在前。</summary>
    public static IEnumerable<string> Tell(DisclosureCase before, DisclosureCase after, WorkdayCalendar calendar)
    {
        foreach (var line in Clock(before, AnswerClock.Of(before, calendar), after, AnswerClock.Of(after, calendar)))
            yield return line;
        foreach (var matter in after.OpenMatters.Where(matter => !before.Matters.Contains(matter)))
            yield return Begun(matter, calendar);
        if (after.Reason is { ResolvedOn: null } inquiry && before.Reason is null)
            yield return $"说明期限到 {inquiry.ExpiresOn(calendar):yyyy-MM-dd}；说明期间不停钟，答复期限照走";
        foreach (var material in after.Materials.Where(material => material.Answer is null && !before.Materials.Contains(material)))
            yield return $"请{material.From}在 {material.DueOn:yyyy-MM-dd} 前答复；协办不停钟，答复期限照走";
        if (after.Locked is { } locked && before.Locked != locked)
            yield return $"答复类型锁定为 {locked} {AnswerTypeName.Of(locked).Name}";
        if (after.State != before.State)
            yield return $"状态由“{CaseStateName.Of(before.State).Name}”改为“{CaseStateName.Of(after.State).Name}”";
    }

    /// <summary>到期日的写法；缺节假日数据的标明暂定。</summary>
    public static string Due(AnswerClock clock) => $"{clock.DueOn:yyyy-MM-dd}{(clock.IsProvisional ? "（暂定）" : "")}";

    private static IEnumerable<string> Clock(DisclosureCase before, AnswerClock? was, DisclosureCase after, AnswerClock? now)
    {
        if (now is null)
            yield break;
        if (after.DoneOn is { } done && before.DoneOn is null)
            yield return done <= now.DueOn ? $"以 {done:yyyy-MM-dd} 办结，期限到 {Due(now)}，没有超期" : $"以 {done:yyyy-MM-dd} 办结，期限是 {Due(now)}，超期 {-now.WorkdaysLeft(done)} 个工作日";
        else if (was is null)
            yield return $"收到之日为 {after.ReceivedOn:yyyy-MM-dd}，次日起数 {now.Base} 个工作日，答复期限到 {Due(now)}";
        else if (now.Restarts > was.Restarts)
            yield return $"期限自 {now.Start:yyyy-MM-dd} 的次日重新起算，答复期限由 {Due(was)} 改为 {Due(now)}；此前的延期、扣除不再算";
        else if (now.DueOn != was.DueOn)
            yield return $"答复期限由 {Due(was)} 改为 {Due(now)}{(after.OpenMatters.Any() ? "（按对方期满才答复推算，提前答复的随之提前）" : "")}";
        else if (after.DoneOn is null && after.TransferredTo is null)
            yield return $"答复期限不变，仍是 {Due(now)}";
    }

    private static string Begun(Matter matter, WorkdayCalendar calendar) => matter.Kind switch
    {
        MatterKind.Correction => $"停钟：补正期限到 {matter.ExpiresOn(calendar):yyyy-MM-dd}（{matter.Workdays} 个工作日）；收到补正之日的次日重新起算，逾期不补正的视为放弃",
        MatterKind.Fee => $"停钟：缴费期限到 {matter.ExpiresOn(calendar):yyyy-MM-dd}（{matter.Workdays} 个工作日）；缴费次日重新起算，逾期不缴的视为放弃",
        _ => $"停钟：对方最迟在 {matter.ExpiresOn(calendar):yyyy-MM-dd}（{matter.Workdays} 个工作日）提出意见，其间的工作日不计入期限",
    };
}
