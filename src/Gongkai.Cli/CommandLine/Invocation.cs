namespace Gongkai.Cli.CommandLine;

/// <summary>命令行的意思：从根到所选命令的路径、所求（做事、看帮助、看版本、用法有误）和参数。</summary>
/// <param name="Path">如 gongkai、report、check。</param>
/// <param name="Misuse">用法错在哪里；没有错则为 <c>null</c>。</param>
internal sealed record Invocation(IReadOnlyList<Command> Path, Request Request, Arguments Arguments, string? Misuse = null)
{
    public Command Command => Path[^1];

    /// <summary>命令的全称，如 <c>gongkai report check</c>。</summary>
    public string FullName => string.Join(' ', Path.Select(command => command.Name));
}

/// <summary>所求：做事、看帮助、看版本。</summary>
internal enum Request
{
    Run,
    Help,
    Version,
}
