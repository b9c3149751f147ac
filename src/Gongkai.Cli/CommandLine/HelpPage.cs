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
            Entries(page, screen, operand.Name.TrimEnd('…'), [new(operand.Name, operand.Summary)]);
        Entries(page, screen, "命令", CommandEntries(command, path.Count == 1 ? "" : $"{command.Name} "));
        Entries(page, screen, "选项", OptionEntries(path));
        Remarks(page, screen, command.Remarks);
        Examples(page, screen, command.Examples);
        return page.ToString();
    }

    /// <summary>一行写法，如 <c>gongkai report write 文件 -o 输出文件</c>。</summary>
    public static string Usage(IReadOnlyList<Command> path)
    {
        var command = path[^1];
        var words = new List<string>();
        foreach (var part in path)
            words.Add(part.Name);
        if (command.Subcommands.Length > 0)
            words.Add("命令");
        if (command.Operand is { } operand)
            words.Add(operand.Name);
        foreach (var option in command.Options)
            words.Add(UsageOf(option));
        return string.Join(' ', words);
    }

    private static string UsageOf(Option option)
    {
        var name = option.Short ?? option.Name;
        var written = option.Value is null ? name : $"{name} {option.Value}";
        return option.Required ? written : $"[{written}]";
    }

    /// <summary>做事的命令，连同其上级的名称。</summary>
    private static List<Entry> CommandEntries(Command command, string prefix)
    {
        var entries = new List<Entry>();
        foreach (var sub in command.Subcommands)
        {
            if (sub.Subcommands.Length == 0)
                entries.Add(new(prefix + sub.Name, sub.Summary));
            else
                entries.AddRange(CommandEntries(sub, $"{prefix}{sub.Name} "));
        }

        return entries;
    }

    private static List<Entry> OptionEntries(IReadOnlyList<Command> path)
    {
        var entries = new List<Entry>();
        foreach (var option in path[^1].Options)
            entries.Add(new(NameOf(option), option.Summary));
        entries.Add(new("-h, --help", "显示本页"));
        if (path.Count == 1)
            entries.Add(new("    --version", "显示版本"));
        return entries;
    }

    private static string NameOf(Option option)
    {
        var name = option.Short is { } shortName ? $"{shortName}, {option.Name}" : $"    {option.Name}";
        return option.Value is null ? name : $"{name} {option.Value}";
    }

    private static void Heading(StringBuilder page, Screen screen, string title) =>
        page.Append('\n').Append(screen.Paint(title, Style.Heading)).Append('\n');

    private static void Entries(StringBuilder page, Screen screen, string title, List<Entry> entries)
    {
        if (entries.Count == 0)
            return;
        Heading(page, screen, title);
        var width = 0;
        foreach (var entry in entries)
            width = Math.Max(width, TextWidth.Of(entry.Name));
        foreach (var entry in entries)
            Wrapping.Append(page, entry.Text, screen.Width, $"  {TextWidth.PadRight(entry.Name, width)}  ");
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

    /// <summary>帮助的一行：名称与说明。元组会让启动多编译几十个泛型方法。</summary>
    private sealed record Entry(string Name, string Text);
}
