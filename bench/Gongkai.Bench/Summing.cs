using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Checks;
using Gongkai.Core.Reports.Merging;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Documents.Reports;

namespace Gongkai.Bench;

/// <summary>
/// Many reports cross-checked and summed, their sum held against a parent's, against reading and deserialising them (from memory: a disk would only
/// add to the baseline). Taken over a batch, since all of it grows with their number; then ten thousand once, reading included.
/// </summary>
internal static class Summing
{
    private const int Batch = 250;
    private const int Whole = 10_000;
    private const double Bound = 1.5;

    public static IEnumerable<BenchResult> Ratios()
    {
        var stored = Stored(Batch).ToArray();
        AnnualReport[] read = [.. stored.Select(Read)];
        var ratio = Paired.Measure(() => Sum(read), () => Deserialise(stored));
        yield return BenchResult.Bounded($"核对并汇总 {Batch} 份 ÷ 读入它们", ratio, Bound);

        byte[][] all = [.. Enumerable.Range(0, Whole / Batch).SelectMany(_ => stored)];
        var before = Environment.CpuUsage.TotalTime;
        var included = Sum([.. all.Select(Read)]);
        yield return BenchResult.Rate($"读入、核对并汇总 {included} 份", included / (Environment.CpuUsage.TotalTime - before).TotalSeconds);
    }

    private static int Sum(AnnualReport[] reports)
    {
        var units = new MergeItem[reports.Length];
        for (var i = 0; i < reports.Length; i++)
        {
            // The same figures under another name each time: so none is taken for a second copy.
            var report = reports[i] with { Organ = $"第{i}局" };
            units[i] = UnitReport.Of($"{i}", report, CrossChecks.Run(new CheckSubject(report)).SelectMany(outcome => outcome.Findings));
        }

        var merged = Merger.Merge(units, new MergeTerms());
        var parent = CrossChecks.Run(new CheckSubject(merged.Report) { Units = merged });
        return parent.Any(outcome => outcome.Rule == "CK-AGG-T3.R1.C7" && outcome.Verdict == Verdict.Passed)
            ? merged.Included.Length
            : throw new InvalidOperationException("The sum differs from itself.");
    }

    private static void Deserialise(byte[][] stored)
    {
        foreach (var bytes in stored)
            Read(bytes);
    }

    private static AnnualReport Read(byte[] bytes) =>
        ReportJson.Read(bytes) is Recognised { Report: var report } ? report : throw new InvalidOperationException("A stored report is not read.");

    // The samples that ship with the program, their figures varied.
    private static IEnumerable<byte[]> Stored(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var report = i % 4 == 0 ? SampleReports.District : SampleReports.Street;
            var fee = CellAddress.Find("T2.R6")!;
            var varied = report with { Figures = report.Figures.With(fee, i / 100m) };
            yield return ReportJson.Bytes(writer => ReportJson.WriteReport(writer, varied, $"{i}"));
        }
    }
}
