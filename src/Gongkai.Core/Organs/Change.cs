namespace Gongkai.Core.Organs;

/// <summary>一处改动：哪一栏，由什么改为什么；没有的为 <c>null</c>。</summary>
public sealed record Change(string Label, string? Before, string? After)
{
    /// <summary>各栏中前后不同的。</summary>
    internal static IReadOnlyList<Change> Between(params ReadOnlySpan<(string Field, string? Before, string? After)> fields)
    {
        var changes = new List<Change>();
        foreach (var (field, before, after) in fields)
        {
            if (before != after)
                changes.Add(new Change(OrganField.Label(field), before, after));
        }

        return changes;
    }

    public override string ToString() => (Before, After) switch
    {
        (null, _) => $"{Label}：{After}",
        (_, null) => $"{Label}：删去“{Before}”",
        _ => $"{Label}：{Before} → {After}",
    };
}
