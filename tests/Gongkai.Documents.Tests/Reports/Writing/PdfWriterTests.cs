using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Gongkai.Core.Reports;
using Gongkai.Documents.Pdf.Fonts;
using Gongkai.Documents.Reports;
using Gongkai.Documents.Tests.Pdf;

namespace Gongkai.Documents.Tests.Reports.Writing;

public sealed class PdfWriterTests
{
    private static readonly DateTimeOffset At = new(2024, 3, 22, 9, 30, 0, TimeSpan.FromHours(8));

    private static AnnualReport Report => SampleReports.District;

    [Fact]
    public void Poppler_reads_every_figure_back_cell_for_cell() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(12),
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed => FiguresOf(WithoutProse(RandomReports.Of(seed)))));

    [Fact]
    public void The_samples_read_back_with_every_paragraph_and_figure()
    {
        foreach (var report in new[] { SampleReports.Street, SampleReports.District })
        {
            FiguresOf(report);
            var text = Squeezed(Poppler.Text(Pdf(report)));
            foreach (var paragraph in report.Sections.Where(section => section.Number is 2 or 5 or 6).SelectMany(section => section.Text.Split('\n')))
                text.ShouldContain(Squeezed(paragraph));
        }
    }

    [Fact]
    public void The_fonts_are_embedded_subsets_whose_characters_have_names()
    {
        var lines = Poppler.Run("pdffonts", Pdf(Report), "{}").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();
        lines.Count.ShouldBeGreaterThan(0);
        foreach (var line in lines)
            Regex.Replace(line, " +", " ", RegexOptions.NonBacktracking).ShouldContain(" Identity-H yes yes yes ");
        Pdf(Report).Length.ShouldBeLessThan(400_000);
    }

    [Fact]
    public void The_file_says_what_it_is_whose_it_is_and_when_it_was_written()
    {
        var facts = Poppler.Run("pdfinfo", Pdf(Report), "-isodates", "{}");
        facts.ShouldContain($"Title:           {Report.Organ}2023年政府信息公开工作年度报告");
        facts.ShouldContain($"Author:          {Report.Organ}");
        facts.ShouldContain("Tagged:          yes");
        facts.ShouldContain("(A4)");
        Poppler.Run("pdfinfo", Pdf(Report), "-rawdates", "{}").ShouldContain("20240322093000+08'00'");
    }

    [Fact]
    public void Titles_headings_paragraphs_and_cells_are_told_apart_for_those_who_listen()
    {
        var structure = Poppler.Run("pdfinfo", Pdf(Report), "-struct", "{}");
        Regex.Count(structure, @"^\s*H1", RegexOptions.Multiline | RegexOptions.NonBacktracking).ShouldBe(1);
        Regex.Count(structure, @"^\s*H2", RegexOptions.Multiline | RegexOptions.NonBacktracking).ShouldBe(6);
        Regex.Count(structure, @"^\s*Table", RegexOptions.Multiline | RegexOptions.NonBacktracking).ShouldBe(3);
        Regex.Count(structure, @"^\s*TD", RegexOptions.Multiline | RegexOptions.NonBacktracking).ShouldBe(175 + 15 + 10 + 1);
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes() => Pdf(Report).AsSpan().SequenceEqual(Pdf(Report)).ShouldBeTrue();

    [Fact]
    public void Each_page_has_its_number_between_dashes_right_on_odd_and_left_on_even_pages()
    {
        var pages = Poppler.Text(Pdf(Report), "-layout").TrimEnd('\f').Split('\f');
        pages.Length.ShouldBeGreaterThan(2);
        for (var i = 0; i < pages.Length; i++)
        {
            var last = pages[i].TrimEnd().Split('\n')[^1];
            Squeezed(last).ShouldBe(string.Create(CultureInfo.InvariantCulture, $"—{i + 1}—"));
            last.StartsWith("     ", StringComparison.Ordinal).ShouldBe(i % 2 == 0);
        }
    }

    [Fact]
    public void A_page_holds_twenty_two_lines_of_twenty_eight_characters()
    {
        var long1 = Report with { Organ = "某局", PublishedOn = null, Preface = "", Sections = [new Section(1, "总体情况", string.Concat(Enumerable.Repeat("公开", 700)))], ProactiveLayout = TableLayout.Unknown, RequestLayout = TableLayout.Unknown, Figures = Figures.Blank };
        var page = Poppler.Text(Pdf(long1), "-layout", "-f", "2", "-l", "2").Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith('公')).ToList();
        page.Count.ShouldBe(22);
        page.ShouldAllBe(line => line.Length == 28);
    }

    [Fact]
    public void Table_3_stands_whole_on_one_page_with_its_heading()
    {
        var page = Poppler.Text(Pdf(Report), "-layout").Split('\f').Single(page => page.Contains("申请人情况", StringComparison.Ordinal));
        page.ShouldContain("三、收到和处理政府信息公开申请情况");
        page.ShouldContain("四、结转下年度继续办理");
    }

    [Fact]
    public void Without_a_Chinese_font_nothing_is_written_and_the_package_is_named()
    {
        using var output = new MemoryStream();
        var shelf = new FontShelf([], folders: []);
        Should.Throw<FontException>(() => ReportWriter.Write(Report, ReportFormat.Pdf, output, terms: new WritingTerms(shelf))).Message.ShouldContain("fonts-noto-cjk");
        output.Length.ShouldBe(0);
    }

    [Fact]
    public void Fonts_put_into_the_folder_are_used_from_then_on_and_a_broken_one_is_named()
    {
        var folder = Directory.CreateTempSubdirectory("gongkai-fonts-");
        try
        {
            var shelf = new FontShelf([folder.FullName], folders: []);
            Should.Throw<FontException>(() => Pdf(Report, shelf));
            File.Copy("/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc", Path.Join(folder.FullName, "机关字体.ttc"));
            var fonts = Poppler.Run("pdffonts", Pdf(Report, shelf), "{}").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2);
            fonts.ShouldHaveSingleItem().ShouldContain("NotoSansCJKsc-Bold");
            File.WriteAllText(Path.Join(folder.FullName, "坏.ttf"), "不是字体");
            Should.Throw<FontException>(() => Pdf(Report, shelf)).Message.ShouldContain("坏.ttf");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_character_that_no_font_has_is_named_and_never_printed_as_a_box()
    {
        var report = Report with { Sections = Report.Sections.SetItem(5, Report.Sections[5] with { Text = "收费\U000F1234元。" }) };
        Should.Throw<FontException>(() => Pdf(report)).Message.ShouldContain("U+F1234");
    }

    [Fact]
    public void Latin_letters_and_digits_come_from_another_font_when_the_first_has_none()
    {
        var text = Squeezed(Poppler.Text(Pdf(Report with { Sections = Report.Sections.SetItem(5, Report.Sections[5] with { Text = "网址 www.example.gov.cn，邮编 467000，①②③ ½ é。" }) })));
        text.ShouldContain("网址www.example.gov.cn，邮编467000，①②③½é。");
    }

    /// <summary>表三各行七个数、表四十五个数，照页面上从左到右的次序；空白格没有字。</summary>
    private static void FiguresOf(AnnualReport report)
    {
        var lines = Poppler.Text(Pdf(report), "-layout").Split('\n', '\f');
        var rows = RequestRow.All.Except(report.AbsentRows).Select(row => ApplicantColumn.All.Select(column => report.Requests[row, column])).Where(row => row.All(value => value is not null)).ToList();
        if (report.RequestLayout != TableLayout.Unknown && rows.Count == RequestRow.All.Except(report.AbsentRows).Count())
            Numbers(lines, 7).Take(rows.Count).ShouldBe(rows.Select(Line));
        if (RemedyGroup.All.SelectMany(group => RemedyResult.All.Select(result => report.Remedies[group, result])).ToList() is var remedies && remedies.TrueForAll(value => value is not null))
            Numbers(lines, 15).ShouldContain(Line(remedies));
    }

    /// <summary>正文里也会有七个数的一行。</summary>
    private static AnnualReport WithoutProse(AnnualReport report) => report with { Sections = [.. report.Sections.Select(section => section with { Text = "" })] };

    private static string Line(IEnumerable<decimal?> figures) => string.Join(' ', figures.Select(value => value!.Value.ToString(CultureInfo.InvariantCulture)));

    private static IEnumerable<string> Numbers(string[] lines, int count) =>
        from line in lines
        let words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.All(c => char.IsAsciiDigit(c) || c == '-')).ToList()
        where words.Count == count
        select string.Join(' ', words);

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static byte[] Pdf(AnnualReport report, FontShelf? shelf = null)
    {
        using var output = new MemoryStream();
        ReportWriter.Write(report, ReportFormat.Pdf, output, terms: new WritingTerms(shelf ?? FontShelf.Installed, At));
        return output.ToArray();
    }
}
