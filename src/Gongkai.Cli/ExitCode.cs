namespace Gongkai.Cli;

/// <summary>退出码；几种同时成立的取最大者（中断除外）。</summary>
internal static class ExitCode
{
    /// <summary>做完了，没有“错误”级的结论。</summary>
    public const int Done = 0;

    /// <summary>做完了，至少有一条“错误”级的结论。</summary>
    public const int Findings = 1;

    /// <summary>用法有误，包括不支持的输出格式、写不进去的位置。</summary>
    public const int Usage = 2;

    /// <summary>至少一份文件不能作为年报读取，其余照常处理。</summary>
    public const int Unreadable = 3;

    /// <summary>用户按了 Ctrl+C（128 + SIGINT）。</summary>
    public const int Interrupted = 130;

    /// <summary>接收输出的程序先退出了，如 <c>| head</c>（128 + SIGPIPE）。</summary>
    public const int OutputClosed = 141;
}
