using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Checks;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Documents.Reports;

namespace Gongkai.Bench;

/// <summary>Reading and checking a report, against the bare parse of the same bytes by the library that does the parsing.</summary>
internal static class Reading
{
    private static readonly (string Name, double Bound)[] Pages = [("clean-8k", 2.0), ("split-spans-25k", 1.5), ("saved-page-90k", 1.3)];

    public static IEnumerable<BenchResult> Ratios()
    {
        foreach (var (name, _) in Pages)
            Paired.WarmUp(() => ReadAndCheck(Page(name)), () => Parse(Page(name)));
        foreach (var (name, bound) in Pages)
        {
            var bytes = Page(name);
            var ratio = Paired.Measure(() => ReadAndCheck(bytes), () => Parse(bytes));
            yield return BenchResult.Bounded($"读取并核对网页 {name}（{bytes.Length / 1024.0:F1} KB）÷ AngleSharp 只解析", ratio, bound);
        }

        var document = Written(ReportFormat.Docx);
        yield return BenchResult.Bounded(
            $"读取并核对 Word 文档（{document.Length / 1024.0:F1} KB）÷ Open XML 只列出各格文字",
            Paired.Measure(() => ReadAndCheck(document), () => EnumerateCells(document)),
            2.0);
    }

    public static IEnumerable<BenchResult> Rates() =>
        from format in ReportFormat.ReadBack
        let bytes = Written(format)
        select BenchResult.Rate($"每核每秒读取并核对 {format.Extension}（{bytes.Length / 1024.0:F1} KB）", Paired.Rate(() => ReadAndCheck(bytes)));

    private static void ReadAndCheck(ReadOnlyMemory<byte> bytes)
    {
        if (ReportReader.Read(bytes) is not Recognised { Report: var report })
            throw new InvalidOperationException("The kept input is not recognised as a report.");
        _ = CrossChecks.Run(new CheckSubject(report));
    }

    private static void Parse(byte[] bytes) => new HtmlParser().ParseDocument(new MemoryStream(bytes));

    private static void EnumerateCells(byte[] bytes)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        var length = 0;
        foreach (var cell in document.MainDocumentPart!.Document.Body!.Descendants<TableCell>())
            length += cell.InnerText.Length;
        if (length == 0)
            throw new InvalidOperationException("The kept input has no tables.");
    }

    private static byte[] Written(ReportFormat format)
    {
        using var stream = new MemoryStream();
        ReportWriter.Write(KeptReport, format, stream);
        return stream.ToArray();
    }

    private static AnnualReport KeptReport { get; } =
        ReportReader.Read(Page("clean-8k")) is Recognised { Report: var report } ? report : throw new InvalidOperationException("The kept page is not recognised.");

    private static byte[] Page(string name)
    {
        using var stream = typeof(Reading).Assembly.GetManifestResourceStream($"{name}.html")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
