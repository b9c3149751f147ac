namespace Gongkai.Cli.Output;

/// <summary>接收标准输出的程序已经退出：安静地停下，不是错误。</summary>
internal sealed class OutputClosedException : Exception
{
    private const int BrokenPipe = 32;

    public OutputClosedException()
    {
    }

    public OutputClosedException(string message)
        : base(message)
    {
    }

    public OutputClosedException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>在 Unix 上 <see cref="Exception.HResult"/> 就是系统错误号。</summary>
    public static bool Is(IOException failure) => !OperatingSystem.IsWindows() && failure.HResult == BrokenPipe;
}
