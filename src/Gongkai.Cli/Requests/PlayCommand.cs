using System.Globalization;
using System.Text.Json;
using Gongkai.Cli.CommandLine;
using Gongkai.Cli.Operations;
using Gongkai.Cli.Organs;
using Gongkai.Cli.Output;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs.Importing;
using Gongkai.Core.Remedies;
using Gongkai.Core.Rules;
using Gongkai.Documents.Organs;
using Gongkai.Documents.Requests;
using Gongkai.Storage;
using Gongkai.Storage.Requests;

namespace Gongkai.Cli.Requests;

/// <summary><c>gongkai request play</c>：把申请的经过按日期办进平台，每一步都是平台自己的行为。</summary>
internal static class PlayCommand
{
    private const int ToldRefusals = 20;

    private static readonly Option OrgansFile = new("--organs", "先导入这份机关清单（gongkai organ export 的 JSON 或表格）", "文件");

    public static Command Definition { get; } = new("play", "回放申请：由别的系统或计数得来的经过，按日期办进平台")
    {
        Operand = new("文件…", "申请的经过，每行一个 JSON 对象；写 - 表示标准输入", Many: true),
        Options = [PlatformOptions.Data, PlatformOptions.Database, OrgansFile, PlatformOptions.Json],
        Run = Run,
        Remarks =
        [
            "没有写的交办、拟稿、审核、签发补在处理决定的当天，由“回放办件”“回放签发”两个技术岗位办理；法律要求而没有写的要件补写占位，标着〔占位〕。",
            "法律不允许的整份拒绝，写明规则；其余照办。数据目录没有的，新建。",
            "退出码：0 全部办成；1 至少一份被拒绝；2 用法有误；3 至少一行读不出来，或数据目录打不开。",
        ],
        Examples = [new("回放一批，先导入机关", "gongkai request play 经过.jsonl --organs 机关.json --data /var/lib/gongkai")],
    };

    private static int Run(Arguments arguments, Terminal terminal)
    {
        var readings = arguments.Operands.SelectMany(Read).ToList();
        var organs = arguments[OrgansFile] is { } file ? OrganListFile.Read(file) : null;
        return Play(arguments, readings, organs, terminal).GetAwaiter().GetResult();
    }

    private static IEnumerable<PlayReading> Read(string source)
    {
        var (content, problem) = InputFile.Read(source);
        return problem is not null ? [new PlayReading(Application: null, $"{Printable.Line(source)}：{problem}")] : PlayJson.Read(content);
    }

    private static async Task<int> Play(Arguments arguments, List<PlayReading> readings, OrganList? organs, Terminal terminal)
    {
        var told = readings.Select(reading => reading.Application).OfType<ToldApplication>().ToList();
        var outcome = await Open(arguments, told, organs);
        if (outcome is not Allowed<Platform>(var opened))
            return PlatformOptions.Refuse(terminal, ((Blocked<Platform>)outcome).Findings);
        await using var platform = opened;
        if (organs is not null && await Import(platform, organs, told, terminal) is { } code)
            return code;
        using var progress = terminal.ShowProgress(told.Count);
        var replaying = new Replaying(platform, await platform.Requests.Calendar(terminal.Cancelled));
        var trouble = await replaying.Play(told, (done, all) => progress.Show((int)(done * told.Count / Math.Max(all, 1)), ""), terminal.Cancelled);
        return trouble.Count > 0 ? PlatformOptions.Refuse(terminal, trouble) : Tell(arguments, readings, replaying, terminal);
    }

