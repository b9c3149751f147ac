namespace Gongkai.Documents.Reports.Readers.Pdf;

/// <summary>在 PATH 的各目录里找程序；不找当前目录。</summary>
internal static class Programs
{
    /// <summary>程序的完整路径；没有装为 <c>null</c>。</summary>
    public static string? Find(string name)
    {
        var file = OperatingSystem.IsWindows() ? name + ".exe" : name;
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
        {
            if (Path.IsPathFullyQualified(folder) && Path.Combine(folder, file) is var path && File.Exists(path))
                return path;
        }

        return null;
    }
}
