using System.Net;
using Gongkai.Core.Reports.Records;

namespace Gongkai.Web.Tests.Workbench.Reports;

/// <summary>An annual report from last year's file to this year's publication, in a real browser.</summary>
public sealed class ReportWorkspaceTests(SharedBrowser browser) : IAsyncLifetime
{
    private const string Problems =
        "主要问题：栏目更新不够及时，政策解读的形式单一，基层经办人员流动较大、业务不熟。改进情况：建立每周巡查的更新台账，增加图解与问答，组织两次专题培训并安排专人带教，下一年继续落实。";

    private readonly ReportServer story = new();
    private int actions;

    public ValueTask InitializeAsync() => story.InitializeAsync();

    public ValueTask DisposeAsync() => story.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_street_without_requests_publishes_its_report_in_few_actions(bool scripted)
    {
        await using var visit = await browser.Visit(story.At("workbench/qinghe/reports"), new Viewer(Scripted: scripted), story.Filler);
        await Click(visit, "导入一份年报");
        await visit.Upload(ReportServer.LastYear, "#Document");
        await Fill(visit, "#PublishedOn", "2025-01-20");
        await Press(visit, "读取");
        await Press(visit, "确认保存");
        (await visit.Text("main")).ShouldContain("已导入 2024 年的年报，全部读清。");
        (await visit.Text(".record-head")).ShouldContain("已公布");

        await Click(visit, "青禾街道办事处 年报");
        await Click(visit, "填报 2025 年");
        await Press(visit, "空白处照用上一年的文字");
        await Press(visit, "空白格都填 0");
        await Fill(visit, "#section-5", Problems);
        await Press(visit, "保存并提交审核");
        (await visit.Text(".told")).ShouldContain("已保存并提交");

        await using var judge = await browser.Visit(story.At("workbench/qinghe/reports/2025"), new Viewer(Scripted: scripted), story.Reviewer);
        await Press(judge, "公布");
        (await judge.Text(".told")).ShouldContain("已公布 2025 年的年报");

        await using var citizen = await browser.Visit(story.At("o/qinghe/reports/2025"));
        (await citizen.Text("h1")).ShouldBe("云川市滨河区青禾街道办事处2025年政府信息公开工作年度报告");
        (await citizen.Text("main")).ShouldContain("公布日期：2026-01-12");
        (await citizen.Text("[id='T3.R1.C7']")).Trim().ShouldBe("0");
        actions.ShouldBeLessThanOrEqualTo(60);
    }

    [Fact]
    public async Task The_table_is_filled_by_keyboard_and_by_a_block_from_a_spreadsheet()
    {
        await using var visit = await browser.Visit(story.At("workbench/qinghe/reports/2025"), session: story.Filler);
        await visit.Page.FocusAsync(Cell("T3.R1.C1"));
        await visit.Page.Keyboard.TypeAsync("3");
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await visit.Page.Keyboard.TypeAsync("2");
        await visit.Page.Keyboard.PressAsync("Enter");
        (await visit.Page.EvaluateAsync<string>("() => document.activeElement.name")).ShouldBe("Form.Cells[T3.R2.C2]");

        await Paste(visit, "T3.R1.C1", "5\t1\t0\t0\t0\t0\t6\n0\t0\t0\t0\t0\t0\t0");
        (await visit.Page.InputValueAsync(Cell("T3.R1.C7"))).ShouldBe("6");
        (await visit.Page.InputValueAsync(Cell("T3.R2.C7"))).ShouldBe("0");

        await visit.Page.FocusAsync(Cell("T3.R1.C1"));
        await visit.Page.Keyboard.PressAsync("Control+z");
        (await visit.Page.InputValueAsync(Cell("T3.R1.C1"))).ShouldBe("3");
        (await visit.Page.InputValueAsync(Cell("T3.R1.C7"))).ShouldBe("");
    }

    [Fact]
    public async Task A_sum_that_is_wrong_is_said_while_one_types()
    {
        await using var visit = await browser.Visit(story.At("workbench/qinghe/reports/2025"), session: story.Filler);
        var told = visit.Page.Locator("#checked", new() { HasText = "CK-T3-ROW-R1" });

        await Paste(visit, "T3.R1.C1", "5\t1\t0\t0\t0\t0\t9");
        await told.WaitForAsync();

        (await visit.Page.GetAttributeAsync("[id='T3.R1.C7']", "class"))!.ShouldContain("error");
        (await story.Server.Platform.Reports.Find(story.Street, 2025)).ShouldBeNull();
    }

