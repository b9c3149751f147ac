namespace Gongkai.Tests;

/// <summary>A clock that stands still until the test moves it.</summary>
public sealed class MovedClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
