using System.Reflection;
using Gongkai.Cli.CommandLine;
using Gongkai.Cli.Output;
using Gongkai.Documents.Pdf.Fonts;

namespace Gongkai.Cli;

/// <summary>程序的外壳：解析命令行，做所求的事，把一切意外变成一句中文和一个退出码。</summary>
internal static class Shell
{
    public static int Run(Command root, string[] args)
    {
        using var windows = OperatingSystem.IsWindows() ? WindowsConsole.Prepare() : null;
        using var output = StandardOutput.Open();
        using var interruption = new Interruption();
        var terminal = new Terminal(output, interruption.Token);
        try
        {
            return Answer(Parser.Parse(root, args), terminal, interruption);
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (OutputClosedException)
        {
            return ExitCode.OutputClosed;
        }
        catch (FontException failure)
        {
            terminal.Tell(failure.Message);
            return ExitCode.Usage;
        }
        catch (IOException failure)
        {
            terminal.Tell($"写不出结果，没有做完。系统说：{failure.Message}");
            return ExitCode.Usage;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            terminal.Tell($"程序出错，没有做完。（{failure.GetType().Name}: {failure.Message}）");
            return ExitCode.Unreadable;
        }
    }

    private static int Answer(Invocation invocation, Terminal terminal, Interruption interruption)
    {
        switch (invocation)
        {
            case { Request: Request.Help }:
                terminal.Write(HelpPage.Write(invocation.Path, terminal.Screen));
                return ExitCode.Done;
            case { Request: Request.Version }:
                terminal.Write($"gongkai {Version()}\n");
                return ExitCode.Done;
            case { Misuse: { } misuse }:
                return Refuse(invocation, misuse, terminal);
            default:
                interruption.Listen();
                return Perform(invocation, terminal);
        }
    }

    private static int Perform(Invocation invocation, Terminal terminal)
    {
        try
        {
            return invocation.Command.Run?.Invoke(invocation.Arguments, terminal) ?? ExitCode.Usage;
        }
        catch (UsageException misuse)
        {
            return Refuse(invocation, misuse.Message, terminal);
        }
    }

    private static int Refuse(Invocation invocation, string misuse, Terminal terminal)
    {
        terminal.Tell($"用法有误：{misuse}\n用法：{HelpPage.Usage(invocation.Path)}\n详细说明：{invocation.FullName} --help");
        return ExitCode.Usage;
    }

    private static string Version() =>
        typeof(Shell).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
}
