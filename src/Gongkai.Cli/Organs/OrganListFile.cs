using Gongkai.Cli.CommandLine;
using Gongkai.Documents.Organs;
using Gongkai.Documents.Sheets;

namespace Gongkai.Cli.Organs;

/// <summary>读机关清单的文件或标准输入；打不开的是用法有误。</summary>
internal static class OrganListFile
{
    private const string StandardInput = "-";

    public static OrganList Read(string path)
    {
        if (Directory.Exists(path))
            throw new UsageException($"“{path}”是文件夹，请写出文件名。");
        try
        {
            using var stream = path == StandardInput ? Console.OpenStandardInput() : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return OrganListReader.Read(Content(stream));
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UsageException($"找不到“{path}”。请检查路径；路径里有空格时要加引号。", failure);
        }
        catch (Exception failure) when (failure is UnauthorizedAccessException or IOException)
        {
            throw new UsageException($"打不开“{path}”。系统说：{failure.Message}", failure);
        }
    }

    /// <summary>比上限多读一个字节，好让读取者说清太大。</summary>
    private static ReadOnlyMemory<byte> Content(Stream stream)
    {
        var content = new MemoryStream();
        var buffer = new byte[81920];
        while (content.Length <= SheetReader.MaxBytes && stream.Read(buffer) is > 0 and var read)
            content.Write(buffer, 0, read);
        return content.GetBuffer().AsMemory(0, (int)content.Length);
    }
}
