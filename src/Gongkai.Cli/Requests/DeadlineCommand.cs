using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Gongkai.Cli.CommandLine;
using Gongkai.Cli.Output;
using Gongkai.Core.Calendar;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Documents.Requests;

namespace Gongkai.Cli.Requests;

/// <summary><c>gongkai deadline</c>：由一件申请的经过推算答复期限，逐日说明；不用数据库。</summary>
internal static class DeadlineCommand
{
    private static readonly Option Json = new("--json", "标准输出只写 JSON 数组（UTF-8），消息写到标准错误");
    private static readonly Option AsOf = new("--as-of", "截至哪天，之后的行为不算；不写为今天（北京时间）", "日期");
    private static readonly Option Holidays = new("--holidays", "另装一包节假日数据（JSON），所覆盖的各年以它为准", "文件");

    public static Command Definition { get; } = new("deadline", "推算答复期限：由收到、补正、征求意见、延期等经过，给出到期日和逐日的账")
    {
        Operand = new("文件…", "申请的经过：一个对象、一个数组，或者每行一个对象（JSON Lines）；写 - 表示标准输入", Many: true),
        Options = [Json, AsOf, Holidays],
        Run = Run,
        Remarks =
        [
            "违法的行为（如第二次延期）给出规则编号，不改变时钟，其余照算。缺节假日数据的年度，日期为暂定。",
            "退出码：0 完成；1 至少一个行为不合法；2 用法有误；3 至少一份读不出来（其余照常）。",
        ],
        Examples =
        [
            new("推算一件", "gongkai deadline 经过.json"),
            new("推算一批，给程序用", "gongkai deadline 经过.jsonl --as-of 2026-03-31 --json"),
        ],
    };

    private static int Run(Arguments arguments, Terminal terminal)
    {
        var law = new CaseLaw(arguments[Holidays] is { } file ? WorkdayCalendar.Shipped.With(Package(file)) : WorkdayCalendar.Shipped, IsOutside: true);
        var asOf = DateOption.Parse(AsOf, arguments) ?? DateOption.Today;
        var isJson = arguments.Has(Json);
        var (isFirst, exitCode) = (true, ExitCode.Done);
        if (isJson)
            terminal.Write("["u8);
        foreach (var reading in arguments.Operands.SelectMany(source => Read(source).Select(reading => (Source: source, Reading: reading))))
        {
            terminal.Cancelled.ThrowIfCancellationRequested();
            var answer = reading.Reading.History?.Play(law, asOf);
            if (isJson)
                terminal.Write(AsJson(reading.Source, reading.Reading, answer, isFirst ? "\n" : ",\n"));
            else
                terminal.Write(DeadlinePage.Write(reading.Source, reading.Reading, answer, terminal.Screen));
            if (isJson && reading.Reading.Problem is { } problem)
                terminal.Tell($"读不出 {Printable.Line(reading.Source)}：{problem}");
            exitCode = Math.Max(exitCode, Grade(answer));
            isFirst = false;
        }

        if (isJson)
            terminal.Write(isFirst ? "]\n"u8 : "\n]\n"u8);
        return exitCode;
    }

    private static int Grade(DeadlineAnswer? answer) => answer is null ? ExitCode.Unreadable
        : answer.Findings.Any(finding => finding.Severity == Severity.Error) ? ExitCode.Findings : ExitCode.Done;

    private static IEnumerable<HistoryReading> Read(string source)
    {
        var (content, problem) = InputFile.Read(source);
        return problem is not null ? [new HistoryReading(Id: null, History: null, problem)] : HistoryJson.Read(content);
    }

    private static HolidayPackage Package(string file)
    {
        var (content, problem) = InputFile.Read(file);
        if (problem is not null)
            throw new UsageException($"--holidays 的“{file}”读不出来：{problem}");
        var package = HolidayPackage.Read(Encoding.UTF8.GetString(content.Span)) ?? throw new UsageException($"--holidays 的“{file}”不是节假日数据包，应有 version、source、years、days。");
        return HolidayRules.Check(package).FirstOrDefault() is { } finding ? throw new UsageException($"--holidays 的“{file}”不能用：{finding}") : package;
    }

    private static byte[] AsJson(string source, HistoryReading reading, DeadlineAnswer? answer, string before)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        buffer.Write(Encoding.UTF8.GetBytes(before));
        using (var writer = new Utf8JsonWriter(buffer, Gongkai.Documents.Reports.ReportJson.Options()))
        {
            if (answer is not null)
                DeadlineJson.Write(writer, reading.Id, answer);
            else
                DeadlineJson.WriteError(writer, reading.Id, source, reading.Problem!);
        }

        return buffer.WrittenSpan.ToArray();
    }
}

/// <summary>命令行上的日期。</summary>
internal static class DateOption
{
    private static readonly TimeSpan Beijing = TimeSpan.FromHours(8);

    /// <summary>今天（北京时间）。</summary>
    public static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().ToOffset(Beijing).DateTime);

    /// <summary>没有写的为 <c>null</c>；写错了是用法有误。</summary>
    public static DateOnly? Parse(Option option, Arguments arguments) => arguments[option] is not { } written ? null
        : DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : throw new UsageException($"{option.Name} 后面的“{written}”不是日期，应如 2026-07-01。");
}
