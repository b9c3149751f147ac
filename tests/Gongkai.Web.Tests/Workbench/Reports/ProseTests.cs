using Gongkai.Core.Reports.Records;

namespace Gongkai.Web.Tests.Workbench.Reports;

/// <summary>Figures in the prose of a report: put in by keyboard, taken from last year's text, offered as a repair.</summary>
public sealed class ProseTests(SharedBrowser browser) : IAsyncLifetime
{
    private const string LastYear = "2024年，共收到政府信息公开申请 3 件，办结 3 件。制发行政规范性文件十二件。";

    private readonly ReportServer story = new();

    public ValueTask InitializeAsync() => story.InitializeAsync();

    public ValueTask DisposeAsync() => story.DisposeAsync();

    [Fact]
    public async Task A_figure_is_put_in_by_keyboard_and_follows_its_cell()
    {
        await using var visit = await browser.Visit(story.At("workbench/qinghe/reports/2025"), session: story.Filler);
        await visit.Page.FillAsync(Cell("T3.R1.C7"), "4");
        await visit.Page.FillAsync(Cell("T3.R2.C7"), "1");
        await visit.Page.FocusAsync("#section-1");
        await visit.Page.Keyboard.TypeAsync("共收到申请 ");
        await visit.Page.Keyboard.PressAsync("{");
        await visit.Page.Keyboard.TypeAsync("新收 总计");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.TypeAsync(" 件");

        (await visit.Page.InputValueAsync("#section-1")).ShouldBe("共收到申请 {T3.R1.C7} 件");
        await visit.Page.Locator("#shown-1 .passage-shown", new() { HasText = "共收到申请 4 件" }).WaitForAsync();
        (await visit.Page.GetAttributeAsync("#shown-1 .prose-figure", "title"))!.ShouldContain("本年新收");

        await visit.Page.FillAsync(Cell("T3.R1.C7"), "6");
        await visit.Page.Locator("#shown-1 .passage-shown", new() { HasText = "共收到申请 6 件" }).WaitForAsync();

        await visit.Page.FocusAsync("#section-6");
        await visit.Page.Keyboard.PressAsync("{");
        await visit.Page.Keyboard.TypeAsync("T3.R1.C7+T3.R2.C7");
        await visit.Page.Keyboard.PressAsync("Escape");
        (await visit.Page.InputValueAsync("#section-6")).ShouldBe("{", "who goes back meant the brace");
        await visit.Page.Keyboard.PressAsync("Control+z");
        (await visit.Page.InputValueAsync("#section-6")).ShouldBe("");
        await visit.Page.Keyboard.PressAsync("{");
        await visit.Page.Keyboard.TypeAsync("T3.R1.C7");
        await visit.Page.Keyboard.PressAsync("+");
        await visit.Page.Keyboard.TypeAsync("T3.R2.C7");
        await visit.Page.Keyboard.PressAsync("Enter");
        (await visit.Page.InputValueAsync("#section-6")).ShouldBe("{T3.R1.C7+T3.R2.C7}");
        await visit.Page.Locator("#shown-6 .prose-figure", new() { HasText = "7" }).WaitForAsync();
        visit.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_figure_that_contradicts_the_table_is_mended_in_one_click(bool scripted)
    {
        await story.Server.Do(new SaveReport(story.Street, 2025, ReportContent.Blank with { Cells = new Dictionary<string, decimal> { ["T3.R1.C7"] = 6, ["T3.R2.C7"] = 0 } }));
        await using var visit = await browser.Visit(story.At("workbench/qinghe/reports/2025"), new Viewer(Scripted: scripted), story.Filler);
        await visit.Page.FillAsync("#section-1", "本年度共收到政府信息公开申请 5 件。");
        if (!scripted)
            await visit.Page.ClickAsync("button:has-text('只核对')");
        await visit.Page.ClickAsync("button:has-text('把“5”换成表里的数（6）')");

        await visit.Page.Locator("#shown-1 .passage-shown", new() { HasText = "申请 6 件" }).WaitForAsync();
        (await visit.Page.InputValueAsync("#section-1")).ShouldBe("本年度共收到政府信息公开申请 {T3.R1.C7} 件。");
        await visit.Page.Locator("#checked", new() { HasNotText = "CK-TXT-NEW" }).WaitForAsync();

        await visit.Page.ClickAsync("#shown-1 summary");
        if (!scripted)
            await visit.Page.EvaluateAsync("() => document.querySelector('#shown-1 details').open = true");
        await visit.Page.ClickAsync("#shown-1 button:has-text('改成数字 6')");
        (await visit.Page.InputValueAsync("#section-1")).ShouldBe("本年度共收到政府信息公开申请 6 件。");
    }

    [Fact]
    public async Task Last_years_text_comes_with_references_and_each_can_be_taken_back()
    {
        await Before();
        await using var visit = await browser.Visit(story.At("workbench/qinghe/reports/2025"), new Viewer(Scripted: false), story.Filler);
        await visit.Page.FillAsync(Cell("T3.R1.C7"), "8");
        await visit.Page.ClickAsync("button:has-text('空白处照用上一年的文字')");

        (await visit.Text("main")).ShouldContain("文字里有 2 处数字变成了引用");
        (await visit.Page.InputValueAsync("#section-1")).ShouldBe("2025年，共收到政府信息公开申请 {T3.R1.C7} 件，办结 {T3.R3.7.C7} 件。制发行政规范性文件十二件。");
        (await visit.Text("#shown-1 .passage-shown")).ShouldContain("申请 8 件，办结 〔（七）总计·总计：空白〕 件");
        (await visit.Text("#checked")).ShouldContain("REPORT-REFERENCE");

        await visit.Page.ClickAsync("#shown-1 li:nth-child(2) button:has-text('改回上一年写的 3')");
        (await visit.Page.InputValueAsync("#section-1")).ShouldContain("{T3.R1.C7} 件，办结 3 件");
    }

    [Fact]
    public async Task What_stands_in_a_draft_already_can_be_turned_too()
    {
        await using var visit = await browser.Visit(story.At("workbench/qinghe/reports/2025"), new Viewer(Scripted: false), story.Filler);
        await visit.Page.FillAsync(Cell("T3.R1.C7"), "8");
        await visit.Page.FillAsync("#section-1", "共收到政府信息公开申请 8 件，其中网上申请 8 件。");
        await visit.Page.ClickAsync("button:has-text('认得准的数字都变成引用')");

        (await visit.Page.InputValueAsync("#section-1")).ShouldBe("共收到政府信息公开申请 {T3.R1.C7} 件，其中网上申请 8 件。");
        (await story.Server.Platform.Reports.Find(story.Street, 2025)).ShouldBeNull("nothing is saved before one says so");
    }

    [Fact]
    public async Task The_page_pleases_with_references_and_with_a_finding_to_mend()
    {
        await Before();
        await story.Server.Do(new SaveReport(story.Street, 2025, ReportContent.Blank.WithText(1, "共收到政府信息公开申请 {T3.R1.C7} 件，办结 9 件，收费 {T2.R6} 万元。") with
        {
            Cells = new Dictionary<string, decimal> { ["T3.R1.C7"] = 6, ["T3.R2.C7"] = 0, ["T3.R3.7.C7"] = 5 },
        }));
        await browser.ShouldPlease(story.At("workbench/qinghe/reports/2025"), story.Filler);
    }

    private async Task Before()
    {
        var content = ReportContent.Blank.WithText(1, LastYear) with
        {
            Cells = new Dictionary<string, decimal> { ["T3.R1.C7"] = 3, ["T3.R2.C7"] = 0, ["T3.R3.7.C7"] = 3, ["T2.R2.C1"] = 12 },
        };
        await story.Server.Do(new ImportReport(story.Street, 2024, content, Original: null, new DateOnly(2025, 1, 20)));
    }

    private static string Cell(string address) => $"input[name='Form.Cells[{address}]']";
}
