using System.Text.Json;
using Gongkai.Core.Reports.Recognition;
using Gongkai.Documents.Reports;

namespace Gongkai.Web.Tests.Portal.Reports;

public sealed class ReportDownloadTests(SharedServer shared, SharedBrowser browser)
{
    [Theory]
    [InlineData(".docx")]
    [InlineData(".html")]
    [InlineData(".txt")]
    [InlineData(".json")]
    public async Task What_is_downloaded_reads_back_as_what_was_handed_in(string extension)
    {
        await using var visit = await Checked(ReportFormat.Docx);
        var (name, content) = await Download(visit, extension);
        name.ShouldBe($"云川市滨河区人民政府2023年政府信息公开工作年度报告{extension}");
        var report = ReportReader.Read(content).ShouldBeOfType<Recognised>().Report;
        var given = ((Recognised)ReportReader.Read(TestDocument.WithOneWrongTotal(ReportFormat.Docx).Content)).Report;
        report.Figures.ShouldBe(given.Figures);
        report.Organ.ShouldBe(given.Organ);
        report.Year.ShouldBe(given.Year);
    }

    [Fact]
    public async Task A_PDF_is_offered_like_the_other_formats()
    {
        await using var visit = await Checked(ReportFormat.Docx);
        var (name, content) = await Download(visit, ".pdf");
        name.ShouldBe("云川市滨河区人民政府2023年政府信息公开工作年度报告.pdf");
        content.AsSpan(0, 8).SequenceEqual("%PDF-1.7"u8).ShouldBeTrue();
    }

    [Fact]
    public async Task A_character_that_no_font_has_is_told_on_a_page_of_its_own()
    {
        var report = SampleReports.Street with { Sections = [new(6, "其他需要报告的事项", "生僻字\U000F1234。")] };
        using var form = new FormUrlEncodedContent([new("report", TestDocument.Of(report).AsText), new("format", ".pdf")]);
        var (status, page) = await shared.Http.Post(form, "check/download");
        status.ShouldBe(422);
        page.ShouldContain("不能写成 PDF");
        page.ShouldContain("F1234");
    }

    [Fact]
    public async Task The_findings_are_downloaded_as_the_contract_writes_them()
    {
        await using var visit = await Checked(ReportFormat.Json);
        var (name, content) = await Download(visit, "findings");
        name.ShouldEndWith("核对结果.json");
        using var json = JsonDocument.Parse(content);
        json.RootElement.GetProperty("failed").GetInt32().ShouldBeGreaterThan(0);
        json.RootElement.GetProperty("findings").EnumerateArray()
            .ShouldContain(finding => finding.GetProperty("rule").GetString() == "CK-T3-ID-C1");
    }

    [Theory]
    [InlineData("", ".docx")]
    [InlineData("{}", ".docx")]
    [InlineData("not json", ".json")]
    public async Task What_is_no_report_is_refused_in_Chinese(string report, string format)
    {
        using var form = new FormUrlEncodedContent([new("report", report), new("format", format)]);
        var (status, page) = await shared.Http.Post(form, "check/download");
        status.ShouldBe(400);
        page.ShouldContain("内容不完整");
    }

    [Fact]
    public async Task An_unknown_format_is_refused()
    {
        using var form = new FormUrlEncodedContent([new("report", TestDocument.Sound(ReportFormat.Json).AsText), new("format", ".exe")]);
        (await shared.Http.Post(form, "check/download")).Status.ShouldBe(400);
    }

    private async Task<Visit> Checked(ReportFormat format)
    {
        var visit = await browser.Visit($"{shared.Server.Address}/check");
        await visit.Upload(TestDocument.WithOneWrongTotal(format));
        await visit.Submit();
        return visit;
    }

    private static async Task<(string Name, byte[] Content)> Download(Visit visit, string format)
    {
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.ClickAsync($".downloads button[value='{format}']"));
        return (download.SuggestedFilename, await File.ReadAllBytesAsync(await download.PathAsync()));
    }
}
