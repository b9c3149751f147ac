namespace Gongkai.Documents.Tests.Reports.Pdf;

/// <summary>Programs of the machine that a test may use.</summary>
internal static class InstalledPrograms
{
    public static string? Find(params IEnumerable<string> names)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return names.SelectMany(_ => folders, (name, folder) => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
    }
}
