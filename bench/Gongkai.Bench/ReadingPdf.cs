using System.Diagnostics;
using Gongkai.Core.Reports.Checks;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Documents.Reports;

namespace Gongkai.Bench;

/// <summary>
/// Reading and checking a PDF, against poppler alone taking the words and the lines out of the same file. Most of the work is in
/// poppler's processes, so both are waited for by the wall clock. A real report where there is one, else the fictional one.
/// </summary>
internal static class ReadingPdf
{
    private const double Bound = 1.5;
    private const int Pairs = 31;

    public static IEnumerable<BenchResult> Ratios()
    {
        var file = Samples().First(File.Exists);
        var bytes = File.ReadAllBytes(file);
        yield return BenchResult.Bounded(
            $"读取并核对 {Path.GetFileName(file)}（{bytes.Length / 1024.0:F0} KB）÷ poppler 只取出文字和线",
            Paired.Waits(() => Wait(() => ReadAndCheck(bytes)), () => Wait(() => Poppler(file)), Pairs),
            Bound);
    }

    private static IEnumerable<string> Samples() =>
    [
        Path.Combine(Publishing.Root(), "..", "shared", "samples", "county-annual-report-2024.pdf"),
        Path.Combine(Publishing.Root(), "tests", "samples", "reports", "district-2023.pdf"),
    ];

    private static double Wait(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }

    private static void ReadAndCheck(byte[] bytes)
    {
        if (ReportReader.Read(bytes) is not Recognised { Report: var report })
            throw new InvalidOperationException("The kept PDF is not recognised as a report.");
        _ = CrossChecks.Run(new CheckSubject(report));
    }

    private static void Poppler(string file)
    {
        Run("pdftotext", "-q", "-bbox", file, "-");
        Run("pdftocairo", "-q", "-svg", file, "-");
    }

    private static void Run(string program, params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo(program, words) { RedirectStandardOutput = true })!;
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} failed on {words[^2]}.");
    }
}
