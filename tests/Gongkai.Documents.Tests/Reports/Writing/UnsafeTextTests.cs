using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Validation;
using Gongkai.Core.Reports;
using Gongkai.Documents.Reports;

namespace Gongkai.Documents.Tests.Reports.Writing;

/// <summary>正文里什么都可能有：控制字符、标记、制表符、像表格的行。</summary>
public sealed class UnsafeTextTests
{
    private static readonly AnnualReport Report = RandomReports.Of(5) with
    {
        Organ = "甲<b>\u0001\"乙\"&丙",
        Year = 2023,
        Sections =
        [
            new Section(1, "总体<script>alert(1)</script>情况\u0000", "甲\u0007\u001b[31m乙\ud800丙\uffff\n规章\t5\t6\t7\n| 规章 | 5 | 6 | 7 |\n<td>9</td> & ]]>\r\n\u2028丁\u0085"),
        ],
    };

    [Fact]
    public void A_document_stays_valid()
    {
        using var document = WordWriterTests.Open(Report);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(error => error.Description).ShouldBeEmpty();
        document.MainDocumentPart!.Document.InnerText.ShouldContain("<td>9</td> & ]]>");
        document.MainDocumentPart!.Document.InnerText.ShouldContain("甲[31m乙\ufffd丙");
    }

    [Fact]
    public void A_page_shows_marks_as_text()
    {
        var html = Report.Text(ReportFormat.Html);
        html.ShouldNotContain("<script");
        html.ShouldNotContain("甲<b>");
        html.ShouldContain("&lt;td&gt;9&lt;/td&gt; &amp; ]]&gt;");
    }

    [Fact]
    public void A_text_file_has_no_table_that_is_not_one()
    {
        var lines = Report.Text(ReportFormat.Text).Split('\n');
        lines.ShouldContain("规章 5 6 7");
        lines.ShouldContain("｜ 规章 ｜ 5 ｜ 6 ｜ 7 ｜");
    }

    [Theory]
    [InlineData(".html")]
    [InlineData(".txt")]
    [InlineData(".json")]
    public void No_control_character_is_written(string extension) =>
        Report.Text(ReportFormat.Find(extension)!).EnumerateRunes()
            .ShouldAllBe(rune => !Rune.IsControl(rune) || rune.Value == '\n' || rune.Value == '\t');
}
