using Gongkai.Cli.CommandLine;

namespace Gongkai.Cli.Operations;

/// <summary>封装备份的口令：只从文件读，不写在命令行上，免得留在命令历史和进程列表里。</summary>
internal static class Passphrase
{
    private const int Shortest = 12;

    public static readonly Option File = new("--passphrase-file", "口令所在的文件（取第一行，不少于 12 个字符）", "文件");

    /// <summary>口令；没有给出文件的为 <c>null</c>。</summary>
    public static string? Read(Arguments arguments)
    {
        if (arguments[File] is not { } path)
            return null;
        try
        {
            using var reader = new StreamReader(path);
            return reader.ReadLine()?.TrimEnd() is { Length: >= Shortest } passphrase ? passphrase
                : throw new UsageException($"“{path}”的第一行不足 {Shortest} 个字符，不能作口令。");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"口令文件“{path}”读不出来。", failure);
        }
    }
}
