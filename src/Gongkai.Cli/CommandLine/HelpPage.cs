using System.Text;
using Gongkai.Cli.Output;

namespace Gongkai.Cli.CommandLine;

/// <summary>帮助：用途、写法、命令、选项、说明、示例。</summary>
internal static class HelpPage
{
    public static string Write(IReadOnlyList<Command> path, Screen screen)
    {
        var command = path[^1];
        var page = new StringBuilder();
        Wrapping.Append(page, command.Summary, screen.Width);
        Heading(page, screen, "用法");
        page.Append("  ").Append(Usage(path)).Append('\n');
        if (command.Operand is { } operand)
            Entries(page, screen, operand.Name.TrimEnd('…'), [(operand.Name, operand.Summary)]);
        Entries(page, screen, "命令", [.. command.Subcommands.SelectMany(sub => Leaves(sub, path.Count == 1 ? "" : $"{command.Name} "))]);
        Entries(page, screen, "选项", OptionEntries(path));
        Remarks(page, screen, command.Remarks);
        Examples(page, screen, command.Examples);
        return page.ToString();
    }

    /// <summary>一行写法，如 <c>gongkai report write 文件 -o 输出文件</c>。</summary>
    public static string Usage(IReadOnlyList<Command> path)
    {
        var command = path[^1];
        var words = path.Select(part => part.Name).ToList();
        if (command.Subcommands.Length > 0)
            words.Add("命令");
        if (command.Operand is { } operand)
            words.Add(operand.Name);
        words.AddRange(command.Options.Select(UsageOf));
        return string.Join(' ', words);
    }

    private static string UsageOf(Option option)
    {
        var name = option.Short ?? option.Name;
        var written = option.Value is null ? name : $"{name} {option.Value}";
        return option.Required ? written : $"[{written}]";
    }

    private static IEnumerable<(string, string)> Leaves(Command command, string prefix)
    {
        var name = prefix + command.Name;
        return command.Subcommands.Length == 0
            ? [(name, command.Summary)]
            : command.Subcommands.SelectMany(sub => Leaves(sub, $"{name} "));
    }

    private static List<(string, string)> OptionEntries(IReadOnlyList<Command> path)
    {
        var entries = new List<(string, string)>();
        foreach (var option in path[^1].Options)
            entries.Add((NameOf(option), option.Summary));
        entries.Add(("-h, --help", "显示本页"));
        if (path.Count == 1)
            entries.Add(("    --version", "显示版本"));
        return entries;
    }

    private static string NameOf(Option option)
    {
        var name = option.Short is { } shortName ? $"{shortName}, {option.Name}" : $"    {option.Name}";
        return option.Value is null ? name : $"{name} {option.Value}";
    }

    private static void Heading(StringBuilder page, Screen screen, string title) =>
        page.Append('\n').Append(screen.Paint(title, Style.Heading)).Append('\n');

    private static void Entries(StringBuilder page, Screen screen, string title, List<(string Name, string Text)> entries)
    {
        if (entries.Count == 0)
            return;
        Heading(page, screen, title);
        var width = entries.Max(entry => TextWidth.Of(entry.Name));
        foreach (var (name, text) in entries)
            Wrapping.Append(page, text, screen.Width, $"  {TextWidth.PadRight(name, width)}  ");
    }

    private static void Remarks(StringBuilder page, Screen screen, string[] remarks)
    {
        if (remarks.Length == 0)
            return;
        Heading(page, screen, "说明");
        foreach (var remark in remarks)
            Wrapping.Append(page, remark, screen.Width, "  ");
    }

    private static void Examples(StringBuilder page, Screen screen, Example[] examples)
    {
        if (examples.Length == 0)
            return;
        Heading(page, screen, "示例");
        foreach (var example in examples)
        {
            Wrapping.Append(page, $"{example.Purpose}：", screen.Width, "  ");
            page.Append("    ").Append(screen.Paint(example.Line, Style.Strong)).Append('\n');
        }
    }
}
