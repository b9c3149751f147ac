namespace Gongkai.Cli.CommandLine;

/// <summary>解析命令行。写错的选项从不当作文件名；帮助优先于一切错误。</summary>
internal static class Parser
{
    private const string OptionsEnd = "--";

    public static Invocation Parse(Command root, IReadOnlyList<string> args)
    {
        var path = new List<Command> { root };
        var rest = Descend(path, args);
        var arguments = new Arguments();
        if (AsksForHelp(rest) || (path.Count == 1 && rest.Count == 0))
            return new Invocation(path, Request.Help, arguments);
        if (path.Count == 1 && rest[0] == "--version")
            return new Invocation(path, Request.Version, arguments);
        try
        {
            Read(path[^1], rest, arguments);
            return new Invocation(path, Request.Run, arguments);
        }
        catch (UsageException misuse)
        {
            return new Invocation(path, Request.Run, arguments, misuse.Message);
        }
    }

    /// <summary>沿着命令的名称往下走，返回剩下的；<c>help 命令</c> 就是 <c>命令 --help</c>。</summary>
    private static List<string> Descend(List<Command> path, IReadOnlyList<string> args)
    {
        var asksForHelp = args is ["help", ..];
        var next = asksForHelp ? 1 : 0;
        while (next < args.Count && path[^1].Find(args[next]) is { } command)
        {
            path.Add(command);
            next++;
        }

        var rest = new List<string>();
        for (; next < args.Count; next++)
            rest.Add(args[next]);
        if (asksForHelp)
            rest.Add("--help");
        return rest;
    }

    private static bool AsksForHelp(List<string> args)
    {
        foreach (var arg in args)
        {
            if (arg == OptionsEnd)
                return false;
            if (arg is "--help" or "-h" or "-?")
                return true;
        }

        return false;
    }

    private static void Read(Command command, List<string> args, Arguments arguments)
    {
        if (command.Subcommands.Length > 0)
            throw MissingOrUnknownCommand(command, args);
        var queue = new Queue<string>(args);
        while (queue.TryDequeue(out var arg))
        {
            if (arg == OptionsEnd)
                TakeOperands(queue, arguments);
            else if (IsOption(arg))
                TakeOption(command, arg, queue, arguments);
            else
                arguments.Add(arg);
        }

        Require(command, arguments);
    }

    private static UsageException MissingOrUnknownCommand(Command command, List<string> args) => args switch
    {
        [] => new($"请写明要做什么：{string.Join("、", command.Subcommands.Select(sub => sub.Name))}。"),
        [var option, ..] when IsOption(option) => new($"没有 {option} 这个选项。{Spelling.Suggest(option, ["--help", "--version"])}"),
        [var name, ..] => new($"没有 {name} 这条命令。{Spelling.Suggest(name, command.Subcommands.Select(sub => sub.Name))}"),
    };

    private static void TakeOperands(Queue<string> queue, Arguments arguments)
    {
        while (queue.TryDequeue(out var operand))
            arguments.Add(operand);
    }

    private static void TakeOption(Command command, string arg, Queue<string> queue, Arguments arguments)
    {
        var (name, attached) = Split(command, arg);
        var option = Array.Find(command.Options, candidate => candidate.IsCalled(name)) ?? throw Unknown(command, name);
        if (option.Value is null && attached is not null)
            throw new UsageException($"{name} 后面不带取值。");
        var value = option.Value is null ? "" : attached ?? TakeValue(option, name, queue);
        if (!arguments.Set(option, value))
            throw new UsageException($"{name} 只能写一次。");
    }

    private static string TakeValue(Option option, string name, Queue<string> queue) =>
        queue.TryPeek(out var value) && !IsOption(value) && value != OptionsEnd
            ? queue.Dequeue()
            : throw new UsageException($"{name} 后面要写{option.Value}。");

    /// <summary>拆开 <c>--name=value</c>、<c>-o=value</c>、<c>-ovalue</c>。</summary>
    private static (string Name, string? Attached) Split(Command command, string arg)
    {
        var equals = arg.IndexOf('=', StringComparison.Ordinal);
        if (equals > 0)
            return (arg[..equals], arg[(equals + 1)..]);
        var isShort = arg.Length > 2 && arg[1] != '-'
            && Array.Exists(command.Options, option => option.Short == arg[..2] && option.Value is not null);
        return isShort ? (arg[..2], arg[2..]) : (arg, null);
    }

    private static UsageException Unknown(Command command, string name)
    {
        var names = command.Options.SelectMany<Option, string>(option => option.Short is { } s ? [option.Name, s] : [option.Name]);
        return new UsageException($"没有 {name} 这个选项。{Spelling.Suggest(name, names.Append("--help"))}");
    }

    private static void Require(Command command, Arguments arguments)
    {
        if (command.Operand is { } operand && arguments.Operands.Count == 0)
            throw new UsageException($"没有写{operand.Name.TrimEnd('…')}。");
        if (command.Operand is { Many: false } single && arguments.Operands.Count > 1)
            throw new UsageException($"只能写一个{single.Name}，多了“{arguments.Operands[1]}”。");
        if (Array.Find(command.Options, option => option.Required && !arguments.Has(option)) is { } missing)
            throw new UsageException($"没有写 {missing.Short ?? missing.Name} {missing.Value}。");
    }

    /// <summary>以横线开头的都是选项；单独的 <c>-</c> 是标准输入。输入法打出的全角横线也算，免得当成文件名。</summary>
    private static bool IsOption(string arg) => arg.Length > 1 && arg != OptionsEnd && arg[0] is '-' or '－' or '—' or '–';
}
