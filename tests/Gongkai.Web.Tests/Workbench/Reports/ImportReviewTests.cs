using System.Text;
using Gongkai.Core.Reports;
using Gongkai.Core.Reports.Records;
using Gongkai.Documents.Reports;

namespace Gongkai.Web.Tests.Workbench.Reports;

/// <summary>A file that was read stands beside its original until somebody has confirmed it.</summary>
public sealed class ImportReviewTests(SharedBrowser browser) : IAsyncLifetime
{
    private const string Blank = "T3.R3.1.C2";
    private const string Wrong = "T3.R3.7.C1";

    private readonly ReportServer story = new();

    public ValueTask InitializeAsync() => story.InitializeAsync();

    public ValueTask DisposeAsync() => story.DisposeAsync();

    [Fact]
    public async Task A_printed_pdf_is_mended_by_keyboard_beside_its_pages_and_then_saved_with_its_original()
    {
        await using var visit = await Read(await Pdf());
        (await visit.Text("#doubts")).ShouldContain("原件上这一格没有数字");
        (await story.Server.Platform.Reports.Find(story.Street, 2023)).ShouldBeNull();
        (await story.Server.Platform.Attachments.Of(ReportRecord.SubjectOf(story.Street, 2023))).ShouldBeEmpty();

        await visit.Page.FocusAsync(Cell(Blank));
        (await Classes(visit, $"#p-{Blank}")).ShouldContain("lit", customMessage: "a focused cell lights its place");
        await visit.Page.FocusAsync(Css($"p-{Wrong}"));
        (await Classes(visit, $"#{Wrong}")).ShouldContain("lit", customMessage: "a focused place lights its cell");
        await visit.Page.Locator("img").First.ScrollIntoViewIfNeededAsync();
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('.source-page img').naturalWidth > 600");

        await visit.Page.Locator($"#doubts li[data-cell='{Wrong}'] .doubt-place a").First.PressAsync("Enter");
        await visit.Page.Keyboard.TypeAsync($"{SampleReports.District.Figures[CellAddress.Find(Wrong)!]}");
        await visit.Page.Keyboard.PressAsync("Enter");
        var next = await visit.Page.EvaluateAsync<string>("() => document.activeElement.name ?? document.activeElement.textContent");
        next.ShouldStartWith("Form.Cells[", customMessage: "the next doubt");
        await visit.Page.FocusAsync(Cell(Blank));
        await visit.Page.Keyboard.TypeAsync($"{SampleReports.District.Figures[CellAddress.Find(Blank)!]}");
        await Settle(visit);
        (await visit.Text(".review-left")).ShouldContain("都已确认");
        await Confirm(visit);

        (await visit.Text(".told")).ShouldContain("全部读清");
        var record = (await story.Server.Platform.Reports.Find(story.Street, 2023))!;
        record.Content.Cells[Wrong].ShouldBe(SampleReports.District.Figures[CellAddress.Find(Wrong)!]!.Value);
        record.Content.Cells[Blank].ShouldBe(SampleReports.District.Figures[CellAddress.Find(Blank)!]!.Value);
        record.Notes.ShouldBeEmpty();
        (await story.Server.Platform.Attachments.Of(record.Subject)).ShouldHaveSingleItem().Particulars.MediaType.ShouldBe("application/pdf");
    }

    [Fact]
    public async Task What_nobody_confirmed_goes_with_the_draft_and_no_script_is_needed()
    {
        await using var visit = await Read(Html(), scripted: false);
        (await visit.Page.GetAttributeAsync($"[id='{Wrong}'] .to-source", "href")).ShouldBe($"#p-{Wrong}");
        (await visit.Page.GetAttributeAsync(Css($"p-{Wrong}"), "href")).ShouldBe($"#{Wrong}");
        await visit.Page.FillAsync(Cell(Wrong), $"{SampleReports.District.Figures[CellAddress.Find(Wrong)!]}");
        await Confirm(visit);

        (await visit.Text("main")).ShouldContain("导入时没有读清的地方");
        var record = (await story.Server.Platform.Reports.Find(story.Street, 2023))!;
        record.Notes.Select(note => note.Where).ShouldContain(Blank);
        record.Notes.Select(note => note.Where).ShouldNotContain(Wrong);
    }

