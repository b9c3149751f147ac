using System.Net;
using System.Text;
using Gongkai.Core.Reports;
using Gongkai.Documents.Reports;

namespace Gongkai.Web.Tests.Workbench.Reports;

/// <summary>One report from last year's PDF to this year's restatement, with two officers at once, as people do it.</summary>
public sealed class WholeWayTests(SharedBrowser browser) : IAsyncLifetime
{
    private const string Broken = "T3.R3.7.C1";
    private const string Problems =
        "主要问题：栏目更新不够及时，政策解读的形式单一，基层经办人员流动较大、业务不熟。改进情况：建立每周巡查的更新台账，增加图解与问答，组织两次专题培训并安排专人带教，下一年继续落实。";

    private readonly ReportServer story = new();

    public ValueTask InitializeAsync() => story.InitializeAsync();

    public ValueTask DisposeAsync() => story.DisposeAsync();

    [Fact]
    public async Task From_last_years_pdf_to_a_restatement_nothing_is_lost()
    {
        await using var filler = await browser.Visit(story.At("workbench/qinghe/reports/import"), session: story.Filler);
        await filler.Upload(await LastYear(), "#Document");
        await filler.Page.FillAsync("#PublishedOn", "2025-01-20");
        await Press(filler, "读取");
        await Mend(filler);
        await Press(filler, "确认保存");
        (await filler.Text(".told")).ShouldContain("全部读清");

        await TwoFillInAtOnce(filler);
        (await filler.Page.Locator("[id='T3.R1.C1'] .last-year").InnerTextAsync()).ShouldBe("0", "last year's figure stands beside this year's");
        await filler.Page.FillAsync("#section-5", Problems);
        await Press(filler, "保存");
        await Compare(filler);
        await filler.Page.GotoAsync(story.At("workbench/qinghe/reports/2025"));
        await Press(filler, "保存并提交审核");
        (await filler.Text(".told")).ShouldContain("已保存并提交");
        await Judge("公布");
        await Downloads(edition: 1, licences: "2");

        await Judge("重新打开", "#Reason", "表二漏报行政许可");
        await filler.Page.ReloadAsync();
        await filler.Page.FillAsync(Cell("T2.R3"), "5");
        await Press(filler, "保存并提交审核");
        await Judge("公布");
        await Downloads(edition: 2, licences: "5");
        await Downloads(edition: 1, licences: "2");
    }

    /// <summary>This year beside last: the one figure that differs, and a section that was written anew.</summary>
    private static async Task Compare(Visit filler)
    {
        await filler.Page.ClickAsync("a:has-text('与上一年比对')");
        (await filler.Text("main")).ShouldContain("行政许可");
        (await filler.Text("[id='T2.R3']")).ShouldContain("＋2");
        (await filler.Page.Locator(".compare-pair.changed ins").CountAsync()).ShouldBeGreaterThan(0, "what was written this year is marked");
    }

    /// <summary>The broken total is the first doubt; Enter on what was typed confirms it.</summary>
    private static async Task Mend(Visit filler)
    {
        (await filler.Text("#doubts")).ShouldContain("总计");
        await filler.Page.Locator($"#doubts li[data-cell='{Broken}'] .doubt-place a").First.PressAsync("Enter");
        await filler.Page.Keyboard.TypeAsync("0");
        await filler.Page.Keyboard.PressAsync("Enter");
        for (var more = await Left(filler); more > 0; more = await Left(filler))
            await filler.Page.Locator("#doubts li:not(.done) [type=checkbox]").First.PressAsync("Space");
    }

    private async Task TwoFillInAtOnce(Visit filler)
    {
        await filler.Page.GotoAsync(story.At("workbench/qinghe/reports/2025"));
        await using var colleague = await browser.Visit(story.At("workbench/qinghe/reports/2025"), session: story.Colleague);
        await Press(filler, "空白处照用上一年的文字");
        await Press(filler, "空白格都填 0");
        await Press(filler, "保存");

        await colleague.Page.FillAsync(Cell("T2.R3"), "2");
        await Press(colleague, "保存");
        (await colleague.Text("#problem")).ShouldContain("别人已经先改过");
        (await colleague.Text("main")).ShouldContain("行政许可", customMessage: "both figures stand side by side");
        (await colleague.Page.InputValueAsync(Cell("T2.R4"))).ShouldBe("0", "what the other saved is there");
        (await colleague.Page.InputValueAsync(Cell("T2.R3"))).ShouldBe("2", "and so is one's own");
        await Press(colleague, "保存");
        await filler.Page.ReloadAsync();
        (await filler.Page.InputValueAsync(Cell("T2.R3"))).ShouldBe("2");
    }

    private async Task Judge(string button, string? field = null, string? text = null)
    {
        await using var judge = await browser.Visit(story.At("workbench/qinghe/reports/2025"), session: story.Reviewer);
        if (field is not null)
            await judge.Page.FillAsync(field, text!);
        await Press(judge, button);
        (await judge.Text(".told")).ShouldContain("已");
    }

    private async Task Downloads(int edition, string licences)
    {
        await using var citizen = await browser.Visit(story.At($"o/qinghe/reports/2025?edition={edition}"));
        (await citizen.Text("[id='T2.R3']")).Trim().ShouldBe(licences);
        using var answer = await story.Server.Http.GetAsync($"o/qinghe/reports/2025?handler=File&format=json&edition={edition}");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var read = ReportReader.Read(await answer.Content.ReadAsByteArrayAsync()).ShouldBeOfType<Gongkai.Core.Reports.Recognition.Recognised>();
        read.Report.Figures[CellAddress.Find("T2.R3")!].ShouldBe(decimal.Parse(licences, System.Globalization.CultureInfo.InvariantCulture));
    }

    private static Task<int> Left(Visit filler) => filler.Page.Locator("#doubts li:not(.done)").CountAsync();

    private static string Cell(string address) => $"input[name='Form.Cells[{address}]']";

    private static async Task Press(Visit visit, string button)
    {
        await visit.Page.ClickAsync($"button:has-text('{button}'):not(.unseen)");
        await visit.Page.Arrived();
    }

    /// <summary>Last year's report with one total broken, printed by Chromium.</summary>
    private async Task<TestDocument> LastYear()
    {
        var last = ((Gongkai.Core.Reports.Recognition.Recognised)ReportReader.Read(ReportServer.LastYear.Content)).Report;
        using var html = new MemoryStream();
        ReportWriter.Write(last with { Figures = last.Figures.With(CellAddress.Find(Broken)!, 10) }, ReportFormat.Html, html);
        await using var printer = await browser.Visit(story.At(""));
        await printer.Page.GotoAsync("about:blank");
        await printer.Page.SetContentAsync(Encoding.UTF8.GetString(html.ToArray()));
        return new TestDocument("2024年年报.pdf", await printer.Page.PdfAsync(new() { Format = "A4" }));
    }
}
