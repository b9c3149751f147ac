using Gongkai.Core.Requests;

namespace Gongkai.Web.Portal.Requests;

/// <summary>为什么是这一天：从收到之日的次日起，一天一行，每天算不算、为什么。</summary>
public sealed class DueExplained(DisclosureCase one, AnswerClock clock)
{
    /// <summary>逐日的账，到期日为止；已发出而更早的到发出为止。</summary>
    public IReadOnlyList<ClockDay> Days { get; } = [.. clock.Days(clock.DueOn).Where(day => day.Date > clock.Start)];

    /// <summary>一段话：怎样算出来的。</summary>
    public string Sum =>
        $"{clock.Start:yyyy-MM-dd} {(one.Starts.Length > 1 ? "重新起算" : "收到")}，当天不算，次日起数 {clock.Base} 个工作日"
        + (clock.Extension > 0 ? $"，加延长的 {clock.Extension} 个工作日" : "")
        + (clock.Excluded > 0 ? $"，不计{string.Join('、', Waits)}的 {clock.Excluded} 个工作日" : "")
        + (one.DelayedUntil is not null && clock.DueOn == one.DelayedUntil ? $"，本应到 {clock.RegularDueOn:yyyy-MM-dd}，另定到 {clock.DueOn:yyyy-MM-dd}" : $"，到 {clock.DueOn:yyyy-MM-dd}")
        + "。周末、法定节假日不算，调休上班的周末算。";

    private IEnumerable<string> Waits => Days.Where(day => day.Kind == ClockDayKind.Suspended).Select(day => day.By?.Kind switch
    {
        MatterKind.ThirdParty or MatterKind.Organ => "征求意见",
        MatterKind.Correction => "等补正",
        _ => "等缴费",
    }).Distinct(StringComparer.Ordinal);

    public static string Word(ClockDay day) => day.Kind switch
    {
        ClockDayKind.Counted => "工作日",
        ClockDayKind.MakeUpWorkday => $"调休上班{(day.Name is null ? "" : $"（{day.Name}）")}",
        ClockDayKind.Weekend => "周末，不算",
        ClockDayKind.Holiday => $"放假{(day.Name is null ? "" : $"（{day.Name}）")}，不算",
        ClockDayKind.Suspended => day.By?.Kind switch
        {
            MatterKind.ThirdParty => "征求第三方意见，不算",
            MatterKind.Organ => "征求其他机关意见，不算",
            MatterKind.Correction => "等补正，不算",
            _ => "等缴费，不算",
        },
        _ => "还没有起算",
    };
}