    [Fact]
    public async Task What_cannot_be_read_as_a_number_stays_in_its_cell_and_is_named()
    {
        await using var visit = await browser.Visit(story.At("workbench/qinghe/reports/2025"), new Viewer(Scripted: false), story.Filler);
        await Fill(visit, Cell("T3.R1.C1"), "三件");
        await Fill(visit, Cell("T3.R1.C2"), "１，２００");
        await Press(visit, "保存");

        (await visit.Text("#problem")).ShouldContain("填了“三件”，应为数字");
        (await visit.Page.InputValueAsync(Cell("T3.R1.C1"))).ShouldBe("三件");

        await Fill(visit, Cell("T3.R1.C1"), "3");
        await Press(visit, "保存");
        (await story.Server.Platform.Reports.Find(story.Street, 2025))!.Content.Cells["T3.R1.C2"].ShouldBe(1200);
    }

    [Fact]
    public async Task Of_two_who_fill_in_at_once_the_second_is_told_and_loses_nothing()
    {
        await using var first = await browser.Visit(story.At("workbench/qinghe/reports/2025"), new Viewer(Scripted: false), story.Filler);
        await Fill(first, Cell("T3.R1.C1"), "1");
        await Press(first, "保存");
        await using var second = await browser.Visit(story.At("workbench/qinghe/reports/2025"), new Viewer(Scripted: false), story.Colleague);
        await Fill(first, Cell("T3.R1.C1"), "2");
        await Fill(first, Cell("T2.R3"), "9");
        await Press(first, "保存");

        await Fill(second, Cell("T3.R1.C1"), "7");
        await Press(second, "保存");
        (await second.Text("#problem")).ShouldContain("别人已经先改过");
        (await second.Text("#conflict")).ShouldContain("xinxiyuan");
        (await second.Page.InputValueAsync(Cell("T3.R1.C1"))).ShouldBe("7");
        (await second.Page.InputValueAsync(Cell("T2.R3"))).ShouldBe("9", "left alone by the second, so the first one's stands");

        await Press(second, "保存");
        (await story.Server.Platform.Reports.Find(story.Street, 2025))!.Versions.Select(version => version.Content.Cells["T3.R1.C1"]).ShouldBe([1m, 2m, 7m]);
    }

