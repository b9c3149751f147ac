using System.Diagnostics;
using Gongkai.Core.Reports.Checks;
using Gongkai.Documents.Reports;

namespace Gongkai.Bench;

/// <summary>How long each cross-check takes of one report, in the order they run: the first that reads the sentences pays for all.</summary>
internal static class Checking
{
    private const int Runs = 60_000;

    public static IEnumerable<BenchResult> Times()
    {
        var ticks = new long[CrossChecks.All.Count];
        for (var run = -Runs; run < Runs; run++)
        {
            var subject = new CheckSubject(run % 2 == 0 ? SampleReports.Street : SampleReports.District);
            for (var i = 0; i < ticks.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                foreach (var outcome in CrossChecks.All[i].Check(subject))
                    _ = outcome.Verdict;
                if (run >= 0)
                    ticks[i] += Stopwatch.GetTimestamp() - start;
            }
        }

        for (var i = 0; i < ticks.Length; i++)
            yield return new BenchResult(CrossChecks.All[i].Rule.Id, $"{ticks[i] * 1e6 / Stopwatch.Frequency / Runs:0.00} µs", "", true);
        yield return new BenchResult("合计", $"{ticks.Sum() * 1e6 / Stopwatch.Frequency / Runs:0.00} µs", "", true);
    }
}
