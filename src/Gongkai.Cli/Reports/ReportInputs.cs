using Gongkai.Cli.CommandLine;

namespace Gongkai.Cli.Reports;

/// <summary>把命令行上的文件、文件夹、标准输入展开成一份一份的输入。</summary>
internal static class ReportInputs
{
    /// <param name="output">要写出的文件：上次写在同一个文件夹里的，这次不当作年报读。</param>
    public static List<ReportInput> Expand(IReadOnlyList<string> given, string? output = null)
    {
        if (given.Count(name => name == StandardInput.Name) > 1)
            throw new UsageException("标准输入（-）只能写一次。");
        var inputs = new List<ReportInput>();
        foreach (var name in given)
        {
            if (Directory.Exists(name))
                inputs.AddRange(Below(name));
            else if (name.AsSpan().ContainsAny('*', '?') && !File.Exists(name))
                inputs.AddRange(Matching(name));
            else
                inputs.Add(One(name));
        }

        if (output is not null)
            inputs.RemoveAll(input => input is FileInput { InFolder: true } && Path.GetFullPath(input.Source) == Path.GetFullPath(output));
        return inputs;
    }

    /// <summary>一个文件或标准输入。</summary>
    public static ReportInput One(string name) => name switch
    {
        StandardInput.Name => new StandardInput(),
        "" => throw new UsageException("文件名是空的。"),
        _ => new FileInput(name),
    };

    /// <summary>Windows 的命令行不展开 <c>*.docx</c>，由我们展开；一个也没有就当作找不到的文件。</summary>
    private static List<ReportInput> Matching(string pattern)
    {
        var folder = Path.GetDirectoryName(pattern) ?? "";
        try
        {
            var found = new DirectoryInfo(folder.Length == 0 ? "." : folder).EnumerateFiles(Path.GetFileName(pattern))
                .Where(file => !IsIgnored(file))
                .Select(ReportInput (file) => new FileInput(Path.Join(folder, file.Name), InFolder: true))
                .OrderBy(input => input.Source, StringComparer.Ordinal)
                .ToList();
            return found.Count > 0 ? found : [One(pattern)];
        }
        catch (Exception failure) when (failure is UnauthorizedAccessException or IOException)
        {
            return [new ClosedFolder(pattern, Reason(failure))];
        }
    }

    /// <summary>文件夹下（含各级子文件夹）的全部文件，按路径逐字排序；不看隐藏文件和 Office、WPS 的锁文件，不进链接到的文件夹。</summary>
    private static List<ReportInput> Below(string folder)
    {
        var found = new List<ReportInput>();
        var folders = new Stack<string>([folder]);
        while (folders.TryPop(out var current))
        {
            try
            {
                Collect(current, folders, found);
            }
            catch (Exception failure) when (failure is UnauthorizedAccessException or IOException)
            {
                found.Add(new ClosedFolder(current, Reason(failure)));
            }
        }

        found.Sort((a, b) => string.CompareOrdinal(a.Source, b.Source));
        return found;
    }

    private static void Collect(string folder, Stack<string> folders, List<ReportInput> found)
    {
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            var path = Path.Join(folder, entry.Name);
            if (IsIgnored(entry))
                continue;
            if (entry is not DirectoryInfo)
                found.Add(new FileInput(path, InFolder: true));
            else if (entry.LinkTarget is null)
                folders.Push(path);
        }
    }

    private static string Reason(Exception failure) => failure switch
    {
        UnauthorizedAccessException => "没有权限。",
        DirectoryNotFoundException => "没有这个文件夹。",
        _ => $"系统说：{failure.Message}",
    };

    private static bool IsIgnored(FileSystemInfo entry) =>
        entry.Name[0] == '.' || entry.Name.StartsWith("~$", StringComparison.Ordinal)
        || entry.Attributes.HasFlag(FileAttributes.Hidden);
}
