using System.Net;
using Gongkai.Core.Reports.Collecting;
using Gongkai.Core.Reports.Records;

namespace Gongkai.Web.Tests.Workbench.Reports.Collecting;

/// <summary>The January of a district, in a real browser: opened, handed in, returned with pinned remarks, mended, accepted, summed.</summary>
public sealed class JanuaryTests(SharedBrowser browser) : IAsyncLifetime
{
    private const string Gathering = "workbench/binhe/reports/2025/collection";
    private const string Handed = "workbench/qinghe/reports/2025/handed/binhe";
    private const string Sum = "workbench/binhe/reports/2025/sum";

    private readonly JanuaryServer story = new();

    public ValueTask InitializeAsync() => story.InitializeAsync();

    public ValueTask DisposeAsync() => story.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_year_goes_from_opening_over_a_return_to_the_cell_of_the_sum(bool scripted)
    {
        var viewer = new Viewer(Scripted: scripted);
        await using var office = await browser.Visit(story.At("workbench/binhe/reports"), viewer, story.Merger);
        await Click(office, "开始汇集 2025 年");
        await Press(office, "开始汇集");
        (await office.Text(".told")).ShouldContain("应报 3 个机关");

        await story.Server.Do(new SaveReport(story.Street, JanuaryServer.Year, JanuaryServer.Content));
        await story.Server.Do(new SubmitReport(story.Street, JanuaryServer.Year));
        await using var reviewer = await browser.Visit(story.At("workbench/qinghe/reports/2025"), viewer, story.Reviewer);
        await Click(reviewer, "上报与往来");
        await Press(reviewer, "上报");
        (await reviewer.Text(".told")).ShouldContain("已上报");

        await Go(office, Gathering);
        (await office.Text(".coverage-counts")).ShouldContain("已报 1");
        await Click(office, "青禾街道");
        if (scripted)
        {
            await office.Page.ClickAsync("[id='T2.R3']");
            (await office.Page.InputValueAsync("[name='Form[0].Where']")).ShouldBe("T2.R3");
        }
        else
        {
            await office.Page.FillAsync("[name='Form[0].Where']", "t2.r3");
        }

        await office.Page.FillAsync("[name='Form[0].Text']", "许可数漏报，请再核对");
        await office.Page.FillAsync("[name='Form[1].Where']", "SEC5");
        await office.Page.FillAsync("[name='Form[1].Text']", "请写得具体些");
        await Press(office, "退回");
        (await office.Text(".record-head")).ShouldContain("退回");

        await using var filler = await browser.Visit(story.At("workbench/qinghe/reports/2025"), viewer, story.Filler);
        (await filler.Text("#turns")).ShouldContain("许可数漏报，请再核对");
        (await filler.Page.GetAttributeAsync("[id='T2.R3']", "class"))!.ShouldContain("pinned");
        (await filler.Text("#SEC5")).ShouldContain("请写得具体些");
        await filler.Page.FillAsync("input[name='Form.Cells[T2.R3]']", "5");
        await Press(filler, "保存并提交审核");
        (await filler.Text(".told")).ShouldContain("已保存并提交");

        await Go(reviewer, Handed);
        (await reviewer.Text("main")).ShouldContain("所指之处已经改过");
        await Press(reviewer, "上报");
        (await reviewer.Text("#problem")).ShouldContain("COLLECT-ANSWER");
        await reviewer.Page.FillAsync("[name='Answers[2]']", "本年的问题已经写全，请保留");
        await Press(reviewer, "上报");
        (await reviewer.Text(".told")).ShouldContain("已上报");

        await Go(office, Handed);
        (await office.Text(".rounds")).ShouldContain("本年的问题已经写全，请保留");
        (await office.Text(".rounds")).ShouldContain("已改：0 → 5");
        await Press(office, "通过");
        await Go(office, Gathering);
        (await office.Text(".coverage-counts")).ShouldContain("通过 1");

        await Click(office, "汇总");
        (await office.Text("#covered ~ .facts, main")).ShouldContain("缺报");
        await office.Page.ClickAsync("[id='T2.R3'] a");
        await office.Page.Arrived();
        (await office.Text("main")).ShouldContain("青禾街道");
        (await office.Text(".list")).ShouldContain("5");
    }

