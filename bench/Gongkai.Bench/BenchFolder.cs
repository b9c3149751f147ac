namespace Gongkai.Bench;

/// <summary>A folder on a real disk: /tmp may lie in memory, where flushing costs nothing.</summary>
internal static class BenchFolder
{
    public static DirectoryInfo Create() => Directory.Exists("/var/tmp")
        ? Directory.CreateDirectory($"/var/tmp/gongkai-bench-{Environment.ProcessId}")
        : Directory.CreateTempSubdirectory("gongkai-bench-");
}
