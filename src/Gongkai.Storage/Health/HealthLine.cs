namespace Gongkai.Storage.Health;

/// <summary>体检的一项：查什么、怎样、要做什么。</summary>
public sealed record HealthLine(string Topic, HealthState State, string Text, string? Advice = null)
{
    internal static HealthLine Good(string topic, string text) => new(topic, HealthState.Good, text);

    internal static HealthLine Caution(string topic, string text, string advice) => new(topic, HealthState.Caution, text, advice);

    internal static HealthLine Bad(string topic, string text, string advice) => new(topic, HealthState.Bad, text, advice);
}

/// <summary>好、要注意、有问题。</summary>
public enum HealthState
{
    Good,
    Caution,
    Bad,
}
