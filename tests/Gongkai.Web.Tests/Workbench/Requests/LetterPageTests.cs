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

    private async Task<long> Asked()
    {
        var number = await story.Received();
        await story.Did(number, new CaseAssigned());
        await story.Did(number, new CorrectionRequested());
        return number;
    }

    private static string Letter(long number, string key) => $"workbench/qinghe/requests/{number}/letters/{key}";
}
