using System.Text;

namespace Gongkai.Cli.Output;

/// <summary>程序与外面的接口：标准输出、标准错误、屏幕的样子、是否要停下。</summary>
internal sealed class Terminal(Stream output, CancellationToken cancelled)
{
    private const int UnknownWidth = 80;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private TextWriter? error;
    private Screen? screen;
    private Action? eraseProgress;

    /// <summary>标准输出的样子。用到时才问，启动因此快些。</summary>
    public Screen Screen => screen ??= Console.IsOutputRedirected ? Screen.Redirected : new Screen(Width(), AllowsColour());

    /// <summary>标准错误是不是终端：进度只在终端上显示。</summary>
    public static bool ErrorIsInteractive => !Console.IsErrorRedirected && !IsDumb;

    public CancellationToken Cancelled => cancelled;

    private TextWriter Error => error ??= new StreamWriter(Console.OpenStandardError(), Utf8);

    private static bool IsDumb => Environment.GetEnvironmentVariable("TERM") == "dumb";

    /// <summary>写到标准输出。</summary>
    public void Write(ReadOnlySpan<byte> utf8)
    {
        eraseProgress?.Invoke();
        try
        {
            output.Write(utf8);
        }
        catch (IOException closed) when (OutputClosedException.Is(closed))
        {
            throw new OutputClosedException("standard output was closed by its reader", closed);
        }
    }

    public void Write(string text) => Write(Utf8.GetBytes(text));

    /// <summary>给人看的消息，写到标准错误。</summary>
    public void Tell(string message)
    {
        eraseProgress?.Invoke();
        Error.Write(message + "\n");
        Error.Flush();
    }

    /// <summary>显示进度，直到返回的对象被释放。</summary>
    public Progress ShowProgress(int total, string unit = "份")
    {
        var progress = new Progress(Error, total, ErrorIsInteractive ? Width() : 0, unit);
        eraseProgress = progress.Erase;
        return progress;
    }

    private static int Width()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : UnknownWidth;
        }
        catch (IOException)
        {
            return UnknownWidth;
        }
    }

    /// <summary>遵守 NO_COLOR（no-color.org）与 TERM=dumb。</summary>
    private static bool AllowsColour() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && !IsDumb
        && (!OperatingSystem.IsWindows() || WindowsConsole.EnableColour());
}
