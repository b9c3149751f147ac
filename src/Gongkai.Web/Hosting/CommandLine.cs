namespace Gongkai.Web.Hosting;

/// <summary>命令行上给出的选项：<c>--name VALUE</c> 或 <c>--name=VALUE</c>。</summary>
internal sealed class CommandLine
{
    private static readonly HashSet<string> Flags = ["demo", "help"];

    // The last three are what the framework's own test host passes.
    private static readonly HashSet<string> Valued =
        ["urls", "data", "database", "path-base", "environment", "contentRoot", "applicationName"];

    private readonly Dictionary<string, string> given = new(StringComparer.Ordinal);

    private CommandLine()
    {
    }

    /// <summary>第一处错误；没有则为 <c>null</c>。</summary>
    public string? Problem { get; private set; }

    public string? this[string name] => given.GetValueOrDefault(name);

    public bool Has(string name) => given.ContainsKey(name);

    public static CommandLine Read(IReadOnlyList<string> args)
    {
        var line = new CommandLine();
        for (var i = 0; i < args.Count && line.Problem is null; i++)
            i += line.Take(args[i], i + 1 < args.Count ? args[i + 1] : null);
        return line;
    }

    /// <summary>收下一个选项，答后一个参数是否已用作它的值（1 或 0）。</summary>
    private int Take(string arg, string? next)
    {
        var (name, value) = Split(arg);
        if (Flags.Contains(name) && value is null)
        {
            given[name] = "";
            return 0;
        }

        if (!Valued.Contains(name))
            Problem = $"不认识的选项：{arg}";
        else if ((value ?? next) is { Length: > 0 } text && !(value is null && text.StartsWith("--", StringComparison.Ordinal)))
            given[name] = text;
        else
            Problem = $"选项 --{name} 后面缺少内容。";
        return value is null ? 1 : 0;
    }

    private static (string Name, string? Value) Split(string arg)
    {
        if (!arg.StartsWith("--", StringComparison.Ordinal))
            return ("", null);
        var equals = arg.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? (arg[2..], null) : (arg[2..equals], arg[(equals + 1)..]);
    }
}