    [Fact]
    public async Task A_refused_submission_keeps_what_was_saved_and_one_goes_on_from_there()
    {
        await using var visit = await browser.Visit(story.At("workbench/qinghe/reports/2025"), new Viewer(Scripted: false), story.Filler);
        await Press(visit, "空白格都填 0");
        await Press(visit, "保存并提交审核");
        (await visit.Text("#problem")).ShouldContain("REPORT-SOUND");

        await Fill(visit, "#section-5", Problems);
        await Press(visit, "保存");
        (await visit.Text(".told")).ShouldContain("已保存");
        (await story.Server.Platform.Reports.Find(story.Street, 2025))!.Versions.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_return_is_pinned_and_a_restatement_shows_both_editions()
    {
        await Published();
        await using var judge = await browser.Visit(story.At("workbench/qinghe/reports/2025"), session: story.Reviewer);
        await Fill(judge, "#Reason", "表二漏报行政许可");
        await Press(judge, "重新打开");
        await using var filler = await browser.Visit(story.At("workbench/qinghe/reports/2025"), session: story.Filler);
        await Fill(filler, Cell("T2.R3"), "5");
        await Press(filler, "保存并提交审核");
        await judge.Page.ReloadAsync();
        await Fill(judge, "#RemarkWhere", "T2.R3");
        await Fill(judge, "#Remark", "请再核对许可数");
        await Press(judge, "退回修改");
        await filler.Page.ReloadAsync();
        (await filler.Text("main")).ShouldContain("请再核对许可数");
        await Fill(filler, Cell("T2.R3"), "6");
        await Press(filler, "保存并提交审核");
        await judge.Page.ReloadAsync();
        await Press(judge, "公布");

        await using var citizen = await browser.Visit(story.At("o/qinghe/reports/2025"));
        (await citizen.Text("main")).ShouldContain("更正理由：表二漏报行政许可");
        (await citizen.Text("[id='T2.R3']")).Trim().ShouldBe("6");
        await citizen.Page.GotoAsync(story.At("o/qinghe/reports/2025?edition=1"));
        (await citizen.Text("main")).ShouldContain("已被更正的版次");
        (await citizen.Text("[id='T2.R3']")).Trim().ShouldBe("0");
    }

    [Fact]
    public async Task A_file_of_the_report_comes_in_every_format_and_is_not_sent_twice()
    {
        await Published();
        foreach (var (format, start) in new[] { ("docx", "PK"), ("json", "{"), ("html", "<!DOCTYPE html>") })
        {
            using var answer = await story.Server.Http.GetAsync($"o/qinghe/reports/2025?handler=File&format={format}");
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            (await answer.Content.ReadAsStringAsync()).ShouldStartWith(start);
            using var again = new HttpRequestMessage(HttpMethod.Get, $"o/qinghe/reports/2025?handler=File&format={format}");
            again.Headers.IfNoneMatch.Add(answer.Headers.ETag!);
            (await story.Server.Http.SendAsync(again)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        }

        (await story.Server.Http.GetAsync("o/qinghe/reports/2023")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Today_says_whose_turn_it_is_and_until_when()
    {
        await Today(story.Filler, "填报年报", "2026-01-31");
        await Published(publish: false);
        await Today(story.Reviewer, "审核公布年报", "2026-01-31");
        await using var filler = await browser.Visit(story.At("workbench"), session: story.Filler);
        (await filler.Text("main")).ShouldNotContain("填报年报");

        story.Clock.Now = new(2026, 2, 2, 1, 0, 0, TimeSpan.Zero);
        var reviewer = (await story.Server.Platform.Look()).Staff.WithSignInName("fuzeren")!.Id;
        await Today(await story.Server.Session(reviewer), "审核公布年报", "马上办");
    }

    [Fact]
    public async Task Drafts_are_for_the_organ_alone()
    {
        await story.Server.Do(new SaveReport(story.Street, 2025, ReportContent.Blank with { Preface = "还没有公布" }));

        await using var stranger = await browser.Visit(story.At("workbench/qinghe/reports/2025"), session: story.Stranger);
        (await stranger.Text("main")).ShouldNotContain("还没有公布");
        (await story.Server.Http.GetAsync("o/qinghe/reports/2025")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("workbench/qinghe/reports")]
    [InlineData("workbench/qinghe/reports/import")]
    [InlineData("workbench/qinghe/reports/2025")]
    [InlineData("o/qinghe/reports")]
    [InlineData("o/qinghe/reports/2025")]
    public async Task The_pages_please(string path)
    {
        await Published();
        await browser.ShouldPlease(story.At(path), path.StartsWith('w') ? story.Filler : null);
    }

    [Fact]
    public async Task The_page_to_fill_in_pleases() =>
        await browser.ShouldPlease(story.At("workbench/qinghe/reports/2025"), story.Filler);

    private async Task Today(string session, params string[] words)
    {
        await using var visit = await browser.Visit(story.At("workbench"), session: session);
        var text = await visit.Text("main");
        words.ShouldAllBe(word => text.Contains(word, StringComparison.Ordinal));
    }

    private async Task Published(bool publish = true)
    {
        await using var visit = await browser.Visit(story.At("workbench/qinghe/reports/import"), new Viewer(Scripted: false), story.Filler);
        await visit.Upload(ReportServer.LastYear, "#Document");
        await Fill(visit, "#PublishedOn", "2025-01-20");
        await Press(visit, "读取");
        await Press(visit, "确认保存");
        await visit.Page.GotoAsync(story.At("workbench/qinghe/reports/2025"));
        await Press(visit, "空白处照用上一年的文字");
        await Press(visit, "空白格都填 0");
        await Fill(visit, "#section-5", Problems);
        await Press(visit, "保存并提交审核");
        if (!publish)
            return;
        await using var judge = await browser.Visit(story.At("workbench/qinghe/reports/2025"), new Viewer(Scripted: false), story.Reviewer);
        await Press(judge, "公布");
    }

    private static string Cell(string address) => $"input[name='Form.Cells[{address}]']";

    private static Task Paste(Visit visit, string cell, string text) => visit.Page.Locator(Cell(cell)).EvaluateAsync(
        """
        (input, text) => {
          const data = new DataTransfer();
          data.setData("text/plain", text);
          input.focus();
          input.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """,
        text);

    private async Task Fill(Visit visit, string field, string text)
    {
        actions++;
        await visit.Page.FillAsync(field, text);
    }

    private async Task Click(Visit visit, string link)
    {
        actions++;
        await visit.Page.ClickAsync($"a:has-text('{link}')");
        await visit.Page.Arrived();
    }

    private async Task Press(Visit visit, string button)
    {
        actions++;
        await visit.Page.ClickAsync($"button:has-text('{button}'):not(.unseen)");
        await visit.Page.Arrived();
    }
}
