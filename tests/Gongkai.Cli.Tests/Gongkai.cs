using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Gongkai.Cli.Tests;

/// <summary>真的程序，作为单独的进程运行；输出按 UTF-8 读。</summary>
internal static class Gongkai
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Outcome Run(params string[] args) => Start(new Setting(), args);

    public static Outcome RunWith(Setting setting, params string[] args) => Start(setting, args);

    /// <summary>标准输出里的 JSON 数组。</summary>
    public static List<JsonElement> Objects(this Outcome outcome) =>
        [.. JsonDocument.Parse(outcome.Output).RootElement.EnumerateArray()];

    /// <summary>启动而不等它结束。</summary>
    public static Process Launch(Setting setting, params string[] args)
    {
        var start = new ProcessStartInfo(Executable)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
            WorkingDirectory = setting.WorkingFolder ?? Path.GetTempPath(),
        };
        foreach (var arg in args)
            start.ArgumentList.Add(arg);
        foreach (var (name, value) in setting.Environment)
            start.Environment[name] = value;
        return Process.Start(start).ShouldNotBeNull();
    }

    /// <summary>与测试一起构建出来的程序。</summary>
    private static string Executable =>
        Path.Join(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "gongkai.exe" : "gongkai");

    /// <summary>程序可以不等读完就退出，剩下的就写不进去了。</summary>
    private static void Feed(Process process, byte[] content)
    {
        try
        {
            using var input = process.StandardInput.BaseStream;
            input.Write(content);
        }
        catch (IOException) when (process.WaitForExit(TimeSpan.FromSeconds(30)))
        {
            // 已经退出。
        }
    }

    private static Outcome Start(Setting setting, string[] args)
    {
        using var process = Launch(setting, args);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        Feed(process, setting.Input);
        process.WaitForExit();
        return new Outcome(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}

/// <summary>在怎样的环境里运行。</summary>
internal sealed record Setting
{
    public byte[] Input { get; init; } = [];

    public string? WorkingFolder { get; init; }

    public Dictionary<string, string> Environment { get; init; } = [];
}

/// <summary>程序留下的：退出码、标准输出、标准错误。</summary>
internal sealed record Outcome(int ExitCode, string Output, string Error);
