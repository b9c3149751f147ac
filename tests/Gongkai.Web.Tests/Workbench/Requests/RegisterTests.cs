using Gongkai.Core.Attachments;
using Gongkai.Core.Requests;

namespace Gongkai.Web.Tests.Workbench.Requests;

/// <summary>A request comes in by every way there is.</summary>
public sealed class RegisterTests : IAsyncLifetime
{
    private const string Identity = "11010519491231002X";

    private readonly CaseServer story = new();

    public ValueTask InitializeAsync() => story.InitializeAsync();

    public ValueTask DisposeAsync() => story.DisposeAsync();

    [Fact]
    public async Task A_letter_by_express_mail_is_received_on_the_day_it_was_signed_for()
    {
        using var officer = await story.As(story.Officer);
        await officer.Open("workbench/qinghe/requests");
        officer.Words.ShouldContain("登记申请");
        await officer.Open("workbench/qinghe/requests/new");
        await Fill(officer, "post");
        officer.Words.ShouldContain("邮寄的请填写邮件号");
        officer.Page.QuerySelector("[name='Form.Description']")!.TextContent.Trim().ShouldBe("2025年会议纪要");
        await Fill(officer, "post", ("Form.Tracking", "EM123456789CN"), ("Form.On", "2026-02-28"));
        officer.Words.ShouldContain("收到之日为 2026-02-28，次日起算，答复期限到 2026-03-27");
        officer.Words.ShouldContain("需要补正的，最迟在 2026-03-10 一次告知");
        await officer.Press("登记");
        officer.Words.ShouldContain("云滨青禾依申请〔2026〕1号");
        officer.Words.ShouldContain("王小明");
    }

    [Fact]
    public async Task A_fax_waits_until_both_sides_have_confirmed()
    {
        using var officer = await story.As(story.Officer);
        await officer.Open("workbench/qinghe/requests/new");
        await Fill(officer, "fax");
        officer.Words.ShouldContain("现在期限未起算");
        await officer.Press("登记");
        officer.Words.ShouldContain("期限还没有起算");

        await officer.Open("workbench/qinghe/requests/1/acts/confirm");
        await officer.Press("下一步", ("Form[How]", "电话与本人核对"));
        officer.Words.ShouldContain("答复期限到 2026-03-30");
        await officer.Press("确认");
        officer.Words.ShouldContain("云滨青禾依申请〔2026〕1号");
    }

    [Fact]
    public async Task A_form_handed_in_twice_is_registered_once_and_a_repetition_is_hinted_at()
    {
        using var officer = await story.As(story.Officer);
        await officer.Open("workbench/qinghe/requests/new");
        await Fill(officer, "counter");
        var (form, at) = (officer.Page.QuerySelectorAll("form.fields input").Select(input => (input.GetAttribute("name")!, input.GetAttribute("value") ?? "")).ToArray(), officer.At);
        await officer.Press("登记");
        await officer.Open("workbench/qinghe/requests/new");
        await officer.Press("下一步", [.. form.Where(field => field.Item1.StartsWith("Form.", StringComparison.Ordinal))]);
        await officer.Press("登记");
        officer.Words.ShouldContain("这张表单已经登记过");
        (await story.Server.Platform.Cases.Current(story.Street)).Count.ShouldBe(1);
        at.ShouldContain("/requests/new");

        await officer.Open("workbench/qinghe/requests/new");
        await Fill(officer, "counter", ("Form.Description", "请公开2025年的会议纪要"));
        officer.Words.ShouldContain("可能重复");
        officer.Words.ShouldContain("这是该申请人当月的第 2 件");
    }

    [Fact]
    public async Task What_was_said_is_read_back_and_a_wrong_number_is_noticed()
    {
        using var officer = await story.As(story.Officer);
        await officer.Open("workbench/qinghe/requests/new");
        await Fill(officer, "oral", ("Form.Identity", "110105194912310021"));
        officer.Words.ShouldContain("读给申请人听");
        officer.Words.ShouldContain("校验位不对");
        await Fill(officer, "oral", ("Form.Identity", Identity), ("Form.ReadBack", "true"));
        await officer.Press("登记");
        (await story.Case(1)).Channel.ShouldBe(Channel.Oral);
        using var handler = await story.As(story.Handler);
        await handler.Open("workbench/qinghe/requests/new");
        handler.Status.ShouldBe(404);
    }

    [Fact]
    public async Task Scans_come_with_the_form_are_kept_on_error_and_registered_with_the_case()
    {
        byte[] photo = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13];
        using var officer = await story.As(story.Officer);
        await officer.Open("workbench/qinghe/requests/new");
        (string, string)[] fields = [("Form.Channel", "post"), ("Form.On", "2026-03-02"), ("Form.Kind", "naturalPerson"), ("Form.Name", "王小明"), ("Form.Identity", Identity), ("Form.Description", "2025年会议纪要")];
        await officer.Hand("下一步", "scans", [("信封.png", photo), ("申请书.heic", photo), ("假的.pdf", "<html>"u8.ToArray())], fields);
        officer.Words.ShouldContain("邮寄的请填写邮件号");
        officer.Words.ShouldContain("“申请书.heic”没有收下");
        officer.Words.ShouldContain("“假的.pdf”没有收下");
        officer.Words.ShouldContain("去掉信封.png");
        officer.Words.ShouldNotContain("请重新选择");
        await officer.Hand("去掉", "scans", [], ("remove", "1"));
        officer.Words.ShouldNotContain("信封.png");
        officer.Page.QuerySelector("[name='Form.Name']")!.GetAttribute("value").ShouldBe("王小明");
        await officer.Hand("下一步", "scans", [("信封.png", photo)], ("Form.Tracking", ""));
        await officer.Hand("下一步", "identityFiles", [("证件.png", [.. photo, 1])], ("Form.Tracking", "EM123456789CN"));
        officer.Words.ShouldContain("请核对后确认");
        officer.Words.ShouldContain("信封.png、证件.png");
        await officer.Press("返回修改");
        officer.Words.ShouldContain("去掉信封.png");
        await officer.Press("下一步");
        await officer.Press("登记");
        officer.Words.ShouldContain("2 份文件已经收在附件里");
        var kept = await story.Server.Platform.Attachments.Of(DisclosureCase.SubjectOf(story.Street, 1));
        kept.Select(one => one.Particulars.Purpose).ShouldBe([AttachmentPurpose.Scan, AttachmentPurpose.IdentityDocument]);
        (await story.Case(1)).Number.ShouldBe("云滨青禾依申请〔2026〕1号");
        Directory.EnumerateFiles(story.Server.Platform.Folder.Drafts).ShouldBeEmpty();
    }

    private static Task Fill(Guest guest, string channel, params (string Name, string Value)[] fields)
    {
        (string Name, string Value)[] usual =
            [("Form.Channel", channel), ("Form.On", "2026-03-02"), ("Form.Kind", "naturalPerson"), ("Form.Name", "王小明"), ("Form.Identity", Identity), ("Form.Phone", "0000-1234567"), ("Form.Description", "2025年会议纪要")];
        return guest.Press("下一步", [.. usual.Where(one => fields.All(field => field.Name != one.Name)), .. fields]);
    }
}