    [Fact]
    public async Task A_hostile_page_is_shown_as_text()
    {
        var page = Encoding.UTF8.GetString(Html().Content).Replace("</h1>", "</h1><p>&lt;script&gt;alert(1)&lt;/script&gt;<img src=x onerror=alert(2)></p>", StringComparison.Ordinal);
        await using var visit = await Read(new TestDocument("年报.html", Encoding.UTF8.GetBytes(page)));

        (await visit.Text("#source")).ShouldContain("<script>alert(1)</script>");
        (await visit.Page.Locator("#source script, #source [onerror]").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task What_was_typed_is_saved_even_when_the_original_was_let_go()
    {
        await using var visit = await Read(Html(), scripted: false);
        await visit.Page.FillAsync(Cell(Blank), "1");
        await story.Server.Platform.PendingFiles.Forget(story.Street, visit.Page.Url.Split('/')[^1]);
        await Confirm(visit);

        (await visit.Text(".told")).ShouldContain("原件没有留住");
        (await story.Server.Platform.Reports.Find(story.Street, 2023))!.Content.Cells[Blank].ShouldBe(1);
    }

    [Fact]
    public async Task What_waits_is_there_on_another_server_and_after_a_restart()
    {
        await using var visit = await Read(await Pdf(), scripted: false);
        await visit.Page.FillAsync(Cell(Blank), "1");
        await using var another = await RunningServer.Start(options => options with { Demonstration = true, DataPath = Path.Combine(story.Server.DataPath, "data") }, story.Clock);
        var address = new Uri(visit.Page.Url).PathAndQuery;

        await using var after = await browser.Visit($"{another.Address}{address}", new Viewer(1440, Scripted: false), story.Filler);
        (await after.Text("#doubts")).ShouldContain("原件上这一格没有数字");
        await Confirm(after);

        (await after.Text(".told")).ShouldContain("已导入 2023 年的年报");
        (await another.Platform.Attachments.Of(ReportRecord.SubjectOf(story.Street, 2023))).ShouldHaveSingleItem().Particulars.MediaType.ShouldBe("application/pdf");
        (await story.Server.Platform.PendingFiles.Find(story.Street, 1, address.Split('/')[^1])).ShouldBeNull("it was confirmed on the other");
    }

    [Fact]
    public async Task Nobody_else_sees_what_waits()
    {
        await using var visit = await Read(Html());
        await using var colleague = await browser.Visit(visit.Page.Url, session: story.Colleague);

        colleague.Page.Url.ShouldEndWith("/reports/import");
        (await colleague.Text(".told")).ShouldContain("这一份没有留住");
    }

    [Fact]
    public async Task A_file_with_a_mark_of_secrecy_is_not_taken()
    {
        var page = Encoding.UTF8.GetString(Html().Content).Replace("</h1>", "</h1><p>机密★10年</p>", StringComparison.Ordinal);
        await using var visit = await Read(new TestDocument("年报.html", Encoding.UTF8.GetBytes(page)));

        (await visit.Text("#problem")).ShouldContain("SEC-MARK");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_page_pleases(bool paged)
    {
        await using var visit = await Read(paged ? await Pdf() : Html());

        await browser.ShouldPlease(visit.Page.Url, story.Filler);
    }

    private async Task<Visit> Read(TestDocument document, bool scripted = true)
    {
        var visit = await browser.Visit(story.At("workbench/qinghe/reports/import"), new Viewer(1440, Scripted: scripted), story.Filler);
        await visit.Upload(document, "#Document");
        await visit.Page.ClickAsync("button:has-text('读取')");
        await visit.Page.Arrived();
        return visit;
    }

    private static async Task Confirm(Visit visit)
    {
        await visit.Page.ClickAsync("button:has-text('确认保存'):not(.unseen)");
        await visit.Page.Arrived();
    }

    private static async Task Settle(Visit visit)
    {
        foreach (var box in await visit.Page.Locator("#doubts li:not(.done) [type=checkbox]").AllAsync())
            await box.CheckAsync();
    }

    private static async Task<string> Classes(Visit visit, string place) => await visit.Page.GetAttributeAsync(Css(place[1..]), "class") ?? "";

    private static string Cell(string address) => $"input[name='Form.Cells[{address}]']";

    private static string Css(string id) => $"[id='{id}']";

    private static TestDocument Html()
    {
        var report = SampleReports.District;
        var mended = report with { Figures = report.Figures.With(CellAddress.Find(Wrong)!, report.Figures[CellAddress.Find(Wrong)!] - 10).With(CellAddress.Find(Blank)!, null) };
        using var output = new MemoryStream();
        ReportWriter.Write(mended, ReportFormat.Html, output);
        return new TestDocument("区年报.html", output.ToArray());
    }

    /// <summary>The same, printed by Chromium.</summary>
    private async Task<TestDocument> Pdf()
    {
        await using var printer = await browser.Visit(story.At(""));
        await printer.Page.GotoAsync("about:blank");
        await printer.Page.SetContentAsync(Encoding.UTF8.GetString(Html().Content));
        return new TestDocument("区年报.pdf", await printer.Page.PdfAsync(new() { Format = "A4" }));
    }
}
