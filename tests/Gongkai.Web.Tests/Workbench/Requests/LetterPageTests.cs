using System.Text;
using Gongkai.Core.Letters;
using Gongkai.Core.Organs;
using Gongkai.Core.Requests;

namespace Gongkai.Web.Tests.Workbench.Requests;

/// <summary>Letters over the pages: read, filled in, issued, downloaded, voided; templates reworded and put back.</summary>
public sealed class LetterPageTests(SharedBrowser browser) : IAsyncLifetime
{
    private readonly CaseServer story = new();

    public async ValueTask InitializeAsync()
    {
        await story.InitializeAsync();
        await story.Server.Do(new DescribeOrgan(story.Street, new OrganDescription { DisclosureUnit = "党政综合办公室", Telephone = "010-55550101", Street = "青禾路1号" }));
    }

    public ValueTask DisposeAsync() => story.DisposeAsync();

    [Fact]
    public async Task A_letter_is_read_filled_in_issued_and_downloaded_without_script()
    {
        var number = await Asked();
        using var officer = await story.As(story.Officer);

        await officer.Open($"workbench/qinghe/requests/{number}");
        officer.Words.ShouldContain("政府信息公开申请登记回执");
        await officer.Open(Letter(number, "correction-notice"));
        officer.Words.ShouldContain("〔待填：补正事项〕");
        await officer.Press("只预览", ("Form.Fields[CorrectionMatters]", "请写明年度"));
        officer.Words.ShouldContain("请写明年度。");
        (await story.Server.Platform.Letters.Open(story.Street, number, new(LetterKind.CorrectionNotice)))!.Draft.Fields.ShouldBeEmpty();
        await officer.Press("保存并定稿", ("Form.Fields[CorrectionMatters]", ""));
        officer.Status.ShouldBe(422);
        officer.Words.ShouldContain("〔LET-CorrectionNotice〕缺补正事项");
        await officer.Press("保存并定稿", ("Form.Fields[CorrectionMatters]", "请写明年度"));

        officer.Words.ShouldContain("云滨青禾公开补〔2026〕1号");
        officer.Page.QuerySelector("textarea[name='Form.Text']").ShouldBeNull();
        await officer.Open($"{Letter(number, "correction-notice")}/docx");
        (officer.Status, Encoding.ASCII.GetString(officer.Content, 0, 2)).ShouldBe((200, "PK"));
        await officer.Open($"{Letter(number, "correction-notice")}/pdf");
        (officer.Status, Encoding.ASCII.GetString(officer.Content, 0, 4)).ShouldBe((200, "%PDF"));
        await officer.Open($"{Letter(number, "correction-notice")}/txt");
        officer.Status.ShouldBe(404);

        await officer.Open(Letter(number, "correction-notice"));
        await officer.Press("作废", ("Reason", "补正事项没有写全"));
        officer.Words.ShouldContain("已作废");
        await officer.Press("保存并定稿");
        officer.Words.ShouldContain("云滨青禾公开补〔2026〕2号");
    }

    [Fact]
    public async Task Two_who_fill_in_one_letter_lose_nothing()
    {
        var number = await Asked();
        using var officer = await story.As(story.Officer);
        using var colleague = await story.As(story.Colleague);
        await officer.Open(Letter(number, "correction-notice"));
        await colleague.Open(Letter(number, "correction-notice"));
        await officer.Press("保存", ("Form.Fields[CorrectionMatters]", "请写明年度"));

        await colleague.Press("保存", ("Form.Fields[CorrectionMatters]", "请写明小区"));
        colleague.Status.ShouldBe(409);
        colleague.Page.QuerySelector("textarea[name='Form.Fields[CorrectionMatters]']")!.TextContent.Trim().ShouldBe("请写明小区");
        await colleague.Press("保存");
        colleague.Words.ShouldContain("要件齐全");
    }

