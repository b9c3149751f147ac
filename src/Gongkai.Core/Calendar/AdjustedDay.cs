namespace Gongkai.Core.Calendar;

/// <summary>节假日安排中的一天：放假，或者周末调休上班。</summary>
/// <param name="Name">节名，如“春节”。</param>
/// <param name="IsOffDay">真为休，假为调休上班。</param>
public sealed record AdjustedDay(DateOnly Date, string Name, bool IsOffDay)
{
    /// <summary>这一天的性质。</summary>
    public DayKind Kind => IsOffDay ? DayKind.Holiday : DayKind.MakeUpWorkday;
}
