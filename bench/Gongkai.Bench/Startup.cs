using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Gongkai.Bench;

/// <summary>From start to exit of `gongkai --help`, against an empty program published alike: what a person waits for before anything happens.</summary>
internal static class Startup
{
    private const double Bound = 2.2;

    private const string EmptyProject = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <InvariantGlobalization>true</InvariantGlobalization>
          </PropertyGroup>
        </Project>
        """;

    public static IEnumerable<BenchResult> Ratios()
    {
        var folder = Directory.CreateTempSubdirectory("gongkai-startup-");
        try
        {
            var gongkai = Publish(Path.Combine(Root(), "src", "Gongkai.Cli"), folder, "gongkai");
            var empty = Publish(WriteEmptyProgram(folder), folder, "empty");
            yield return BenchResult.Bounded("启动到退出 gongkai --help ÷ 空程序", Paired.Measure(() => Run(gongkai, "--help"), () => Run(empty)), Bound);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The same settings as `dev.cs publish`; nothing of the checkout is touched.</summary>
    private static string Publish(string project, DirectoryInfo folder, string name)
    {
        var target = Path.Combine(folder.FullName, "out", name);
        Run(
            "dotnet", "publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "-o", target,
            "-v", "quiet", "-nologo", "--artifacts-path", Path.Combine(folder.FullName, "obj", name),
            "-p:RestoreLockedMode=false", "-p:NuGetLockFilePath=obj/startup.lock.json",
            "-p:PublishSingleFile=true", "-p:PublishReadyToRun=true", "-p:PublishReadyToRunComposite=false",
            "-p:DebugType=none", "-p:PublishDocumentationFiles=false");
        return Path.Combine(target, OperatingSystem.IsWindows() ? $"{name}.exe" : name);
    }

    private static string WriteEmptyProgram(DirectoryInfo folder)
    {
        var project = folder.CreateSubdirectory("empty").FullName;
        File.WriteAllText(Path.Combine(project, "empty.csproj"), EmptyProject);
        File.WriteAllText(Path.Combine(project, "Program.cs"), "return 0;\n");
        return project;
    }

    private static void Run(string program, params string[] args)
    {
        var start = new ProcessStartInfo(program, args) { RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException(program);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', args)} ended with {process.ExitCode}: {output}");
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Gongkai.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("Gongkai.slnx");
    }
}
