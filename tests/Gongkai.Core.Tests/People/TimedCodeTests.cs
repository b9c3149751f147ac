using System.Text;
using Gongkai.Core.People;

namespace Gongkai.Core.Tests.People;

public sealed class TimedCodeTests
{
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");

    /// <summary>RFC 6238, appendix B, the last six of the eight digits.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void A_code_is_what_the_standard_says(long second, string code)
    {
        TimedCode.At(Secret, second / 30).ShouldBe(code);
        TimedCode.Match(Secret, code, DateTimeOffset.FromUnixTimeSeconds(second), lastStep: 0).ShouldBe(second / 30);
    }

    [Fact]
    public void A_clock_half_a_minute_off_is_forgiven_and_a_whole_minute_is_not()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_000_000_020);
        var code = TimedCode.At(Secret, TimedCode.StepAt(now));
        TimedCode.Match(Secret, code, now.AddSeconds(30), lastStep: 0).ShouldNotBeNull();
        TimedCode.Match(Secret, code, now.AddSeconds(-30), lastStep: 0).ShouldNotBeNull();
        TimedCode.Match(Secret, code, now.AddSeconds(60), lastStep: 0).ShouldBeNull();
        TimedCode.Match(Secret, code, now.AddSeconds(-60), lastStep: 0).ShouldBeNull();
    }

    [Fact]
    public void A_step_that_was_used_is_not_used_again()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_000_000_020);
        var step = TimedCode.StepAt(now);
        TimedCode.Match(Secret, TimedCode.At(Secret, step), now, lastStep: step).ShouldBeNull();
        TimedCode.Match(Secret, TimedCode.At(Secret, step + 1), now, lastStep: step).ShouldBe(step + 1);
    }

    [Theory]
    [InlineData("28 70 82", true)]
    [InlineData("２８７０８２", true)]
    [InlineData("287081", false)]
    [InlineData("28708", false)]
    [InlineData("2870822", false)]
    [InlineData("", false)]
    public void Spaces_and_wide_digits_are_forgiven_and_nothing_else(string written, bool right) =>
        (TimedCode.Match(Secret, written, DateTimeOffset.FromUnixTimeSeconds(59), lastStep: 0) is not null).ShouldBe(right);
}
