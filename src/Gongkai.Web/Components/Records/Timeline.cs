using Microsoft.AspNetCore.Mvc.Rendering;

namespace Gongkai.Web.Components.Records;

/// <summary>办到哪一步：走过的、正在走的、还没有走的，由前往后。</summary>
public sealed class Timeline(IHtmlHelper html) : Part(html)
{
    public IReadOnlyList<TimelineStep> Steps { get; set; } = [];

    public static string Word(StepState state) => state switch
    {
        StepState.Done => "已完成",
        StepState.Now => "正在进行",
        StepState.Late => "已逾期",
        _ => "尚未开始",
    };
}

/// <summary>一步：名称、哪一天（还不知道的为 <c>null</c>）、一句说明。</summary>
public sealed record TimelineStep(string Name, StepState State, DateOnly? On = null, string? Note = null);

/// <summary>一步走了没有。</summary>
public enum StepState
{
    Ahead,
    Now,
    Late,
    Done,
}
