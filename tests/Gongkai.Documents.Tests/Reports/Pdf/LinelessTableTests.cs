using System.Text;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Documents.Reports;

namespace Gongkai.Documents.Tests.Reports.Pdf;

/// <summary>没有表格线的表按对齐读：每格要么读对，要么留空并有说明；绝不读错。</summary>
public sealed class LinelessTableTests(ChromiumPrinter printer, ITestOutputHelper output) : IClassFixture<ChromiumPrinter>
{
    /// <summary>印得最不像样的（一格一个字地折行、列间没有空隙、表头断在两页上）也在内。</summary>
    private const double Most = 0.8;

    private static int Specimens => Environment.GetEnvironmentVariable("GONGKAI_LONG") == "1" ? 200 : 16;

    [Fact]
    public async Task A_table_without_lines_gives_its_figures_or_says_why_not()
    {
        var wrong = new List<string>();
        var (right, all) = (0, 0);
        for (var seed = 0; seed < Specimens; seed++)
        {
            var pages = LinelessPages.Of(seed);
            var pdf = Turn(await printer.Print(pages.Html, pages.Paper), pages.Turned);
            var reading = ReportReader.Read(pdf);
            if (reading is not Recognised { Report: var report })
            {
                all += pages.Figures.Values.Count(figure => figure is not null);
                output.WriteLine($"seed {seed}: {((Unreadable)reading).Message}");
                continue;
            }

            var missed = new List<string>();
            foreach (var (cell, printed) in pages.Figures)
            {
                var read = report.Figures[cell];
                all += printed is null ? 0 : 1;
                right += printed is not null && read == printed ? 1 : 0;
                if (read is not null && read != printed)
                    wrong.Add($"seed {seed}: {cell} is {printed}, read as {read}");
                else if (read is null && printed is not null && !IsSaid(report, cell))
                    wrong.Add($"seed {seed}: {cell} is {printed}, left out in silence");
                if (read is null && printed is not null)
                    missed.Add(cell.Text);
            }

            if (missed.Count > 0)
                output.WriteLine($"seed {seed}: {missed.Count} of {pages.Figures.Values.Count(figure => figure is not null)} not read: {string.Join(' ', missed.Take(12))}; {string.Join("; ", report.Notes.Take(3).Select(note => note.Where + note.Message))}");
        }

        output.WriteLine($"{right} of {all} figures read: {100.0 * right / all:0.0} %");
        wrong.ShouldBeEmpty();
        (right > all * Most).ShouldBeTrue($"{right} of {all}");
    }

    /// <summary>一条说明指着这一格、这一行、这一列或者这张表。</summary>
    private static bool IsSaid(AnnualReport report, CellAddress cell) =>
        report.Notes.Any(note => note.Where.Length > 0 && (cell.Text == note.Where || cell.Text.StartsWith(note.Where + ".", StringComparison.Ordinal) || note.Where.EndsWith(cell.Text[^3..], StringComparison.Ordinal)));

    private static byte[] Turn(byte[] pdf, int degrees)
    {
        if (degrees == 0)
            return pdf;
        var text = Encoding.Latin1.GetString(pdf);
        var turned = text.Replace("/Type /Page\n", $"/Type /Page /Rotate {degrees}\n", StringComparison.Ordinal);
        turned.ShouldNotBe(text);
        return Encoding.Latin1.GetBytes(turned);
    }
}