    [Fact]
    public async Task Those_above_read_what_was_issued_without_the_applicant_and_strangers_nothing()
    {
        var number = await Asked();
        using var supervisor = await story.As(story.Supervisor);
        using var stranger = await story.As(story.Stranger);
        using var officer = await story.As(story.Officer);
        await supervisor.Open(Letter(number, "receipt"));
        supervisor.Status.ShouldBe(404);
        await officer.Open(Letter(number, "receipt"));
        await officer.Press("保存并定稿");

        await supervisor.Open(Letter(number, "receipt"));
        supervisor.Words.ShouldContain("云滨青禾公开回〔2026〕1号");
        supervisor.Words.ShouldContain(LetterParagraph.Mask);
        supervisor.Words.ShouldNotContain("王小明");
        supervisor.Words.ShouldNotContain("验收报告");
        await stranger.Open(Letter(number, "receipt"));
        stranger.Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_template_is_reworded_tried_and_put_back()
    {
        using var head = await story.As(story.Head);
        await head.Open("workbench/qinghe/letter-templates/receipt");
        var text = head.Page.QuerySelector("textarea[name='Text']")!.TextContent.Trim();

        await head.Press("保存", ("Text", text.Replace("{受理号}", "", StringComparison.Ordinal)));
        head.Words.ShouldContain("请保留占位 {受理号}");
        await head.Press("只预览", ("Text", $"{text}\n欢迎来电。"));
        head.Words.ShouldContain("欢迎来电。");
        await head.Press("保存", ("Text", $"{text}\n欢迎来电。"));
        head.Words.ShouldContain("本机关第 1 版");
        await head.Press("恢复默认文字");
        head.Words.ShouldContain("默认文字");
        await head.Open("workbench/qinghe/letter-templates/receipt?version=1");
        head.Words.ShouldContain("第 1 版与现行的差别");
        head.Page.QuerySelector(".letter-difference del")!.TextContent.ShouldBe("欢迎来电。");
    }

    [Fact]
    public async Task The_pages_please()
    {
        var number = await Asked();
        var session = await story.Server.Session(story.Officer);
        foreach (var page in new[] { $"workbench/qinghe/requests/{number}/letters", Letter(number, "correction-notice"), "workbench/qinghe/letter-templates", "workbench/qinghe/letter-templates/correction-notice" })
            await browser.ShouldPlease($"{story.Server.Address}/{page}", session);
    }

    [Fact]
    public async Task An_answer_written_elsewhere_is_sent_by_its_stamped_scan()
    {
        var number = await story.Received();
        foreach (var fact in new CaseFact[] { new CaseAssigned(), new AnswerDrafted(), new AnswerDecided(AnswerType.A02, [new(AnswerElement.InformationList, "报告一份")]), new ReviewRequested() })
            await story.Did(number, fact);
        await story.Server.Do(new ApproveAnswer(story.Street, number, AnswerType.A02) { LegalDate = story.Today });
        using var officer = await story.As(story.Officer);
        await officer.Open(Letter(number, "disclosure"));
        officer.Words.ShouldContain("在别处写成、盖了章的，登记文号和扫描件");
        await officer.Open($"{Letter(number, "disclosure")}/elsewhere");
        officer.Page.QuerySelector("[name=document]")!.GetAttribute("value").ShouldBe("云滨青禾公开答〔2026〕1号");
        var required = LetterKindName.Of(LetterKind.Disclosure).Required.Select(field => ($"has-{field}", "true")).ToArray();
        byte[] photo = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13];
        await officer.Hand("登记", "file", [("坏.pdf", "<html>"u8.ToArray())], ("document", "青街办函〔2026〕8号"));
        officer.Status.ShouldBe(422);
        officer.Page.QuerySelector("[name=document]")!.GetAttribute("value").ShouldBe("青街办函〔2026〕8号");
        await officer.Hand("登记", "file", [("答复.png", photo)], ("document", "青街办函〔2026〕8号"));
        officer.Words.ShouldContain("〔LET-Disclosure〕没有确认写有");
        officer.Words.ShouldContain("〔LET-REMEDY〕");
        officer.Page.QuerySelectorAll("#problem a").Select(link => officer.Page.QuerySelector(link.GetAttribute("href")!)?.GetAttribute("name")).ShouldBe([.. required.Select(one => one.Item1), "has-remedy"], ignoreOrder: true);
        await officer.Hand("登记", "file", [], [.. required, ("has-remedy", "true")]);
        officer.Words.ShouldContain("别处写成，已登记");
        officer.Words.ShouldContain("青街办函〔2026〕8号");
        await officer.Open($"workbench/qinghe/requests/{number}/acts/dispatch");
        await officer.Press("下一步", ("Form[Method]", "post"), ("Form[Carrier]", "邮政特快专递（EMS）"), ("Form[Tracking]", "1234567890123"));
        await officer.Press("确认");
        (await story.Case(number)).DispatchedOn.ShouldBe(story.Today);

        await officer.Open($"workbench/qinghe/requests/{number}/slip");
        await officer.Press("给出查询码");
        var codes = officer.Page.QuerySelectorAll(".slip-code").Select(code => code.TextContent).ToList();
        using var citizen = new Guest(story.Server.Address);
        await citizen.Open("track");
        await citizen.Press("查询", ("Number", codes[0]), ("Code", codes[1]));
        citizen.Words.ShouldContain("政府信息公开申请答复书，青街办函〔2026〕8号");
        citizen.Page.QuerySelectorAll(".track-letters a").ShouldHaveSingleItem().TextContent.ShouldContain("盖章原件");
        await citizen.Open(citizen.Page.QuerySelector(".track-letters a")!.GetAttribute("href")!.TrimStart('/'));
        citizen.Content.ShouldBe(photo);

        foreach (var person in new[] { story.Stranger, story.Head, story.Supervisor })
        {
            using var other = await story.As(person);
            await other.Open($"{Letter(number, "disclosure")}/elsewhere");
            other.Status.ShouldBe(404);
        }

        var second = await story.Received(identity: "11010519491231002X");
        await browser.ShouldPlease($"{story.Server.Address}/{Letter(second, "receipt")}/elsewhere", await story.Server.Session(story.Officer));
    }

    private async Task<long> Asked()
    {
        var number = await story.Received();
        await story.Did(number, new CaseAssigned());
        await story.Did(number, new CorrectionRequested());
        return number;
    }

    private static string Letter(long number, string key) => $"workbench/qinghe/requests/{number}/letters/{key}";
}
