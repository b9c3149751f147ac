using Gongkai.Cli.Output;

namespace Gongkai.Cli.CommandLine;

/// <summary>一条命令：名称、用途、后面跟什么、选项、示例；有下级命令的，自己不做事。</summary>
internal sealed record Command(string Name, string Summary)
{
    public Operand? Operand { get; init; }

    public Option[] Options { get; init; } = [];

    public Command[] Subcommands { get; init; } = [];

    public Example[] Examples { get; init; } = [];

    /// <summary>补充说明，一条一段。</summary>
    public string[] Remarks { get; init; } = [];

    /// <summary>做事，返回退出码。</summary>
    public Func<Arguments, Terminal, int>? Run { get; init; }

    /// <summary>按名称找下级命令；没有则为 <c>null</c>。</summary>
    public Command? Find(string name) => Array.Find(Subcommands, command => command.Name == name);
}

/// <summary>命令后面跟的内容，如“文件…”。</summary>
/// <param name="Many">可以不止一个；至少总要一个。</param>
internal sealed record Operand(string Name, string Summary, bool Many);

/// <summary>选项。</summary>
/// <param name="Name">长名称，如 <c>--json</c>。</param>
/// <param name="Value">取值的名称；开关没有取值，为 <c>null</c>。</param>
/// <param name="Short">短名称，如 <c>-o</c>。</param>
internal sealed record Option(string Name, string Summary, string? Value = null, string? Short = null)
{
    public bool Required { get; init; }

    public bool IsCalled(string name) => name == Name || name == Short;
}

/// <summary>示例：做什么、怎么写。</summary>
internal sealed record Example(string Purpose, string Line);
