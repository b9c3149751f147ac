using System.Diagnostics;
using System.Text;
using Gongkai.Core.Rules;
using Gongkai.Storage;
using Gongkai.Tests;
using Microsoft.Data.Sqlite;

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

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_database_of_a_newer_program_is_refused_with_1_and_left_alone(bool postgres)
    {
        await using var cluster = new PostgresCluster();
        var connection = postgres ? await cluster.NewSchema() : null;
        var data = Path.Combine(elsewhere.FullName, "data");
        var folder = DataFolder.Open(data, demonstration: false).ShouldBeOfType<Allowed<DataFolder>>().Value;
        await using (var platform = (await Platform.Open(folder, connection, TimeProvider.System)).ShouldBeOfType<Allowed<Platform>>().Value)
            (await platform.IsReady()).ShouldBeTrue();
        const string later = "insert into migration (number, name, applied_at) values (999, 'later', '2030-01-01T00:00:00.000000Z')";
        if (postgres)
            await cluster.Sql($"set search_path = test_1; {later}");
        else
            await Sqlite(Path.Combine(data, "gongkai.db"), later);

        using var server = Run(["--urls", "http://127.0.0.1:0", "--data", data, .. connection is null ? Array.Empty<string>() : ["--database", connection]]);
        var message = await server.StandardError.ReadToEndAsync();
        await server.WaitForExitAsync();

        server.ExitCode.ShouldBe(1);
        message.ShouldStartWith("无法启动：数据库的版本是 999，比本程序");
        message.Trim().Split('\n').ShouldHaveSingleItem();
    }

    private static async Task Sqlite(string file, string statement)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync();
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
