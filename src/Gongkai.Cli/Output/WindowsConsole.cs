using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;

namespace Gongkai.Cli.Output;

/// <summary>让 Windows 的控制台按 UTF-8 显示汉字、认得颜色；退出时还原代码页，不影响同一窗口里的其他程序。</summary>
[SupportedOSPlatform("windows")]
internal sealed class WindowsConsole : IDisposable
{
    private const int OutputHandle = -11;
    private const uint VirtualTerminal = 0x0004;

    private readonly Encoding before = Console.OutputEncoding;

    private WindowsConsole() => Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>输出或错误输出是控制台时才需要；否则为 <c>null</c>。</summary>
    public static WindowsConsole? Prepare() =>
        Console.IsOutputRedirected && Console.IsErrorRedirected ? null : new WindowsConsole();

    /// <summary>打开颜色；旧控制台不支持则返回假。</summary>
    public static bool EnableColour()
    {
        var handle = GetStdHandle(OutputHandle);
        return GetConsoleMode(handle, out var mode) && SetConsoleMode(handle, mode | VirtualTerminal);
    }

    public void Dispose() => Console.OutputEncoding = before;

    [DllImport("kernel32.dll"), DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern nint GetStdHandle(int handle);

    [DllImport("kernel32.dll"), DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool GetConsoleMode(nint handle, out uint mode);

    [DllImport("kernel32.dll"), DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool SetConsoleMode(nint handle, uint mode);
}
