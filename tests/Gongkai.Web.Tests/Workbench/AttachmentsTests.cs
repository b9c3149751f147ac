using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Web.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace Gongkai.Web.Tests.Workbench;

public sealed partial class AttachmentsTests(SharedBrowser browser)
{
    private const string Place = "workbench/qinghe/attachments";

    [Fact]
    public async Task What_was_uploaded_is_listed_downloaded_and_erased()
    {
        await using var story = await Story.Begin();
        using var officer = await story.SignedIn("officer", Role.CaseOfficer);

        (await Upload(officer, "张三\u202e材料.txt", "办理情况说明")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await officer.GetStringAsync(Place)).ShouldContain("张三材料.txt");

        using var file = await officer.GetAsync($"{Place}/1");
        (await file.Content.ReadAsStringAsync()).ShouldBe("办理情况说明");
        file.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        file.Headers.GetValues("Content-Security-Policy").ShouldBe(["default-src 'none'; sandbox"]);
        file.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);

        (await Post(officer, $"{Place}/1/erase", ("reason", "办结满一年"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await officer.GetAsync($"{Place}/1")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Post(officer, $"{Place}/1/erase", ("reason", "办结满一年"), ("confirmed", "true"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await officer.GetAsync($"{Place}/1")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var page = await officer.GetStringAsync(Place);
        page.ShouldContain("内容已删除");
        page.ShouldNotContain("张三材料.txt");
    }

    [Theory]
    [InlineData("通知.txt", "机密★10年\n关于某事的通知", "SEC-MARK")]
    [InlineData("表格.pdf", "<!DOCTYPE html><html><body>hello</body></html>", "ATT-")]
    [InlineData("空.txt", "", "ATT-KEEP")]
    [InlineData("配置.txt", "-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEA0Z3VS5JJcds3xfn\n-----END RSA PRIVATE KEY-----", "SEC-KEY")]
    public async Task What_must_not_be_kept_is_refused_with_its_rule_and_leaves_nothing_behind(string name, string content, string rule)
    {
        await using var story = await Story.Begin();
        using var officer = await story.SignedIn("officer", Role.CaseOfficer);

        using var answer = await Upload(officer, name, content);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync()).ShouldContain($"〔{rule}");
        (await story.Server.Platform.Attachments.Of(Organ.SubjectOf(story.Street))).ShouldBeEmpty();
        story.Files().ShouldBeEmpty();
    }

    [Fact]
    public async Task Personal_data_in_the_text_is_a_warning_without_the_data()
    {
        await using var story = await Story.Begin();
        using var officer = await story.SignedIn("officer", Role.CaseOfficer);
        using var answer = await Upload(officer, "名单.txt", "联系人手机 13812345678");
        var told = answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("gongkai-told", StringComparison.Ordinal)).Split(';')[0];
        using var next = new HttpRequestMessage(HttpMethod.Get, Place);
        next.Headers.Add("Cookie", $"{officer.DefaultRequestHeaders.GetValues("Cookie").Single()}; {told}");
        var page = await (await officer.SendAsync(next)).Content.ReadAsStringAsync();
        page.ShouldContain("〔PII-MOBILE〕");
        page.ShouldNotContain("13812345678");
    }

    [Fact]
    public async Task An_upload_without_the_token_of_its_form_is_not_taken()
    {
        await using var story = await Story.Begin();
        using var officer = await story.SignedIn("officer", Role.CaseOfficer);
        using var form = new MultipartFormDataContent { { new StringContent("material"), "purpose" }, { new ByteArrayContent("说明"u8.ToArray()), "file", "a.txt" } };
        (await officer.PostAsync(Place, form)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await story.Server.Platform.Attachments.Of(Organ.SubjectOf(story.Street))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Thirty_megabytes_are_not_held_in_memory()
    {
        await using var story = await Story.Begin();
        using var officer = await story.SignedIn("officer", Role.CaseOfficer);
        await Upload(officer, "warm.txt", "先走一遍");
        var content = new byte[30 * 1024 * 1024];

        byte[] beginning = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];
        beginning.CopyTo(content, 0);
        // What other tests allocate meanwhile is counted too and can only add: the least of a few uploads is what one upload takes.
        var taken = long.MaxValue;
        for (var time = 0; time < 5; time++)
        {
            content[^1]++;
            using var form = await Form(officer, $"扫描{time}.png", content);
            var before = GC.GetTotalAllocatedBytes(precise: true);
            using var answer = await officer.PostAsync(Place, form);
            taken = Math.Min(taken, GC.GetTotalAllocatedBytes(precise: true) - before);
            answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }

        taken.ShouldBeLessThan(20L * 1024 * 1024);
    }

    [Fact]
    public async Task A_supervisor_sees_a_lower_organs_attachment_only_once_supervision_is_opened()
    {
        await using var story = await Story.Begin();
        using var officer = await story.SignedIn("officer", Role.CaseOfficer);
        await Upload(officer, "申请材料.txt", "办理情况说明");
        var person = await story.Server.Person("supervisor", story.District, Role.Supervisor);
        using var supervisor = await story.Server.SignedIn(person);

        (await supervisor.GetStringAsync(Place)).ShouldNotContain("申请材料.txt");
        (await supervisor.GetAsync($"{Place}/1")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Upload(supervisor, "x.txt", "x", token: "none")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        var (staff, _) = await story.Server.Platform.Look();
        var actor = staff.ActorsOf(person, story.Server.Platform.Today).Single();
        await story.Server.Do(new OpenSupervision(story.Street, story.District, [Facet.Attachment], story.Server.Platform.Today.AddDays(3)) { Reason = "专项检查" }, actor);
        (await supervisor.GetStringAsync(Place)).ShouldContain("申请材料.txt");
        (await supervisor.GetStringAsync($"{Place}/1")).ShouldBe("办理情况说明");
    }

    [Fact]
    public async Task Strangers_find_no_page()
    {
        await using var story = await Story.Begin();
        using var officer = await story.SignedIn("officer", Role.CaseOfficer);
        await Upload(officer, "a.txt", "说明");
        await story.Server.Organ("dongling", "东岭街道办事处", story.District);
        var other = (await story.Server.Platform.Look()).Tree.At("dongling")!.Id;
        using var stranger = await story.Server.SignedIn(await story.Server.Person("stranger", other, Role.CaseOfficer));
        using var administrator = await story.Server.SignedIn(await story.Server.Person("admin", Subject.Platform, Role.SystemAdministrator));
        foreach (var path in new[] { Place, $"{Place}/1", $"{Place}/1/see", $"{Place}/1/erase" })
        {
            (await stranger.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
            (await administrator.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }
    }

    [Fact]
    public async Task An_identity_document_is_shown_only_after_its_trace_is_in_the_ledger()
    {
        await using var story = await Story.Begin();
        using var officer = await story.SignedIn("officer", Role.CaseOfficer);
        using var head = await story.SignedIn("head", Role.UnitHead);
        await Upload(officer, "证件.txt", "证件影像", "identity-document");

        (await officer.GetAsync($"{Place}/1")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await head.GetStringAsync(Place)).ShouldNotContain("证件.txt");
        (await head.GetAsync($"{Place}/1/see")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await officer.GetStringAsync($"{Place}/1/see")).ShouldContain("账上记一条");
        using var seen = await Post(officer, $"{Place}/1/see", ("reason", "核对身份"));
        (await seen.Content.ReadAsStringAsync()).ShouldBe("证件影像");
        var entries = (await story.Server.Platform.History.Load(new Subject(story.Street, Attachment.SubjectKind, 1))).Entries;
        entries[^1].Fact.ShouldBeOfType<AttachmentSeen>();
        entries.Count(entry => entry.Fact is AttachmentSeen).ShouldBe(1);
    }

    [Fact]
    public async Task The_sweep_leaves_what_is_kept()
    {
        await using var story = await Story.Begin();
        using var officer = await story.SignedIn("officer", Role.CaseOfficer);
        await Upload(officer, "a.txt", "说明");
        await new AttachmentSweep(story.Server.Platform, NullLogger<AttachmentSweep>.Instance).Once(CancellationToken.None);
        (await officer.GetStringAsync($"{Place}/1")).ShouldBe("说明");
    }

    [Fact]
    public async Task The_pages_read_well_and_work_without_scripts()
    {
        await using var story = await Story.Begin();
        var session = await story.Server.Session(await story.Server.Person("officer", story.Street, Role.CaseOfficer));
        await using (var visit = await browser.Visit($"{story.Server.Address}/{Place}", new Viewer(390, Scripted: false), session))
        {
            (await visit.Text(".no-secrets")).ShouldContain("严禁上传涉密文件");
            await visit.Upload(new("机密.txt", Encoding.UTF8.GetBytes("机密★10年\n内容")), "#file");
            await visit.Page.ClickAsync("main button[type=submit]");
            (await visit.Text("#problem")).ShouldContain("〔SEC-MARK〕");
            await visit.Upload(new("情况说明和联系方式一览表.txt", Encoding.UTF8.GetBytes("联系人手机 13812345678")), "#file");
            await visit.Page.ClickAsync("main button[type=submit]");
            (await visit.Text(".told")).ShouldContain("已收存");
            (await visit.Text(".notice.warning")).ShouldContain("手机号码");
            await visit.Upload(new("证件.txt", Encoding.UTF8.GetBytes("证件影像")), "#file");
            await visit.Page.CheckAsync("text=身份证件影像");
            await visit.Page.ClickAsync("main button[type=submit]");
        }

        foreach (var path in new[] { Place, $"{Place}/1/erase", $"{Place}/2/see" })
            await browser.ShouldPlease($"{story.Server.Address}/{path}", session);
    }

    private static async Task<HttpResponseMessage> Upload(HttpClient http, string name, string content, string purpose = "material", string? token = null)
    {
        using var form = await Form(http, name, Encoding.UTF8.GetBytes(content), purpose, token);
        return await http.PostAsync(Place, form);
    }

    private static async Task<MultipartFormDataContent> Form(HttpClient http, string name, byte[] content, string purpose = "material", string? token = null)
    {
        var file = new ByteArrayContent(content);
        file.Headers.ContentDisposition = new("form-data") { Name = "\"file\"", FileNameStar = name };
        return new MultipartFormDataContent { { new StringContent(token ?? await Token(http, Place)), "__RequestVerificationToken" }, { new StringContent(purpose), "purpose" }, file };
    }

    private static async Task<HttpResponseMessage> Post(HttpClient http, string path, params (string Name, string Value)[] fields)
    {
        var token = await Token(http, path);
        using var form = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        return await http.PostAsync(path, form);
    }

    /// <summary>The token of the form, with its cookie put beside the session's.</summary>
    private static async Task<string> Token(HttpClient http, string path)
    {
        using var page = await http.GetAsync(path);
        if (page.Headers.TryGetValues("Set-Cookie", out var cookies) && cookies.FirstOrDefault(cookie => cookie.StartsWith("gongkai-form", StringComparison.Ordinal)) is { } own)
        {
            var session = http.DefaultRequestHeaders.GetValues("Cookie").Single().Split("; ")[0];
            http.DefaultRequestHeaders.Remove("Cookie");
            http.DefaultRequestHeaders.Add("Cookie", $"{session}; {own.Split(';')[0]}");
        }

        return FormToken().Match(await page.Content.ReadAsStringAsync()).Groups["token"].Value;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]+)\"")]
    private static partial Regex FormToken();

    private sealed class Story : IAsyncDisposable
    {
        public required RunningServer Server { get; init; }

        public required long District { get; init; }

        public required long Street { get; init; }

        public static async Task<Story> Begin()
        {
            var server = await RunningServer.Start(options => options with { Demonstration = true });
            var district = await server.Organ("binhe", "滨河区人民政府", level: OrganLevel.County);
            return new Story { Server = server, District = district, Street = await server.Organ("qinghe", "青禾街道办事处", district) };
        }

        public async Task<HttpClient> SignedIn(string name, Role role) => await Server.SignedIn(await Server.Person(name, Street, role));

        public IEnumerable<string> Files() => Directory.Exists(Path.Combine(Server.DataPath, "data", "attachments"))
            ? Directory.EnumerateFiles(Path.Combine(Server.DataPath, "data", "attachments"), "*", SearchOption.AllDirectories) : [];

        public ValueTask DisposeAsync() => Server.DisposeAsync();
    }
}
