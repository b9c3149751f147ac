namespace Gongkai.Core.Reports.Collecting;

/// <summary>上报各步的键与名称。</summary>
public sealed record HandInStateName(HandInState State, string Key, string Name)
{
    public static IReadOnlyList<HandInStateName> All { get; } =
    [
        new(HandInState.Missing, "missing", "未报"),
        new(HandInState.HandedIn, "handed-in", "已报"),
        new(HandInState.Returned, "returned", "退回"),
        new(HandInState.Accepted, "accepted", "通过"),
    ];

    public static HandInStateName Of(HandInState state) => All.First(one => one.State == state);
}
