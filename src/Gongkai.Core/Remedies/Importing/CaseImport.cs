using Gongkai.Core.Calendar;
using Gongkai.Core.Requests;

namespace Gongkai.Core.Remedies.Importing;

/// <summary>核对依申请公开台账：一行一件，按平台上办理的同一部法逐步走一遍；不对的写明哪一行、哪一栏、哪条规则。</summary>
public static class CaseImport
{
    /// <param name="rows">各行。</param>
    /// <param name="organ">机关代码。</param>
    public static IReadOnlyList<PlannedCase> Plan(IReadOnlyList<CaseImportRow> rows, string organ, DateOnly today, WorkdayCalendar calendar)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var planned = new List<PlannedCase>();
        foreach (var row in rows)
        {
            var one = new CaseImportReading(row, organ, today).Plan(calendar);
            if (one.Number is { } number && !first.TryAdd(number, row.Row))
                one = one with { Told = null, Findings = [.. one.Findings, new(CaseColumn.Number, CaseRules.Break(CaseRules.Import, $"编号“{number}”与第 {first[number]} 行重复，一件一个编号"))] };
            planned.Add(one);
        }

        return planned;
    }
}
