using Microsoft.Win32.SafeHandles;

namespace Gongkai.Cli.Output;

/// <summary>标准输出。管道另一头先退出（如 <c>| head</c>）时写入要报错，好停下来；运行库的标准输出流会吞掉这个错误。</summary>
internal static class StandardOutput
{
    public static Stream Open() => OperatingSystem.IsWindows() ? Console.OpenStandardOutput() : OpenUnix();

    private static Stream OpenUnix()
    {
        var direct = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);

        // 改道到普通文件时，直接写会按自己记的位置写，盖住同一文件里的标准错误；运行库的流只往后写。
        return direct.CanSeek ? Console.OpenStandardOutput() : direct;
    }
}
