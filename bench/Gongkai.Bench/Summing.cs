using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Checks;
using Gongkai.Core.Reports.Merging;
using Gongkai.Core.Reports.Records;
using Gongkai.Core.Rules;
using Gongkai.Documents.Reports;
using Gongkai.Storage;
using Gongkai.Storage.Reports;

namespace Gongkai.Bench;

/// <summary>
/// Ten thousand stored reports read, cross-checked and summed, their sum held against a parent's cell by cell, against only reading and
/// deserialising them; the numerator includes the reading. In turns, by the processor's time. Measured twice: with the arithmetic of the
/// tables, which is what a sum rests on, and with every rule, the text's as well.
/// </summary>
internal static class Summing
{
    private const int Whole = 10_000;
    private const int Year = 2025;
    private const int Pairs = 9;
    private const double Bound = 1.5;

    public static IEnumerable<BenchResult> Ratios()
    {
        var folder = BenchFolder.Create();
        try
        {
            foreach (var result in Measure(folder.FullName).GetAwaiter().GetResult())
                yield return result;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<IReadOnlyList<BenchResult>> Measure(string path)
    {
        await using var platform = await Open(path);
        var contents = Contents();
        await platform.Database.Write(async session =>
        {
            for (var organ = 1; organ <= Whole; organ++)
            {
                await session.Execute(
                    "insert into report_edition (organ_id, year, edition, published_on, reason, content) values (@organ, @year, 1, @on, null, @content)",
                    new { organ, year = (long)Year, on = new DateOnly(Year + 1, 1, 20), content = contents[organ % contents.Length] });
            }

            return 0;
        });
        var arithmetic = Paired.Waits(() => Time(() => Sum(platform, CrossChecks.Arithmetic)), () => Time(() => Read(platform)), Pairs);
        var every = Paired.Waits(() => Time(() => Sum(platform, Every)), () => Time(() => Read(platform)), Pairs);
        return
        [
            BenchResult.Bounded($"读入、核对表内算式并汇总 {Whole} 份 ÷ 只读入它们", arithmetic, Bound),
            BenchResult.Bounded($"读入、核对全部规则（文字也核）并汇总 {Whole} 份 ÷ 只读入它们", every, Bound),
            BenchResult.Rate($"读入、核对全部规则并汇总 {Whole} 份", Whole * 1_000_000.0 / every.MeasuredMicroseconds),
        ];
    }

    private static double Time(Func<Task> work)
    {
        var before = Environment.CpuUsage.TotalTime;
        work().GetAwaiter().GetResult();
        return (Environment.CpuUsage.TotalTime - before).TotalMicroseconds;
    }

    private static IEnumerable<Finding> Every(AnnualReport report) => CrossChecks.Run(new CheckSubject(report)).SelectMany(outcome => outcome.Findings);

    private static async Task Sum(Platform platform, Func<AnnualReport, IEnumerable<Finding>> check)
    {
        var units = new List<UnitReport>();
        await platform.Sums.Each(office: 0, Year, _ => true, stored =>
        {
            var report = Report(stored);
            units.Add(UnitReport.Of(report.Organ!, report, check(report)));
        });
        var merged = Merger.Merge(units, new MergeTerms(Year));
        var parent = CrossChecks.Run(new CheckSubject(merged.Report) { Units = merged });
        if (merged.Included.Length != Whole || !parent.Any(outcome => outcome.Rule == "CK-AGG-T3.R1.C7" && outcome.Verdict == Verdict.Passed))
            throw new InvalidOperationException("The sum differs from itself.");
    }

    private static Task Read(Platform platform) => platform.Sums.Each(office: 0, Year, _ => true, stored => Report(stored));

    private static AnnualReport Report(StoredReport stored) => stored.Content.ToReport($"第{stored.Organ}局", Year, stored.On);

    // The samples that ship with the program, their figures varied.
    private static string[] Contents() =>
    [
        .. from i in Enumerable.Range(0, 200)
           let report = i % 4 == 0 ? SampleReports.District : SampleReports.Street
           select ReportContentJson.Write(ReportContent.Of(report with { Figures = report.Figures.With(CellAddress.Find("T2.R6")!, i / 100m) })),
    ];

    private static async Task<Platform> Open(string path) =>
        DataFolder.Open(Path.Combine(path, "sums"), demonstration: true) is Allowed<DataFolder>(var folder)
        && await Platform.Open(folder, connectionString: null, TimeProvider.System) is Allowed<Platform>(var platform)
            ? platform : throw new InvalidOperationException($"{path} cannot be opened.");
}
