using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Reports.Declaring;

namespace Gongkai.Web.Tests.Workbench.Reports;

/// <summary>Units are asked for figures, declare them, another person confirms, and the report takes them.</summary>
public sealed class DeclaringTests(SharedBrowser browser) : IAsyncLifetime
{
    private readonly ReportServer story = new();
    private string handler = "";
    private long unit;

    public async ValueTask InitializeAsync()
    {
        await story.InitializeAsync();
        unit = (await story.Server.Do(new CreateUnit(story.Street, new UnitCreated("综合执法队", Parent: null, Telephone: null, Order: null)) { LegalDate = new(2020, 1, 1) })).Subject.Number;
        await story.Server.Do(new CreateUnit(story.Street, new UnitCreated("党政办公室", Parent: null, Telephone: null, Order: null)) { LegalDate = new(2020, 1, 1) });
        var person = await story.Server.Person("zhifayuan");
        await story.Server.Do(new AppointPost(story.Street, new PostAppointed(person, Role.Handler, unit, new(2020, 1, 1), To: null)));
        handler = await story.Server.Session(person);
    }

    public ValueTask DisposeAsync() => story.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_unit_is_asked_declares_with_evidence_and_the_report_takes_what_another_confirmed(bool scripted)
    {
        await using var filler = await Visit("2025/figures", story.Filler, scripted);
        await filler.Page.CheckAsync($"[name='Form.Units'][value='{unit}']");
        await Press(filler, "请他们申报");
        (await filler.Text(".told")).ShouldContain("已请 1 个科室申报");
        await Press(filler, "催办", "[name='Chased']");
        (await filler.Text("main")).ShouldContain("已催 1 次");

        await using var unitPage = await Visit("", handler, scripted, "workbench");
        (await unitPage.Text("main")).ShouldContain("申报采数单");
        await unitPage.Page.GotoAsync(story.At("workbench/qinghe/reports/2025/figures/declare"));
        await unitPage.Page.CheckAsync("[name='Form.Cell'][value='T2.R4']");
        await unitPage.Page.FillAsync("[name='Form.Value']", "１，２３４");
        await unitPage.Page.FillAsync("[name='Form.Source']", "行政执法系统");
        await unitPage.Page.FillAsync("[name='Form.CountedBy']", "吴静");
        await Press(unitPage, "申报");
        (await unitPage.Text("#problem")).ShouldContain("FIGURE-SOURCE");
        (await unitPage.Page.InputValueAsync("[name='Form.Value']")).ShouldBe("１，２３４", "what was typed stays");
        await unitPage.Upload(new TestDocument("统计表.txt", "行政处罚 1234 件"u8.ToArray()), "[name='Form.Evidence']");
        await Press(unitPage, "申报");
        (await unitPage.Text(".told")).ShouldContain("已申报");
        await unitPage.Page.GotoAsync(story.At("workbench/qinghe/reports/2025/figures/1"));
        (await unitPage.Text("main")).ShouldContain("由另一人核实");

        await filler.Page.GotoAsync(story.At("workbench/qinghe/reports/2025/figures/1"));
        (await filler.Text("main")).ShouldContain("吴静");
        var file = await filler.Page.GetAttributeAsync("a[href*='/reports/files/']", "href");
        file.ShouldNotBeNull();
        await Press(filler, "核实无误");
        (await filler.Text("[id='T2.R4']")).ShouldContain("1,234 件");

        await filler.Page.GotoAsync(story.At("workbench/qinghe/reports/2025"));
        (await filler.Text(".declared-figures")).ShouldContain("行政处罚 1234");
        (await filler.Page.InputValueAsync("input[name='Form.Cells[T2.R4]']")).ShouldBe("1234", "a blank cell is filled in");
        await filler.Page.FillAsync("input[name='Form.Cells[T2.R4]']", "1200");
        await Press(filler, "只核对");
        await filler.Page.WaitForSelectorAsync("#checked :text('FIGURE-AGREES')");
        if (!scripted)
            (await filler.Text("[id='T2.R4']")).ShouldContain("采数单 1234", customMessage: "the cell says what was declared");
        await Press(filler, "照采数单填入");
        (await filler.Page.InputValueAsync("input[name='Form.Cells[T2.R4]']")).ShouldBe("1234");
        await filler.Page.ClickAsync("[id='T2.R4'] a.declared");
        (await filler.Page.Locator("h1").InnerTextAsync()).ShouldBe("综合执法队　行政处罚", "the cell opens its declaration");
    }

    [Fact]
    public async Task The_form_to_print_has_a_page_for_each_unit_and_a_blank_one()
    {
        await Declared();
        await using var visit = await Visit("2025/figures/form", story.Filler);

        (await visit.Page.Locator(".figure-form").CountAsync()).ShouldBe(3);
        (await visit.Text("main")).ShouldContain("行政执法系统");
    }

    [Fact]
    public async Task A_stranger_sees_neither_the_sheet_nor_the_evidence()
    {
        await Declared();
        await using var visit = await Visit("2025/figures", story.Stranger);

        (await visit.Text("main")).ShouldNotContain("采数单");
    }

    [Theory]
    [InlineData("2025/figures")]
    [InlineData("2025/figures/declare")]
    [InlineData("2025/figures/1")]
    [InlineData("2025/figures/form")]
    public async Task The_pages_please(string path)
    {
        await Declared();
        await browser.ShouldPlease(story.At($"workbench/qinghe/reports/{path}"), story.Filler);
    }

    private async Task Declared()
    {
        await story.Server.Do(new AskFigures(story.Street, 2025, [unit], ["T2.R3", "T2.R4"], new(2026, 1, 20)));
        await story.Server.Do(new DeclareFigure(story.Street, 2025, unit, "T2.R4", 0, new(2025, 1, 1), new(2025, 12, 31), "行政执法系统", "吴静"));
    }

    private Task<Visit> Visit(string path, string session, bool scripted = true, string root = "workbench/qinghe/reports") =>
        browser.Visit(story.At($"{root}/{path}".TrimEnd('/')), new Viewer(Scripted: scripted), session);

    /// <param name="tick">What is ticked before, where it is there.</param>
    private static async Task Press(Visit visit, string button, string? tick = null)
    {
        if (tick is not null && await visit.Page.Locator(tick).CountAsync() > 0)
            await visit.Page.Locator(tick).First.CheckAsync();
        await visit.Page.Locator($"main button:has-text('{button}'):not(.unseen)").First.ClickAsync();
        await visit.Page.Arrived();
    }
}
