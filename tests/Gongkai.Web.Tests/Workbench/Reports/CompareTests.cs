using System.Net;
using System.Text.Json;
using Gongkai.Core.Reports.Records;
using Gongkai.Documents.Sheets;

namespace Gongkai.Web.Tests.Workbench.Reports;

/// <summary>This year beside last, and one draft beside another.</summary>
public sealed class CompareTests(SharedBrowser browser) : IAsyncLifetime
{
    private const string Copied = "一是部分栏目更新不够及时，个别解读材料形式单一，与群众的期待仍有距离；二是基层工作人员轮岗较多，业务熟悉程度有待提高。";

    private readonly ReportServer story = new();

    public async ValueTask InitializeAsync()
    {
        await story.InitializeAsync();
        var before = Content(3, 12).WithText(1, "2024年共收到申请 {T3.R1.C7} 件。群众满意。").WithText(5, Copied);
        await story.Server.Do(new ImportReport(story.Street, 2024, before, Original: null, new DateOnly(2025, 1, 20)));
        await story.Server.Do(new SaveReport(story.Street, 2025, Content(4, 12).WithText(1, "2025年共收到申请 {T3.R1.C7} 件。群众满意。").WithText(5, Copied)));
        await story.Server.Do(new SaveReport(story.Street, 2025, Content(6, 12).WithText(1, "2025年共收到申请 {T3.R1.C7} 件。群众满意。").WithText(5, Copied)));
    }

    public ValueTask DisposeAsync() => story.DisposeAsync();

