using Gongkai.Cli.Output;
using Gongkai.Core.Reports.Checks;
using Gongkai.Core.Reports.Merging;
using Gongkai.Core.Reports.Recognition;

namespace Gongkai.Cli.Reports;

/// <summary>把一批单位年报读进来备汇总：几个核一起读、一起核对，只留数字和疑处。</summary>
internal static class UnitReports
{
    public static List<MergeItem> Read(IReadOnlyList<ReportInput> inputs, Terminal terminal)
    {
        var items = new List<MergeItem>(inputs.Count);
        using var progress = terminal.ShowProgress(inputs.Count);
        progress.Show(0, inputs.Count > 0 ? inputs[0].Source : "");
        foreach (var item in InOrder.Run(inputs, input => Of(input, terminal.Cancelled), terminal.Cancelled))
        {
            items.Add(item);
            progress.Show(items.Count, inputs[Math.Min(items.Count, inputs.Count - 1)].Source);
        }

        return items;
    }

    /// <summary>没有读出来的，逐份告诉用户；太多的只说几份。</summary>
    public static void TellUnread(IEnumerable<MergeItem> items, Terminal terminal)
    {
        const int told = 5;
        var unread = items.OfType<UnreadItem>().ToList();
        foreach (var item in unread.Take(told))
            terminal.Tell($"无法读取 {Printable.Line(item.Source)}：{Printable.Line(item.Reason)}");
        if (unread.Count > told)
            terminal.Tell($"这样的还有 {unread.Count - told} 份，不再一一显示。");
    }

    private static MergeItem Of(ReportInput input, CancellationToken cancelled) => input.Read(cancelled) switch
    {
        Recognised { Report: var report } => UnitReport.Of(
            input.Source, report, CrossChecks.Run(new CheckSubject(report)).SelectMany(outcome => outcome.Findings)),
        Unreadable error => new UnreadItem(input.Source, $"{error.Message}（{error.Code}）"),
        var other => throw new NotSupportedException(other.GetType().Name),
    };
}
