using System.Globalization;
using System.Text;
using Gongkai.Cli.Output;
using Gongkai.Core.Requests;
using Gongkai.Core.Rules;
using Gongkai.Documents.Requests;

namespace Gongkai.Cli.Requests;

/// <summary>期限推算的结果，写给人看：到期日、怎么算出来的、每一段是什么。</summary>
internal static class DeadlinePage
{
    public static string Write(string source, HistoryReading reading, DeadlineAnswer? answer, Screen screen)
    {
        var page = new StringBuilder();
        var name = reading.Id is { } id ? Printable.Line(id.ToString()) : Printable.Line(source);
        if (answer is null)
            return page.Append(screen.Paint("无法读取", Style.Bad)).Append("  ").Append(name).Append('：').Append(Printable.Line(reading.Problem!)).Append("\n\n").ToString();
        page.Append(screen.Paint(name, Style.Strong)).Append("  ").Append(CaseStateName.Of(answer.Case.State).Name).Append("  ").Append(Verdict(answer, screen)).Append('\n');
        if (answer.Clock is { } clock)
            Explain(page, answer, clock);
        foreach (var finding in answer.Findings)
            Wrapping.Append(page, finding.ToString(), screen.Width, finding.Severity == Severity.Error ? "  ✗ " : "  ! ");
        return page.Append('\n').ToString();
    }

    private static string Verdict(DeadlineAnswer answer, Screen screen) => answer switch
    {
        { Clock: null } => "期限未起算",
        { Clock: { IsOnTime: true } clock } => screen.Paint($"{clock.DueOn:yyyy-MM-dd} 到期，{answer.Until:yyyy-MM-dd} 发出，按期", Style.Good),
        { Clock: { IsOnTime: false } clock } => screen.Paint($"{clock.DueOn:yyyy-MM-dd} 到期，{answer.Until:yyyy-MM-dd} 发出，超期", Style.Bad),
        { Clock: var clock } when answer.Until > clock.DueOn => screen.Paint($"{clock.DueOn:yyyy-MM-dd} 到期，已过 {-clock.WorkdaysLeft(answer.Until)} 个工作日", Style.Bad),
        { Clock: var clock } => $"{clock.DueOn:yyyy-MM-dd} 到期{(clock.IsProvisional ? "（暂定）" : "")}，还有 {clock.WorkdaysLeft(answer.Until)} 个工作日",
    };

    private static void Explain(StringBuilder page, DeadlineAnswer answer, AnswerClock clock)
    {
        page.Append(CultureInfo.InvariantCulture, $"  自 {clock.Start:yyyy-MM-dd} 的次日起数 {clock.Base} 个工作日");
        if (clock.Extension > 0)
            page.Append(CultureInfo.InvariantCulture, $"，延长 {clock.Extension} 个");
        if (clock.Excluded > 0)
            page.Append(CultureInfo.InvariantCulture, $"，不计入 {clock.Excluded} 个");
        if (clock.Restarts > 0)
            page.Append(CultureInfo.InvariantCulture, $"（第 {clock.Restarts} 次重新起算）");
        page.Append(CultureInfo.InvariantCulture, $"；已用 {answer.WorkdaysUsed} 个\n");
        foreach (var run in Runs(answer.Days.Where(day => day.Date <= clock.DueOn)))
            page.Append("  ").Append(run).Append('\n');
    }

    // Days alike that follow one another are one line.
    private static IEnumerable<string> Runs(IEnumerable<ClockDay> days)
    {
        var run = new List<ClockDay>();
        foreach (var day in days)
        {
            if (run.Count > 0 && Sort(run[0]) != Sort(day))
            {
                yield return Told(run);
                run = [];
            }

            run.Add(day);
        }

        if (run.Count > 0)
            yield return Told(run);
    }

    private static (ClockDayKind Kind, int? Clock, Matter? By) Sort(ClockDay day) => (day.Kind, day.Clock, day.By);

    private static string Told(List<ClockDay> run)
    {
        var dates = run.Count == 1 ? $"{run[0].Date:yyyy-MM-dd}            " : $"{run[0].Date:yyyy-MM-dd} 至 {run[^1].Date:MM-dd}   ";
        return $"{dates} {What(run)}";
    }

    private static string What(List<ClockDay> run) => run[0] switch
    {
        { Kind: ClockDayKind.Before } => "起算之前",
        { Kind: ClockDayKind.Weekend } => "周末",
        { Kind: ClockDayKind.Holiday } => $"{run[0].Name}放假",
        { Kind: ClockDayKind.Suspended, By: { } matter } => $"不计入（{Because(matter.Kind)}，{matter.Rule}）",
        { Kind: ClockDayKind.MakeUpWorkday } => $"调休上班，计入第 {run[0].Number} 个{(run.Count > 1 ? $"至第 {run[^1].Number} 个" : "")}",
        _ => $"计入第 {run[0].Number} 个{(run.Count > 1 ? $"至第 {run[^1].Number} 个" : "")}",
    };

    private static string Because(MatterKind kind) => kind switch
    {
        MatterKind.Correction => "等补正",
        MatterKind.ThirdParty => "征求第三方意见",
        MatterKind.Organ => "征求其他机关意见",
        _ => "等缴费",
    };
}