    [Fact]
    public async Task This_year_stands_beside_last_year_cell_by_cell_and_word_by_word()
    {
        await using var visit = await browser.Visit(story.At("workbench/qinghe/reports/2025"), new Viewer(Scripted: false), story.Filler);
        await visit.Page.ClickAsync("a:has-text('与上一年比对')");

        (await visit.Text("tr:has-text('本年新收')")).Split('\t').Select(cell => cell.Trim()).ShouldBe(["一、本年新收政府信息公开申请数量·总计", "6", "3", "＋3", "＋100%"]);
        (await visit.Text("[id='T3.R1.C7']")).ShouldContain("＋3");
        (await visit.Text("[id='T2.R3']")).ShouldNotContain("＋");
        (await visit.Text(".compare-same")).ShouldContain("群众满意。", customMessage: "the whole section stands there, what is the same can be folded");
        (await visit.Text(".compare-place")).ShouldContain("相似度");
        var changed = await visit.Page.InnerHTMLAsync(".compare-pair");
        changed.ShouldContain("<del>2024</del>");
        changed.ShouldContain("<ins>6</ins>");
        (await visit.Text("main")).ShouldContain("第五部分与上一年几乎相同");
        (await visit.Text(".compare-copied")).ShouldContain("第 1 段与 2024 年第 1 段几乎相同（100%）");

        await visit.Page.ClickAsync("a:has-text('只看不同的')");
        (await visit.Page.Locator("[id='T3.R1.C7']").CountAsync()).ShouldBe(0);
        (await visit.Text("main")).ShouldContain("＋100%");
        (await visit.Page.Locator("#compare-6").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_comparison_is_taken_along_as_a_spreadsheet_and_as_the_command_writes_it()
    {
        using var http = await story.Server.SignedIn((await story.Server.Platform.Look()).Staff.WithSignInName("xinxiyuan")!.Id);
        using var json = JsonDocument.Parse(await http.GetByteArrayAsync("workbench/qinghe/reports/2025/compare?handler=File&format=json"));
        json.RootElement.GetProperty("cells").EnumerateArray().Select(cell => cell.GetProperty("cell").GetString()).ShouldContain("T3.R1.C7");
        var sheets = SheetReader.Read(await http.GetByteArrayAsync("workbench/qinghe/reports/2025/compare?handler=File&format=xlsx")).Sheets;
        sheets.Select(sheet => sheet.Name).ShouldBe(["数字", "文字"]);
        sheets[1].Rows.ShouldContain(row => row.Cells.Contains("群众满意。") && row.Cells.Contains("没有不同"));
        using var stranger = await story.Server.SignedIn((await story.Server.Platform.Look()).Staff.WithSignInName("linren")!.Id);
        (await stranger.GetAsync("workbench/qinghe/reports/2025/compare?handler=File&format=json")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Two_drafts_stand_side_by_side_and_the_older_is_brought_back()
    {
        await using var visit = await browser.Visit(story.At("workbench/qinghe/reports/2025/compare?old=v1&new=v2"), new Viewer(Scripted: false), story.Filler);
        (await visit.Text("main")).ShouldNotContain("几乎相同");
        (await visit.Text("tr:has-text('本年新收')")).ShouldContain("＋50%");
        await visit.Page.ClickAsync("button:has-text('恢复第 1 稿')");

        (await visit.Text(".told")).ShouldContain("已恢复第 1 稿");
        (await story.Server.Platform.Reports.Find(story.Street, 2025))!.Content.Cells["T3.R1.C7"].ShouldBe(4);
    }

    [Fact]
    public async Task Who_may_not_see_drafts_compares_none()
    {
        await using var stranger = await browser.Visit(story.At("workbench/qinghe/reports/2025/compare"), session: story.Stranger);
        (await stranger.Text("main")).ShouldNotContain("第 2 稿");
        await using var filler = await browser.Visit(story.At("workbench/qinghe/reports/2025/compare?old=v9"), session: story.Filler);
        (await filler.Text("main")).ShouldNotContain("第 2 稿");
    }

    [Fact]
    public async Task With_nothing_to_compare_it_says_what_to_do_first()
    {
        await using var visit = await browser.Visit(story.At("workbench/qinghe/reports/2022/compare"), session: story.Filler);
        (await visit.Text("main")).ShouldContain("还没有可以比对的两份");
    }

    [Theory]
    [InlineData("workbench/qinghe/reports/2025/compare")]
    [InlineData("workbench/qinghe/reports/2025/compare?old=v1&new=v2&only=true")]
    [InlineData("workbench/qinghe/reports/2022/compare")]
    public async Task The_pages_please(string path) => await browser.ShouldPlease(story.At(path), story.Filler);

    [Fact]
    public async Task A_citizen_sees_last_years_figure_beside_this_years_without_a_script()
    {
        await story.Server.Do(new ImportReport(story.Street, 2023, Content(2, 9), Original: null, new DateOnly(2024, 1, 20)));
        await using var visit = await browser.Visit(story.At("o/qinghe/reports/2024"), new Viewer(Scripted: false));
        (await visit.Text("[id='T3.R1.C7']")).Trim().ShouldBe("3");
        await visit.Page.ClickAsync("a:has-text('同时显示 2023 年的数和增减')");

        visit.Page.Url.ShouldEndWith("compare=1");
        (await visit.Page.TextContentAsync("[id='T3.R1.C7']"))!.Trim().ShouldBe("3，2023 年 2＋1");
        (await visit.Text("[id='T2.R2.C1']")).ShouldContain("＋3");
        (await visit.Page.TextContentAsync("[id='T2.R4']"))!.Trim().ShouldBe("0，2023 年 0");
        using var plain = await story.Server.Http.GetAsync("o/qinghe/reports/2024");
        using var compared = await story.Server.Http.GetAsync("o/qinghe/reports/2024?compare=1");
        plain.Headers.ETag.ShouldNotBe(compared.Headers.ETag);
        (await story.Server.Http.GetAsync("o/qinghe/reports/2023?compare=1")).StatusCode.ShouldBe(HttpStatusCode.OK, "there is no year before, and nothing is said of it");
        await browser.ShouldPlease(story.At("o/qinghe/reports/2024?compare=1"), session: null);
    }

    private static ReportContent Content(decimal received, decimal documents) => ReportContent.Blank with
    {
        Cells = new Dictionary<string, decimal> { ["T3.R1.C7"] = received, ["T2.R2.C1"] = documents, ["T2.R3"] = 5, ["T2.R4"] = 0 },
    };
}
