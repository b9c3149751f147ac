using System.Diagnostics;

namespace Gongkai.Cli.Tests;

public sealed class StoppingTests
{
    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void A_signal_stops_cleanly_and_leaves_no_half_written_file(string signal)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        var before = folder.Write("结论.csv", "原来的");

        // 标准输入不关，程序一直等着读。
        using var process = Gongkai.Launch(new Setting { WorkingFolder = folder.Path }, "report", "check", "-", "-o", "结论.csv");
        SpinWait.SpinUntil(() => Directory.GetFiles(folder.Path).Length == 2, TimeSpan.FromMinutes(1)).ShouldBeTrue();
        Process.Start("kill", [$"-{signal}", $"{process.Id}"]).WaitForExit();
        process.WaitForExit(TimeSpan.FromMinutes(1)).ShouldBeTrue("whoever started the tests may have had the signal ignored (nohup, a background job)");

        process.ExitCode.ShouldBe(130);
        process.StandardError.ReadToEnd().ShouldBeEmpty();
        Directory.GetFiles(folder.Path).ShouldBe([before]);
        File.ReadAllText(before).ShouldBe("原来的");
    }

    [Fact]
    public async Task A_reader_that_goes_away_ends_the_work_quietly()
    {
        using var folder = new TemporaryFolder();
        var json = Samples.Json(Samples.Good);
        for (var i = 0; i < 300; i++)
            folder.Write($"{i:D3}.json", json);

        using var process = Gongkai.Launch(new Setting(), "report", "read", folder.Path);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken)).ShouldNotBeNull();
        process.StandardOutput.Dispose();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        process.ExitCode.ShouldBe(OperatingSystem.IsWindows() ? 0 : 141);
        (await error).ShouldBeEmpty();
    }
}
