using System.Text;
using Gongkai.Core.People;
using Gongkai.Core.Requests;
using Microsoft.Playwright;

namespace Gongkai.Web.Tests.Workbench.Requests;

/// <summary>Material asked for in assistance: the other side sees what is wanted, not who applied, and answers itself.</summary>
public sealed class AssistingTests(SharedBrowser browser) : IAsyncLifetime
{
    private const string What = "2025年青禾路改造的验收报告；查档案室和OA";

    private readonly CaseServer story = new();

    public ValueTask InitializeAsync() => story.InitializeAsync();

    public ValueTask DisposeAsync() => story.DisposeAsync();

    [Fact]
    public async Task Another_organ_answers_with_files_and_the_asker_reads_them()
    {
        var number = await Assigned();
        using var officer = await story.As(story.Officer);
        await officer.Open(Act(number, "request-material"));
        officer.Words.ShouldContain("这一次是哪一种");
        officer.Words.ShouldContain("不停钟，答复期限仍是 2026-03-30");
        officer.Words.ShouldContain("停钟，对方最迟");
        await officer.Open(Act(number, "request-material?chosen=1"));
        (string, string)[] asked = [("Form[From]", "other"), ("Form[FromOther]", "云川市滨河区临江街道办事处"), ("Form[DueOn]", "2026-03-09")];
        await officer.Press("下一步", [.. asked, ("Form[What]", "王小明要的验收报告")]);
        officer.Words.ShouldContain("〔REQ-RequestMaterial〕要什么里写着申请人的姓名");
        await officer.Press("下一步", [.. asked, ("Form[What]", What)]);
        officer.Words.ShouldContain("由它自己答复；看不到申请人是谁");
        officer.Words.ShouldContain("答复期限不变，仍是 2026-03-30");
        await officer.Press("确认协办调卷");

        using var other = await story.As(story.Stranger);
        await other.Open("workbench");
        other.Words.ShouldContain("答复协办");
        await other.Open("workbench/linjiang/assisting");
        await Follow(other, "a[href*='/assisting/']");
        other.Words.ShouldContain(What);
        other.Words.ShouldContain("2026-03-09");
        other.Words.ShouldContain("chengban");
        foreach (var secret in new[] { "王小明", "13800000000", "11010119900307761X", "依申请〔", "自然人" })
            other.Words.ShouldNotContain(secret);
        var page = other.At.TrimStart('/');

        await other.Hand("答复", "files", [("坏.pdf", "<html>不是 PDF</html>"u8.ToArray()), ("报告.txt", "验收报告全文"u8.ToArray())], ("result", "provided"), ("text", "报告一份，另送纸质"));
        other.Status.ShouldBe(422);
        other.Words.ShouldContain("“坏.pdf”没有收下");
        other.Words.ShouldContain("报告.txt");
        other.Page.QuerySelector("textarea[name=text]")!.TextContent.Trim().ShouldBe("报告一份，另送纸质");
        await officer.Open($"workbench/qinghe/requests/{number}");
        officer.Words.ShouldNotContain("报告.txt", customMessage: "what is not answered yet is not seen");
        await other.Hand("答复", "files", [], ("result", "provided"), ("text", "报告一份，另送纸质"));
        other.Words.ShouldContain("已答复，对方看得到");
        other.Page.QuerySelector("button:contains('答复')").ShouldBeNull();

        await officer.Open($"workbench/qinghe/requests/{number}");
        officer.Words.ShouldContain("有，提供材料；附文件 1 份；报告一份，另送纸质");
        await Follow(officer, "a[href*='/materials/1/']");
        Encoding.UTF8.GetString(officer.Content).ShouldBe("验收报告全文");
        (await story.Case(number)).Materials.ShouldHaveSingleItem().Result.ShouldBe(MaterialResult.Provided);
        (await story.Server.Platform.Audit.Verify()).Breaks.ShouldBeEmpty();

        using var head = await story.As(story.Head);
        await head.Open(page.Replace("linjiang", "qinghe", StringComparison.Ordinal));
        head.Status.ShouldBe(404);
        await head.Open(page);
        head.Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_unit_that_found_nothing_says_where_it_looked_and_that_is_the_search_record()
    {
        var number = await Assigned();
        var unit = (await story.Server.Do(new Gongkai.Core.Organs.CreateUnit(story.Street, new("城市建设办公室", null, null, null)) { LegalDate = new(2020, 1, 1) })).Subject.Number;
        var builder = await story.Server.Person("chengjian", story.Street, Role.Handler, unit);
        var clerk = await story.Server.Person("dangzheng", story.Street, Role.Handler, 1);
        using var officer = await story.As(story.Officer);
        await Do(officer, number, "request-material?chosen=1", ("Form[From]", $"{unit}"), ("Form[What]", What), ("Form[DueOn]", "2026-03-04"));
        await story.On(2026, 3, 9);

        using var wrong = await story.As(clerk);
        await wrong.Open("workbench");
        wrong.Words.ShouldNotContain("答复协办");
        var address = $"workbench/qinghe/assisting/{Number(number)}";
        await wrong.Open(address);
        wrong.Status.ShouldBe(404, "the post belongs to another unit");

        await officer.Open(Act(number, "chase-material"));
        await officer.Press("下一步");
        await officer.Press("确认催办协办");
        await officer.Open(Act(number, "chase-material"));
        await officer.Press("下一步");
        officer.Words.ShouldContain("〔REQ-ChaseMaterial〕今天已经催过");

        using var unitMember = await story.As(builder);
        await unitMember.Open("workbench");
        unitMember.Words.ShouldContain("已催 1 次");
        await unitMember.Open(address);
        unitMember.Words.ShouldContain("已过内部期限");
        await unitMember.Hand("答复", "files", [], ("result", "nothing"), ("text", "查过了"));
        unitMember.Words.ShouldContain("〔REQ-MaterialAnswered〕查了没有的，请写明查了哪里、怎样查");
        await unitMember.Hand("答复", "files", [], ("result", "nothing"), ("places", "档案室、OA"), ("method", "关键词“青禾路”，2019—2025 年"), ("searcher", $"{builder}"));
        unitMember.Words.ShouldContain("已答复，对方看得到");

        await officer.Open("workbench/qinghe/requests/deadlines");
        officer.Page.QuerySelectorAll("tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent.Trim()))).ShouldContain("城市建设办公室|1|1|1|7 天");
        (await story.Case(number)).Matters.ShouldBeEmpty("it never stops the clock");
        await Do(officer, number, "draft");
        await officer.Open($"{Act(number, "decide")}?answer=A21");
        officer.Words.ShouldContain("检索记录已有：城市建设办公室 2026-03-09 答复“查了，没有；查了档案室、OA");
        await officer.Press("下一步");
        await officer.Press("确认拟处理决定");
        (await story.Case(number)).Answer.ShouldBe(AnswerType.A21);
    }

    [Fact]
    public async Task An_objection_is_not_a_search_and_an_answer_on_paper_is_noted_by_the_asker()
    {
        var number = await Assigned();
        await Ask(number, "1");
        await Ask(number, "2");
        using var other = await story.As(story.Stranger);
        await other.Open($"workbench/linjiang/assisting/{Number(number)}");
        await other.Hand("答复", "files", [], ("result", "objection"));
        other.Words.ShouldContain("有异议的，请写明理由和该找谁");
        await other.Hand("答复", "files", [], ("result", "objection"), ("text", "归住建局管"));
        using var officer = await story.As(story.Officer);
        await Do(officer, number, "draft");
        await officer.Open($"{Act(number, "decide")}?answer=A21");
        await officer.Press("下一步");
        officer.Words.ShouldContain("〔REG-36〕A21");
        await Do(officer, number, "answer-material", ("Form[Found]", "nothing"), ("Form[Places]", "档案馆"), ("Form[Method]", "目录"));
        await officer.Open($"{Act(number, "decide")}?answer=A21");
        await officer.Press("下一步");
        officer.Words.ShouldContain("确认以后");
        await other.Open("workbench/linjiang/assisting");
        other.Words.ShouldContain("没有等着答复的协办");
        (await story.Server.Platform.Audit.Verify()).Breaks.ShouldBeEmpty();
    }

    [Fact]
    public async Task Both_sides_work_in_a_browser_and_please_on_every_screen()
    {
        var number = await Assigned();
        await Ask(number, "1");
        var (mine, theirs) = (await story.Server.Session(story.Officer), await story.Server.Session(story.Stranger));
        await browser.ShouldPlease($"{story.Server.Address}/workbench/qinghe/requests/{number}/acts/request-material", mine);
        await browser.ShouldPlease($"{story.Server.Address}/workbench/linjiang/assisting", theirs);
        var address = $"{story.Server.Address}/workbench/linjiang/assisting/{Number(number)}";
        await browser.ShouldPlease(address, theirs);
        await using (var visit = await browser.Visit(address, new Viewer(390), theirs))
        {
            await visit.Page.FillAsync("[name=text]", "报告一份");
            await visit.Page.SetInputFilesAsync("[name=files]", [new FilePayload { Name = "甲.txt", MimeType = "text/plain", Buffer = "甲"u8.ToArray() }, new FilePayload { Name = "乙.txt", MimeType = "text/plain", Buffer = "乙"u8.ToArray() }]);
            await visit.Page.ClickAsync("main form button[type=submit]");
            await visit.Page.Locator("text=已答复，对方看得到").WaitForAsync();
            (await visit.Text("main")).ShouldContain("乙.txt");
        }

        await using var asker = await browser.Visit($"{story.Server.Address}/workbench/qinghe/requests/{number}", new Viewer(1440), mine);
        (await asker.Text("main")).ShouldContain("附文件 2 份；报告一份");
        (await asker.Text("main")).ShouldContain("甲.txt");
        await browser.ShouldPlease(address, theirs);
    }

    private static string Act(long number, string act) => $"workbench/qinghe/requests/{number}/acts/{act}";

    private static async Task Do(Guest guest, long number, string act, params (string, string)[] fields)
    {
        await guest.Open(Act(number, act));
        await guest.Press("下一步", fields);
        await guest.Press("确认");
        guest.At.ShouldEndWith($"/requests/{number}", customMessage: guest.Words);
    }

    private static Task Follow(Guest guest, string link) => guest.Open(guest.Page.QuerySelector(link)!.GetAttribute("href")!.TrimStart('/'));

    private long Number(long number) => Assistance.SubjectOf(story.Street, DisclosureCase.SubjectOf(story.Street, number), "1").Number;

    private async Task<long> Assigned()
    {
        var number = await story.Received();
        await story.Did(number, new CaseAssigned(Handler: story.Officer));
        return number;
    }

    private async Task Ask(long number, string reference)
    {
        var other = (await story.Server.Platform.Look()).Tree.At("linjiang")!.Id;
        await story.Server.Do(new HandleCase(story.Street, number, new MaterialRequested(reference, "临江街道", new(2026, 3, 9), What) { AskedOrgan = other }) { Asked = other });
    }
}
