using System.Diagnostics;

namespace Gongkai.Bench;

/// <summary>From start to exit of `gongkai --help`, against an empty program published alike: what a person waits for before anything happens.</summary>
internal static class Startup
{
    private const double Bound = 2.2;
    private const int Pairs = 41;

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
        var folder = BenchFolder.Create();
        try
        {
            var gongkai = Publishing.Publish(Path.Combine(Publishing.Root(), "src", "Gongkai.Cli"), folder, "gongkai");
            var empty = Publishing.Publish(Publishing.Write(folder, "empty", EmptyProject, "return 0;\n"), folder, "empty");
            yield return BenchResult.Bounded("启动到退出 gongkai --help ÷ 空程序", Paired.Waits(() => StartToExit(gongkai, "--help"), () => StartToExit(empty), Pairs), Bound);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static double StartToExit(string program, params string[] args)
    {
        var start = Stopwatch.GetTimestamp();
        Publishing.Run(program, args);
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }
}