    [Fact]
    public async Task The_office_sees_what_was_handed_in_and_never_the_draft_that_follows()
    {
        await story.HandedIn();
        await story.Server.Do(new ReturnHandIn(story.Street, story.Office, JanuaryServer.Year, [new("T2.R3", null, "请再核对")]));
        await story.Server.Do(new SaveReport(story.Street, JanuaryServer.Year, JanuaryServer.Content with { Preface = "还没有定稿的引言" }));

        await using var office = await browser.Visit(story.At(Handed), session: story.Merger);
        (await office.Text("main")).ShouldNotContain("还没有定稿的引言");
        (await office.Page.GotoAsync(story.At("workbench/qinghe/reports/2025")))!.Status.ShouldBe((int)HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Other_organs_see_nothing_of_it()
    {
        await story.HandedIn();
        foreach (var (session, path) in new[] { (story.Stranger, Gathering), (story.Stranger, Handed), (story.Stranger, Sum), (story.Stranger, $"{Handed}/receipt"), (story.Filler, Gathering), (story.Filler, Sum), (story.Filler, "workbench/linjiang/reports/2025/handed/binhe") })
        {
            await using var visit = await browser.Visit(story.At("workbench"), session: session);
            (await visit.Page.GotoAsync(story.At(path)))!.Status.ShouldBe((int)HttpStatusCode.NotFound, path);
        }
    }

    [Fact]
    public async Task A_file_is_taken_for_a_unit_with_its_findings_and_answered_with_a_receipt()
    {
        await story.Opened();
        await using var office = await browser.Visit(story.At(Gathering), new Viewer(Scripted: false), story.Merger);
        await Click(office, "代收一份文件");
        await office.Page.SelectOptionAsync("#Unit", "linjiang");
        await office.Upload(JanuaryServer.FileWithAnError, "#Document");
        await Press(office, "收下并核对");
        (await office.Text("main")).ShouldContain("CK-T3-ROW-R1");
        var kept = await office.Page.APIRequest.GetAsync(new Uri(new Uri(office.Page.Url), (await office.Page.GetAttributeAsync("a:has-text('下载交来的原件')", "href"))!).ToString());
        (await kept.BodyAsync()).ShouldBe(JanuaryServer.FileWithAnError.Content, "the bytes are those that were sent");
        await Press(office, "通过");
        (await office.Text("#problem")).ShouldContain("COLLECT-SOUND");
        await Press(office, "把核对结论填成意见");
        (await office.Page.InputValueAsync("[name='Form[0].Text']")).ShouldContain("CK-");
        await Press(office, "退回");
        await Click(office, "回执");
        var receipt = await office.Text(".receipt");
        receipt.ShouldContain("临江街道办事处");
        receipt.ShouldContain("退回，请照下列意见修改后再报");
        receipt.ShouldContain("SHA-256");
    }

    [Fact]
    public async Task An_organ_takes_back_what_the_office_has_not_judged()
    {
        await story.HandedIn();
        await using var reviewer = await browser.Visit(story.At(Handed), new Viewer(Scripted: false), story.Reviewer);
        var sheet = await reviewer.Page.APIRequest.GetAsync(story.At($"{Handed}?handler=Findings"));
        Gongkai.Documents.Sheets.SheetReader.Read(await sheet.BodyAsync()).Sheets[0].Rows[0].Cells.ShouldBe(["级别", "规则", "哪里", "结论", "说明"]);
        await Press(reviewer, "撤回上报");
        (await reviewer.Text("#problem")).ShouldContain("理由");
        await reviewer.Page.FillAsync("#Reason", "漏计一件许可");
        await Press(reviewer, "撤回上报");
        (await reviewer.Text(".told")).ShouldContain("已撤回");
        (await reviewer.Text("#rounds ~ ol")).ShouldContain("撤回：漏计一件许可");

        await using var office = await browser.Visit(story.At(Gathering), session: story.Merger);
        (await office.Text("tr:has-text('青禾街道')")).ShouldContain("未报");
    }

    [Fact]
    public async Task Organs_are_chosen_in_a_tree_by_name_or_all_below_without_a_script()
    {
        await story.HandedIn();
        await using var office = await browser.Visit(story.At(Sum), new Viewer(390, Scripted: false), story.Merger);
        await office.Page.ClickAsync("summary:has-text('自己选机关')");
        await office.Page.CheckAsync("[name=below][value=binhe]");
        await Press(office, "汇总这些");
        (await office.Text("main")).ShouldContain("选了 2 个机关");

        await office.Page.ClickAsync("summary:has-text('自己选机关')");
        await office.Page.FillAsync("#find", "临江");
        await Press(office, "找机关");
        (await office.Text(".sum-choice")).ShouldContain("找到 1 个");
        await office.Page.CheckAsync("[name=unit][value=linjiang]");
        await Press(office, "汇总这些");
        office.Page.Url.ShouldContain("below=binhe", customMessage: "what was chosen before stays chosen");
        office.Page.Url.ShouldContain("unit=linjiang");
    }

    [Fact]
    public async Task A_reminder_stands_on_the_organs_Today_and_waiting_reports_on_the_offices()
    {
        await story.Opened();
        story.Clock.Now = new(2026, 1, 22, 1, 0, 0, TimeSpan.Zero);
        var merger = await story.Server.Session((await story.Server.Platform.Look()).Staff.WithSignInName("huizong")!.Id);
        await using var office = await browser.Visit(story.At($"{Gathering}?state=late"), new Viewer(Scripted: false), merger);
        (await office.Text("main")).ShouldContain("迟 2 天");
        await office.Page.CheckAsync("input[name=picked][value=qinghe]");
        await Press(office, "催报");
        (await office.Text(".told")).ShouldContain("已催 1 个机关");

        await Today("xinxiyuan", "上报年报", "2026-01-22 催报");
        await Today("fuzeren", "上报年报", "2026-01-22 催报");
        await story.Server.Do(new HandInReport(story.Street, story.Office, JanuaryServer.Year, []));
        await Today("huizong", "审阅上报的年报", "1 份等着审阅");
        await Today("huizong", "催报年报", "2 个机关未报");
    }

    [Fact]
    public async Task A_sum_is_chosen_shared_downloaded_and_taken_into_the_offices_own_report()
    {
        await story.HandedIn(JanuaryServer.Content with { Cells = new Dictionary<string, decimal>(JanuaryServer.Content.Cells) { ["T2.R3"] = 7 } });
        await story.Server.Do(new ReceiveFile(story.Town, story.Office, JanuaryServer.Year, JanuaryServer.Content with { Cells = new Dictionary<string, decimal>(JanuaryServer.Content.Cells) { ["T2.R3"] = 4 } }, ".docx", new string('a', 64), []));
        await using var filler = await browser.Visit(story.At(Sum), new Viewer(Scripted: false), story.OfficeFiller);
        (await filler.Text("[id='T2.R3']")).Trim().ShouldBe("11");
        await Go(filler, $"{Sum}?unit=linjiang");
        (await filler.Text("[id='T2.R3']")).Trim().ShouldBe("4");
        (await filler.Page.GetAttributeAsync("[id='T2.R3'] a", "href"))!.ShouldEndWith("?unit=linjiang");

        await Go(filler, Sum);
        foreach (var format in new[] { "xlsx", "docx", "json" })
            (await filler.Page.APIRequest.GetAsync(story.At($"{Sum}?handler=File&format={format}"))).Status.ShouldBe(200, format);
        await Press(filler, "用汇总数填入本机关年报");
        (await filler.Text(".told")).ShouldContain("2 份年报的合计");
        (await filler.Page.InputValueAsync("input[name='Form.Cells[T2.R3]']")).ShouldBe("11");
        (await filler.Text("main")).ShouldContain("数字取自 2026-01-12 汇总的 2 份年报");

        await filler.Page.FillAsync("input[name='Form.Cells[T2.R3]']", "12");
        await Press(filler, "保存");
        await Go(filler, Sum);
        (await filler.Text("main")).ShouldContain("CK-AGG-T2.R3");
    }

    [Theory]
    [InlineData("collection", Gathering)]
    [InlineData("edit", $"{Gathering}/edit")]
    [InlineData("receive", "workbench/binhe/reports/2025/receive")]
    [InlineData("handed", Handed)]
    [InlineData("receipt", $"{Handed}/receipt")]
    [InlineData("sum", Sum)]
    [InlineData("cell", $"{Sum}/T2.R3")]
    [InlineData("reports", "workbench/binhe/reports")]
    public async Task The_offices_pages_please(string name, string path)
    {
        _ = name;
        await story.HandedIn(JanuaryServer.Content with { Cells = new Dictionary<string, decimal>(JanuaryServer.Content.Cells) { ["T2.R3"] = 7 } });
        await browser.ShouldPlease(story.At(path), story.Merger);
    }

    [Theory]
    [InlineData("workbench/qinghe/reports/2025")]
    [InlineData(Handed)]
    public async Task The_pages_of_who_was_returned_please(string path)
    {
        await story.HandedIn();
        await story.Server.Do(new ReturnHandIn(story.Street, story.Office, JanuaryServer.Year, [new("T2.R3", null, "许可数漏报，请再核对"), new("SEC5", null, "请写得具体些")]));
        await browser.ShouldPlease(story.At(path), story.Filler);
    }

    private async Task Today(string name, params string[] words)
    {
        var session = await story.Server.Session((await story.Server.Platform.Look()).Staff.WithSignInName(name)!.Id);
        await using var visit = await browser.Visit(story.At("workbench"), session: session);
        var text = await visit.Text("main");
        words.ShouldAllBe(word => text.Contains(word, StringComparison.Ordinal));
    }

    private Task Go(Visit visit, string path) => visit.Page.GotoAsync(story.At(path));

    private static async Task Click(Visit visit, string link)
    {
        await visit.Page.ClickAsync($"main a:has-text('{link}')");
        await visit.Page.Arrived();
    }

    private static async Task Press(Visit visit, string button)
    {
        await visit.Page.ClickAsync($"main button:text-is('{button}'):not(.unseen)");
        await visit.Page.Arrived();
    }
}
