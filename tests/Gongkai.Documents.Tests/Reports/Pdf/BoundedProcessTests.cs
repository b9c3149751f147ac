using System.Diagnostics;
using Gongkai.Documents.Reports.Readers.Pdf;

namespace Gongkai.Documents.Tests.Reports.Pdf;

public sealed class BoundedProcessTests
{
    private static readonly ProcessLimits Small = new(TimeSpan.FromMilliseconds(300), 1L << 30, 1 << 20) { Glance = TimeSpan.FromMilliseconds(20) };
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    [Fact]
    public void A_program_that_takes_too_long_is_ended() =>
        Run("sleep", ["60"], Small).Ending.ShouldBe(Ending.TimedOut);

    [Fact]
    public void A_program_that_writes_without_end_is_ended() =>
        Run("yes", [], Small with { Time = Soon }).Ending.ShouldBe(Ending.TooMuchOutput);

    [Fact]
    public void A_program_that_fills_the_memory_does_not_get_it()
    {
        var outcome = Run("tail", ["-c", "100000000", "/dev/zero"], Small with { Time = Soon, MemoryBytes = 48 << 20 });
        (outcome.Ending != Ending.Exited || outcome.ExitCode != 0).ShouldBeTrue();
    }

    [Fact]
    public void A_program_that_nobody_waits_for_is_ended()
    {
        using var left = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        Should.Throw<OperationCanceledException>(() =>
            BoundedProcess.Run(Path("sleep"), ["60"], default, Small with { Time = TimeSpan.FromMinutes(1) }, left.Token));
    }

    [Fact]
    public void Input_and_output_pass_through_whole_and_the_surroundings_are_not_handed_on()
    {
        var bytes = new byte[300_000];
        new Random(5).NextBytes(bytes);
        Run("cat", [], Small with { Time = Soon }, bytes).Output.ToArray().ShouldBe(bytes);
        Environment.SetEnvironmentVariable("GONGKAI_DATABASE", "Password=secret");
        System.Text.Encoding.UTF8.GetString(Run("env", [], Small with { Time = Soon }).Output.Span).ShouldNotContain("secret");
    }

    private static ProcessOutcome Run(string program, string[] words, ProcessLimits limits, byte[]? input = null)
    {
        var watch = Stopwatch.StartNew();
        var outcome = BoundedProcess.Run(Path(program), words, input, limits, TestContext.Current.CancellationToken);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
        return outcome;
    }

    private static string Path(string program) => Programs.Find(program).ShouldNotBeNull();
}
