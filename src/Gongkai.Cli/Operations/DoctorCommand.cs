using System.Text;
using Gongkai.Cli.CommandLine;
using Gongkai.Cli.Output;
using Gongkai.Storage.Health;

namespace Gongkai.Cli.Operations;

/// <summary><c>gongkai doctor</c>：体检，每项说好、要注意、有问题和怎么办。</summary>
internal static class DoctorCommand
{
    public static Command Definition { get; } = new("doctor", "体检：数据目录、磁盘、数据库、钥匙、备份、账本、附件")
    {
        Options = [PlatformOptions.Data, PlatformOptions.Database, PlatformOptions.Json],
        Run = (arguments, terminal) =>
        {
            var lines = Doctor.Examine(PlatformOptions.DataOf(arguments), PlatformOptions.DatabaseOf(arguments), TimeProvider.System, terminal.Cancelled).GetAwaiter().GetResult();
            if (arguments.Has(PlatformOptions.Json))
                terminal.Write(Json(lines));
            else
                terminal.Write(Page(lines, terminal.Screen));
            return lines.Any(line => line.State == HealthState.Bad) ? ExitCode.Findings : ExitCode.Done;
        },
        Remarks =
        [
            "只读，服务器不必停。",
            "退出码：0 没有“有问题”的；1 至少一项有问题；2 用法有误。",
        ],
        Examples = [new("体检", "gongkai doctor --data /var/lib/gongkai")],
    };

    private static string Page(IReadOnlyList<HealthLine> lines, Screen screen)
    {
        var page = new StringBuilder();
        foreach (var line in lines)
        {
            var (word, style) = Word(line.State);
            var lead = $"{TextWidth.PadRight(word, 8)}{TextWidth.PadRight(line.Topic, 10)}";
            page.Append(screen.Paint(TextWidth.PadRight(word, 8), style)).Append(TextWidth.PadRight(line.Topic, 10)).Append(Printable.Line(line.Text)).Append('\n');
            if (line.Advice is { } advice)
                Wrapping.Append(page, $"→ {Printable.Line(advice)}", screen.Width, new string(' ', TextWidth.Of(lead)));
        }

        return page.ToString();
    }

    private static (string Word, Style Style) Word(HealthState state) => state switch
    {
        HealthState.Good => ("好", Style.Good),
        HealthState.Caution => ("要注意", Style.Caution),
        _ => ("有问题", Style.Bad),
    };

    private static byte[] Json(IReadOnlyList<HealthLine> lines) => JsonText.Write(json =>
    {
        json.WriteStartArray();
        foreach (var line in lines)
        {
            json.WriteStartObject();
            json.WriteString("topic", line.Topic);
            json.WriteString("state", line.State switch { HealthState.Good => "good", HealthState.Caution => "caution", _ => "bad" });
            json.WriteString("text", line.Text);
            if (line.Advice is { } advice)
                json.WriteString("advice", advice);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
