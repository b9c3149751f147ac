namespace Gongkai.Cli.Requests;

/// <summary>读一个文件或标准输入的全部内容；读不出的说明缘故，从不抛出。</summary>
internal static class InputFile
{
    private const string StandardInput = "-";
    private const long MaxBytes = 512L * 1024 * 1024;

    public static (ReadOnlyMemory<byte> Content, string? Problem) Read(string path)
    {
        if (path != StandardInput && Directory.Exists(path))
            return (default, "是文件夹，请写出文件名");
        try
        {
            using var stream = path == StandardInput ? Console.OpenStandardInput() : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var content = new MemoryStream();
            var buffer = new byte[81920];
            while (stream.Read(buffer) is > 0 and var read)
            {
                content.Write(buffer, 0, read);
                if (content.Length > MaxBytes)
                    return (default, $"超过 {MaxBytes / 1024 / 1024} MB，请分成几个文件");
            }

            return (content.ToArray(), null);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            return (default, "找不到这个文件。请检查路径；路径里有空格时要加引号");
        }
        catch (Exception failure) when (failure is UnauthorizedAccessException or IOException)
        {
            return (default, $"打不开。系统说：{failure.Message}");
        }
    }
}
