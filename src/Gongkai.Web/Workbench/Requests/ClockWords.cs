using Gongkai.Core.Requests;

namespace Gongkai.Web.Workbench.Requests;

/// <summary>期限账上的一天写给人看。</summary>
public static class ClockWords
{
    public static string Of(ClockDay day) => day.Kind switch
    {
        ClockDayKind.Before => "收到之前，未起算",
        ClockDayKind.Counted => "工作日，计入",
        ClockDayKind.MakeUpWorkday => $"调休上班{(day.Name is null ? "" : $"（{day.Name}）")}，计入",
        ClockDayKind.Weekend => "周末，不计",
        ClockDayKind.Holiday => $"放假{(day.Name is null ? "" : $"（{day.Name}）")}，不计",
        _ => $"停钟（{Matter(day.By!)}），不计",
    };

    /// <summary>未了事项的名称，如“征求第三方 1”。</summary>
    public static string Matter(Matter matter) => matter.Kind switch
    {
        MatterKind.Correction => "等补正",
        MatterKind.Fee => "等缴费",
        MatterKind.ThirdParty => $"征求第三方意见 {matter.Ref}",
        _ => $"征求其他机关意见 {matter.Ref}",
    };
}