    // A folder that is there is opened as what it is; a new one is for demonstration if its organs are fictional.
    private static async Task<Outcome<Platform>> Open(Arguments arguments, List<ToldApplication> told, OrganList? organs)
    {
        var path = PlatformOptions.DataOf(arguments);
        var codes = told.Select(one => one.Organ).Concat(organs?.Organs.Select(row => row.Code ?? "") ?? []);
        var folder = DataFolder.Existing(path) is Allowed<DataFolder> existing ? existing
            : DataFolder.Open(path, codes.Any(code => code.StartsWith("DEMO", StringComparison.OrdinalIgnoreCase)));
        return folder switch
        {
            Allowed<DataFolder>(var data) => await Platform.Open(data, PlatformOptions.DatabaseOf(arguments), TimeProvider.System),
            Blocked<DataFolder>(var findings) => new Blocked<Platform>(findings),
            _ => throw new InvalidOperationException("An outcome is allowed or blocked."),
        };
    }

    private static async Task<int?> Import(Platform platform, OrganList organs, List<ToldApplication> told, Terminal terminal)
    {
        var tree = (await platform.Look(terminal.Cancelled)).Tree;
        // They existed when the first of the histories began; those that are here already stay as they are.
        var since = told.Min(one => one.Earliest) is { } earliest ? new DateOnly(earliest.Year, 1, 1) : (DateOnly?)null;
        var plan = OrganImport.Plan(organs.Organs, organs.Units, tree, platform.Today, since);
        if (!organs.IsSound || !plan.IsSound)
        {
            foreach (var note in plan.Findings)
                terminal.Tell($"{note.Place}　{note.Finding}");
            terminal.Tell("机关清单没有导入，也没有回放。请用 gongkai organ import --dry-run 逐行核对。");
            return ExitCode.Findings;
        }

        return plan.Steps.Count > 0 && await platform.Acts.PerformAll(Actor.CommandLine, plan.Acts("回放之前导入机关清单"), terminal.Cancelled) is Blocked<IReadOnlyList<Receipt>>(var refused)
            ? PlatformOptions.Refuse(terminal, refused)
            : null;
    }

    private static int Tell(Arguments arguments, List<PlayReading> readings, Replaying replaying, Terminal terminal)
    {
        var unreadable = readings.Where(reading => reading.Problem is not null).ToList();
        // What was refused is counted among all that was given, from 1.
        var places = readings.Select((reading, index) => (reading, index)).Where(one => one.reading.Application is not null).Select(one => one.index + 1).ToList();
        foreach (var reading in unreadable.Take(ToldRefusals))
            terminal.Tell($"第 {readings.IndexOf(reading) + 1} 份读不出来：{reading.Problem}");
        foreach (var (line, findings) in replaying.Refused.Take(ToldRefusals))
            terminal.Tell($"第 {places[line]} 份不允许：{string.Join(" ", findings)}");
        if (arguments.Has(PlatformOptions.Json))
            terminal.Write(JsonText.Write(writer => WriteJson(writer, readings, places, replaying)));
        else
            terminal.Write(string.Create(CultureInfo.InvariantCulture, $"已回放 {replaying.Played} 份，拒绝 {replaying.Refused.Count} 份，读不出 {unreadable.Count} 份；共办理 {replaying.Acts} 件行为。\n"));
        return unreadable.Count > 0 ? ExitCode.Unreadable : replaying.Refused.Count > 0 ? ExitCode.Findings : ExitCode.Done;
    }

    private static void WriteJson(Utf8JsonWriter writer, List<PlayReading> readings, List<int> places, Replaying replaying)
    {
        writer.WriteStartObject();
        writer.WriteNumber("played", replaying.Played);
        writer.WriteNumber("refused", replaying.Refused.Count);
        writer.WriteNumber("unreadable", readings.Count(reading => reading.Problem is not null));
        writer.WriteNumber("acts", replaying.Acts);
        writer.WriteStartArray("refusals");
        foreach (var (line, findings) in replaying.Refused)
        {
            writer.WriteStartObject();
            writer.WriteNumber("line", places[line]);
            writer.WriteStartArray("findings");
            foreach (var finding in findings)
            {
                writer.WriteStartObject();
                writer.WriteString("rule", finding.Rule);
                writer.WriteString("severity", finding.Severity.Key());
                writer.WriteString("message", finding.Message);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
