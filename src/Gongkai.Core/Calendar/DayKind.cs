namespace Gongkai.Core.Calendar;

/// <summary>一天的性质：工作日、周末、节假日、调休上班日；后者也是工作日。</summary>
public enum DayKind
{
    Workday,
    Weekend,
    Holiday,
    MakeUpWorkday,
}

/// <summary>性质的名称，给人看的和契约中的键。</summary>
public static class DayKinds
{
    /// <summary>计入工作日。</summary>
    public static bool IsWorkday(this DayKind kind) => kind is DayKind.Workday or DayKind.MakeUpWorkday;

    public static string Name(this DayKind kind) => kind switch
    {
        DayKind.Weekend => "周末",
        DayKind.Holiday => "节假日",
        DayKind.MakeUpWorkday => "调休上班",
        _ => "工作日",
    };
}
