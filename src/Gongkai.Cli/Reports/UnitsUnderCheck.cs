using System.Collections.Concurrent;
using Gongkai.Cli.CommandLine;
using Gongkai.Cli.Output;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Merging;

namespace Gongkai.Cli.Reports;

/// <summary>核对汇总口径的年报所用的各单位年报；按年报的年度汇总，被核对的那一份自己不算在内。</summary>
internal sealed class UnitsUnderCheck(IReadOnlyList<MergeItem> items, IReadOnlyList<string>? expected)
{
    private readonly ConcurrentDictionary<(int? Year, string? Organ), Merged> sums = new();

    /// <summary>有单位年报没有读出来。</summary>
    public int ExitCode => items.Any(item => item is UnreadItem) ? Cli.ExitCode.Unreadable : Cli.ExitCode.Done;

    public static UnitsUnderCheck? Read(string? given, string? expect, Terminal terminal)
    {
        var expected = ExpectedOrgans.Parse(expect);
        if (given is null)
            return expected is null ? null : throw new UsageException("--expect 要与 --units 同用：没有各单位的年报，无从知道谁缺报。");
        if (given == StandardInput.Name)
            throw new UsageException("--units 是各单位年报的文件夹或文件，不能是标准输入。");
        var items = UnitReports.Read(ReportInputs.Expand([given]), terminal);
        UnitReports.TellUnread(items, terminal);
        return new UnitsUnderCheck(items, expected);
    }

    public Merged Of(AnnualReport report) => sums.GetOrAdd((report.Year, report.Organ), key => Merger.Merge(
        [.. items.Where(item => item is not UnitReport { Organ: { } organ } || organ != key.Organ)],
        new MergeTerms(key.Year, key.Organ, expected)));
}
