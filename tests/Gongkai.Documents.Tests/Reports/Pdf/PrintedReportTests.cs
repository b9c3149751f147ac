using System.Text;
using System.Text.Json.Nodes;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Documents.Reports;
using Gongkai.Documents.Tests.Reports.Writing;
using Gongkai.Documents.Tests.Wild;

namespace Gongkai.Documents.Tests.Reports.Pdf;

/// <summary>PDFs that other programs have made: what was written is what is read, or nothing with a note; never a wrong figure.</summary>
public sealed class PrintedReportTests(ChromiumPrinter printer) : IClassFixture<ChromiumPrinter>
{
    private const int Specimens = 24;

    [Fact]
    public async Task What_Chromium_prints_of_our_pages_reads_back_cell_for_cell()
    {
        for (var seed = 0; seed < 6; seed++)
        {
            var report = RandomReports.Of(seed);
            var pdf = await printer.Print(Encoding.UTF8.GetString(report.Bytes(ReportFormat.Html)), Paper(seed));
            ReportReader.Read(pdf).ShouldBeOfType<Recognised>().Report.ShouldHoldTheFiguresOf(report, $"seed {seed}");
        }
    }

    [Fact]
    public async Task No_page_of_the_wild_printed_by_Chromium_gives_a_wrong_figure()
    {
        var failures = new List<string>();
        foreach (var specimen in Wild(WildFormat.Web).Take(Specimens))
        {
            var pdf = await printer.Print(Encoding.UTF8.GetString(specimen.Bytes()), Paper(specimen.Seed));
            failures.AddRange(Complaints(specimen, pdf));
        }

        failures.ShouldBeEmpty();
    }

    [Fact]
    public async Task No_Word_document_printed_by_LibreOffice_gives_a_wrong_figure()
    {
        if (!LibreOffice.IsInstalled)
            return;
        var specimens = Wild(WildFormat.Docx).Take(Specimens / 2).ToDictionary(specimen => $"{specimen.Seed}.docx", StringComparer.Ordinal);
        var printed = await LibreOffice.Print(specimens.ToDictionary(entry => entry.Key, entry => entry.Value.Bytes(), StringComparer.Ordinal));
        specimens.SelectMany(entry => Complaints(entry.Value, printed[entry.Key])).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_LibreOffice_prints_of_our_documents_reads_back_cell_for_cell()
    {
        if (!LibreOffice.IsInstalled)
            return;
        var reports = Enumerable.Range(0, 8).ToDictionary(seed => $"{seed}.docx", RandomReports.Of, StringComparer.Ordinal);
        var printed = await LibreOffice.Print(reports.ToDictionary(entry => entry.Key, entry => entry.Value.Bytes(ReportFormat.Docx), StringComparer.Ordinal));
        foreach (var (name, report) in reports)
            ReportReader.Read(printed[name]).ShouldBeOfType<Recognised>(name).Report.ShouldHoldTheFiguresOf(report, name);
    }

    /// <summary>A4 upright or across, or with the browser's own header and page numbers.</summary>
    private static JsonObject Paper(int seed) => new()
    {
        ["paperWidth"] = 8.27,
        ["paperHeight"] = 11.69,
        ["landscape"] = seed % 4 == 1,
        ["displayHeaderFooter"] = seed % 4 == 2,
        ["printBackground"] = seed % 3 == 0,
        ["scale"] = seed % 5 == 3 ? 0.7 : 1,
    };

    // Where blank cells are left out, the figures after them stand under the wrong heads on paper too: nothing on the page tells.
    private static IEnumerable<WildSpecimen> Wild(WildFormat formats) =>
        Enumerable.Range(0, 10_000).Select(WildSpecimen.Any).Where(specimen => formats.HasFlag(specimen.Format) && !specimen.Quirks.Any(quirk => quirk.Name == "blanks-dropped"));

    private static IEnumerable<string> Complaints(WildSpecimen specimen, byte[] pdf)
    {
        var reading = ReportReader.Read(pdf);
        var complaints = Verdict.On(specimen.Document(), WildFormat.Lines, reading, harmless: false).Where(complaint => !IsLostTable(complaint, reading)).ToList();
        return complaints.Count == 0 ? [] : [$"{specimen}: {complaints.Count} complaints: {string.Join("; ", complaints.Take(5))}"];
    }

    /// <summary>A table 2 that was not found is noted under its name of today.</summary>
    private static bool IsLostTable(string complaint, Reading reading) =>
        complaint.StartsWith("T2019", StringComparison.Ordinal) && complaint.Contains("null without", StringComparison.Ordinal)
        && reading is Recognised { Report: { ProactiveLayout: TableLayout.Unknown } report } && report.Notes.Any(note => note.Where == "T2");
}
