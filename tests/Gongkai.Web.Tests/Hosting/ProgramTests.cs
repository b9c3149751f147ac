using System.Diagnostics;
using System.Text;

namespace Gongkai.Web.Tests.Hosting;

/// <summary>The program itself, started from a folder that is not its own.</summary>
public sealed class ProgramTests : IDisposable
{
    private readonly DirectoryInfo elsewhere = Directory.CreateTempSubdirectory("gongkai-program-");

    [Fact]
    public async Task It_starts_anywhere_says_its_address_and_stops_on_a_signal_with_0()
    {
        using var server = Run("--urls", "http://127.0.0.1:0", "--data", Path.Combine(elsewhere.FullName, "data"));
        var welcome = await server.StandardOutput.ReadLineAsync();
        welcome!.ShouldStartWith("政府信息公开平台已启动");
        var address = welcome.Split(' ').First(word => word.StartsWith("http", StringComparison.Ordinal));
        using var http = new HttpClient();
        (await http.GetStringAsync($"{address}css/text.css")).ShouldContain("body");
        (await http.GetStringAsync($"{address}check")).ShouldContain("核对年报");
        using (var kill = Process.Start("kill", ["-TERM", $"{server.Id}"]))
            await kill.WaitForExitAsync();
        await server.WaitForExitAsync();
        server.ExitCode.ShouldBe(0);
        elsewhere.EnumerateFileSystemInfos().Select(entry => entry.Name).ShouldBe(["data"]);
    }

    [Fact]
    public async Task A_slip_and_a_refused_folder_are_one_Chinese_message_and_no_trace()
    {
        (await Failed("--prot", "80")).ShouldBe((2, true));
        await File.WriteAllTextAsync(Path.Combine(elsewhere.FullName, "letter.txt"), "x");
        (await Failed("--data", elsewhere.FullName)).ShouldBe((1, true));
        (await Failed("--database", "Host=127.0.0.1;Port=1;Password=geheim", "--data", Path.Combine(elsewhere.FullName, "new"))).ShouldBe((1, true));
        (await Failed("--urls", "nonsense", "--data", Path.Combine(elsewhere.FullName, "new"))).ShouldBe((2, true));
    }

    public void Dispose() => elsewhere.Delete(recursive: true);

    private async Task<(int ExitCode, bool ChineseOnly)> Failed(params string[] args)
    {
        using var server = Run(args);
        var message = await server.StandardError.ReadToEndAsync();
        await server.WaitForExitAsync();
        return (server.ExitCode, message.Length > 0 && !message.Contains("geheim", StringComparison.Ordinal) && !message.Contains("   at ", StringComparison.Ordinal) && message.Any(letter => letter > 0x4e00));
    }

    private Process Run(params string[] args) => Process.Start(
        new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "gongkai-web.dll"), .. args])
        {
            WorkingDirectory = elsewhere.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        })!;
}
