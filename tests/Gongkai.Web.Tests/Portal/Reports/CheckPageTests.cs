using Gongkai.Core.Reports;
using Gongkai.Documents.Reports;
using Microsoft.Playwright;

namespace Gongkai.Web.Tests.Portal.Reports;

public sealed class CheckPageTests(SharedServer shared, SharedBrowser browser)
{
    private const string WrongCell = $"[id='{TestDocument.WrongCell}']";

    [Theory]
    [InlineData(".docx")]
    [InlineData(".html")]
    [InlineData(".txt")]
    public async Task An_uploaded_report_shows_its_findings_with_the_cells_lit(string extension)
    {
        await using var visit = await Open();
        await visit.Upload(TestDocument.WithOneWrongTotal(ReportFormat.Find(extension)!));
        await visit.Submit();
        (await visit.Text("h1")).ShouldContain("处错误");
        (await visit.Text(".findings")).ShouldContain("相差 10");
        (await visit.Page.GetAttributeAsync(WrongCell, "class"))!.ShouldContain("error suspect");
        (await visit.Page.Locator("td.suspect").CountAsync()).ShouldBe(1);
        (await visit.Text(WrongCell)).ShouldContain("438");
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_dropped_file_is_checked_at_once()
    {
        await using var visit = await Open();
        await visit.Page.EvaluateAsync(
            """
            text => {
              const carried = new DataTransfer();
              carried.items.add(new File([text], "年报.json"));
              document.body.dispatchEvent(new DragEvent("dragover", { dataTransfer: carried, bubbles: true, cancelable: true }));
              document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: carried, bubbles: true, cancelable: true }));
            }
            """,
            TestDocument.WithOneWrongTotal(ReportFormat.Json).AsText);
        await visit.Page.WaitForSelectorAsync(".verdict");
        (await visit.Text("h1")).ShouldContain("处错误");
    }

    [Fact]
    public async Task Pasting_and_correcting_needs_no_file()
    {
        await using var visit = await Open();
        await visit.Page.FillAsync("#text", TestDocument.WithOneWrongTotal(ReportFormat.Text).AsText);
        await visit.Submit();
        (await visit.Text("h1")).ShouldContain("处错误");
        await visit.Page.ClickAsync(".again summary");
        var kept = await visit.Page.InputValueAsync("#text");
        await visit.Page.FillAsync("#text", kept.Replace("\t438\t", "\t448\t", StringComparison.Ordinal));
        await visit.Submit();
        (await visit.Text("h1")).ShouldContain("表内勾稽全部通过");
    }

    [Fact]
    public async Task A_finding_leads_to_its_cell_and_lights_it()
    {
        await using var visit = await Sample();
        await visit.Page.ClickAsync($".finding a[href='#{TestDocument.WrongCell}'] >> nth=0");
        (await visit.Page.EvaluateAsync<string>("() => document.querySelector(':target').id")).ShouldBe(TestDocument.WrongCell);
        (await visit.Page.Locator(WrongCell).EvaluateAsync<string>("cell => getComputedStyle(cell).outlineStyle")).ShouldBe("solid");
        (await visit.Page.Locator("td.lit").CountAsync()).ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task The_original_text_of_a_cell_shows_on_hover_on_focus_and_on_touch()
    {
        await using var visit = await Sample();
        await visit.Page.HoverAsync(WrongCell);
        await visit.Page.WaitForSelectorAsync(".origin:not([hidden])");
        (await visit.Text(".origin")).ShouldContain("原文438");
        (await visit.Text(".origin")).ShouldContain("相差 10");
        await visit.Page.Keyboard.PressAsync("Escape");
        (await visit.Page.IsHiddenAsync(".origin")).ShouldBeTrue();

        await visit.Page.FocusAsync("[id='T3.R1.C1'] a");
        (await visit.Text(".origin")).ShouldContain("原文452");

        await using var phone = await Sample(new Viewer(Width: 390, Touch: true));
        await phone.Page.TapAsync("[id='T3.R1.C1'] a");
        (await phone.Text(".origin")).ShouldContain("原文452");
    }

    [Fact]
    public async Task Everything_can_be_done_with_the_keyboard()
    {
        await using var visit = await Open();
        await visit.Page.Keyboard.PressAsync("Tab");
        (await Focused(visit)).ShouldBe("跳到正文");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.FocusAsync("#text");
        await visit.Page.Keyboard.InsertTextAsync(TestDocument.WithOneWrongTotal(ReportFormat.Text).AsText);
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Tab");
        (await Focused(visit)).ShouldBe("开始核对");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync(".verdict");

        await visit.Page.FocusAsync("[id='T3.R1.C1'] a");
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        (await visit.Page.EvaluateAsync<string>("() => document.activeElement.closest('td').id")).ShouldBe("T3.R2.C2");
        (await visit.Page.Locator("table.form.t3 a[tabindex='0']").CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Without_scripts_the_form_works_and_a_figure_leads_to_its_original()
    {
        await using var visit = await Open(new Viewer(Scripted: false));
        await visit.Upload(TestDocument.WithOneWrongTotal(ReportFormat.Html));
        await visit.Submit();
        (await visit.Text("h1")).ShouldContain("处错误");
        await visit.Page.ClickAsync($"{WrongCell} a");
        visit.Page.Url.ShouldEndWith($"#o-{TestDocument.WrongCell}");
        (await visit.Text($"[id='o-{TestDocument.WrongCell}']")).ShouldBe("438");
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.ClickAsync(".downloads button >> nth=0"));
        download.SuggestedFilename.ShouldEndWith(".docx");
    }

    [Fact]
    public async Task A_file_that_is_too_large_gets_its_page_in_the_browser_too()
    {
        await using var server = await RunningServer.Start(options => options with { Limits = new() { FileBytes = 1024 * 1024 } });
        await using var visit = await browser.Visit($"{server.Address}/check");
        await visit.Upload(new("大.docx", new byte[8 * 1024 * 1024]));
        await visit.Submit();
        (await visit.Text(".problem")).ShouldContain("文件太大");
        (await visit.Page.EvaluateAsync<string>("() => document.activeElement.id")).ShouldBe("problem");
    }

    [Fact]
    public async Task A_chosen_file_is_named_in_Chinese_words_whatever_the_browser_speaks()
    {
        await using var visit = await Open();
        await visit.Page.ClickAsync(".more summary");
        (await visit.Page.Locator(".pick-name:visible").AllInnerTextsAsync()).ShouldBe(["尚未选择", "尚未选择"]);
        await visit.Upload(TestDocument.YearBefore(14), "#previous");
        (await visit.Page.Locator(".pick-name").AllInnerTextsAsync()).ShouldBe(["尚未选择", "年报.json"]);
        (await visit.Page.Locator("input[type=file]").EvaluateAllAsync<string[]>("all => all.map(one => getComputedStyle(one).opacity)")).ShouldBe(["0", "0"]);
    }

    [Fact]
    public async Task A_cited_sentence_does_not_break_the_paragraph_it_stands_in()
    {
        await using var visit = await Sample();
        (await visit.Page.Locator(".prose:has(mark) >> nth=0").TextContentAsync())!.ShouldContain("16件（错误）。被纠正的3件");
    }

    [Fact]
    public async Task Many_findings_are_sorted_by_rule_with_their_counts()
    {
        var district = SampleReports.District;
        var figures = district.Figures;
        foreach (var cell in RequestRow.All.Select(row => row.At(ApplicantColumn.OtherOrg)))
            figures = figures.With(cell, figures[cell] + 1);
        await using var visit = await Open();
        await visit.Upload(TestDocument.Of(district with { Figures = figures }));
        await visit.Submit();
        (await visit.Text(".family:has-text('每行的“总计”') summary >> nth=0")).ShouldContain("25 条");
        (await visit.Page.Locator(".family[open]").CountAsync()).ShouldBe(await visit.Page.Locator(".family").CountAsync());
    }

    [Fact]
    public async Task Checking_sets_no_cookie_and_asks_no_one_else()
    {
        await using var visit = await Sample();
        (await visit.Cookies()).ShouldBeEmpty();
        visit.Requests.ShouldNotBeEmpty();
        visit.Requests.ShouldAllBe(address => address.StartsWith(shared.Server.Address, StringComparison.Ordinal));
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_tables_keep_their_printed_heads_for_a_screen_reader()
    {
        await using var visit = await Sample();
        (await visit.Page.Locator("table.t3 thead tr").CountAsync()).ShouldBe(3);
        (await visit.Page.Locator("table.t3 tbody tr").CountAsync()).ShouldBe(25);
        (await visit.Page.Locator("table.t3 th[scope=row][rowspan='22']").TextContentAsync()).ShouldBe("三、本年度办理结果");
        (await visit.Page.Locator("table.t4 thead tr").CountAsync()).ShouldBe(3);
        (await visit.Page.GetByRole(AriaRole.Cell, new() { Name = "错误： 438" }).CountAsync()).ShouldBe(1);
    }

    private Task<Visit> Open(Viewer? viewer = null) => browser.Visit($"{shared.Server.Address}/check", viewer);

    private async Task<Visit> Sample(Viewer? viewer = null)
    {
        var visit = await Open(viewer);
        await visit.Page.ClickAsync("button[name=sample]");
        await visit.Page.WaitForSelectorAsync(".verdict");
        return visit;
    }

    private static Task<string> Focused(Visit visit) =>
        visit.Page.EvaluateAsync<string>("() => document.activeElement.textContent.trim()");
}
