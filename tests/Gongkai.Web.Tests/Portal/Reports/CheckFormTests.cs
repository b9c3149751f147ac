using System.Net;
using System.Text;
using Gongkai.Documents.Reports;
using Gongkai.Web.Hosting;

namespace Gongkai.Web.Tests.Portal.Reports;

public sealed class CheckFormTests(SharedServer shared)
{
    private const string WrongArithmetic = "相差 10";

    public static TheoryData<string> Formats => [.. ReportFormat.ReadBack.Select(format => format.Extension)];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_wrong_total_is_found_in_every_format(string extension)
    {
        var (status, page) = await shared.Http.Post(HandIn.Form(TestDocument.WithOneWrongTotal(ReportFormat.Find(extension)!)));
        status.ShouldBe(200);
        page.ShouldContain("处错误");
        page.ShouldContain("CK-T3-ID-C1");
        page.ShouldContain(WrongArithmetic);
        page.ShouldContain("云川市滨河区人民政府");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_sound_report_passes_in_every_format(string extension)
    {
        var (status, page) = await shared.Http.Post(HandIn.Form(TestDocument.Sound(ReportFormat.Find(extension)!)));
        status.ShouldBe(200);
        page.ShouldContain("表内勾稽全部通过");
    }

    [Fact]
    public async Task Pasted_text_is_checked_like_a_file_and_stays_in_the_box()
    {
        var text = TestDocument.WithOneWrongTotal(ReportFormat.Text).AsText;
        var (status, page) = await shared.Http.Post(HandIn.Form(text: text));
        status.ShouldBe(200);
        page.ShouldContain("CK-T3-ID-C1");
        page.ShouldContain("粘贴的文字");
        page.ShouldContain("修改粘贴的文字");
    }

    [Fact]
    public async Task An_ordinary_form_without_parts_will_do_as_well()
    {
        using var form = new FormUrlEncodedContent([new("text", TestDocument.WithOneWrongTotal(ReportFormat.Text).AsText)]);
        var (status, page) = await shared.Http.Post(form);
        status.ShouldBe(200);
        page.ShouldContain("CK-T3-ID-C1");
    }

    [Fact]
    public async Task Last_years_report_brings_in_the_checks_between_years()
    {
        var document = TestDocument.Sound(ReportFormat.Json);
        var (_, page) = await shared.Http.Post(HandIn.Form(document, previous: TestDocument.YearBefore(carriedForward: 15)));
        page.ShouldContain("CK-YOY-T3-C7");
    }

    [Theory]
    [InlineData("county", true)]
    [InlineData("prefecture", false)]
    [InlineData("", false)]
    public async Task The_level_chosen_decides_who_may_make_rules(string level, bool isWrong)
    {
        var (status, page) = await shared.Http.Post(HandIn.Form(TestDocument.OfCityWithRules(), level: level));
        status.ShouldBe(200);
        page.Contains("县级以下政府和街道不能制定规章", StringComparison.Ordinal).ShouldBe(isWrong);
    }

    [Fact]
    public async Task The_sample_shows_errors_in_a_table_and_in_the_text()
    {
        using var form = new MultipartFormDataContent { { new StringContent("1"), "sample" } };
        var (status, page) = await shared.Http.Post(form);
        status.ShouldBe(200);
        page.ShouldContain("CK-T3-ID-C1");
        page.ShouldContain("CK-TXT-LIT");
        page.ShouldContain("<mark class=\"error\">");
        page.ShouldContain("原文对照");
    }

    [Fact]
    public async Task Nothing_handed_in_is_said_plainly()
    {
        var (status, page) = await shared.Http.Post(HandIn.Form());
        status.ShouldBe(400);
        page.ShouldContain("没有收到年报");
    }

    [Fact]
    public async Task What_cannot_be_read_says_why_and_keeps_the_pasted_text()
    {
        var (status, page) = await shared.Http.Post(HandIn.Form(text: "今天天气很好，<b>适合</b>散步。"));
        status.ShouldBe(422);
        page.ShouldContain("读不出来");
        page.ShouldContain("今天天气很好，&lt;b&gt;适合&lt;/b&gt;散步。</textarea>");
    }

    [Fact]
    public async Task An_unreadable_report_of_last_year_is_named()
    {
        var (status, page) = await shared.Http.Post(HandIn.Form(TestDocument.Sound(ReportFormat.Json), previous: new("last-year.txt", "不是年报"u8.ToArray())));
        status.ShouldBe(422);
        page.ShouldContain("上一年的年报“last-year.txt”读不出来");
    }

    [Fact]
    public async Task A_hostile_file_name_is_only_text()
    {
        var (_, page) = await shared.Http.Post(HandIn.Form(TestDocument.Sound(ReportFormat.Json) with { Name = "<script>alert(1)</script>.json" }));
        page.ShouldNotContain("<script>alert");
    }

    [Theory]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("text/plain")]
    public async Task A_broken_form_is_a_Chinese_page(string type)
    {
        using var body = new ByteArrayContent(Encoding.UTF8.GetBytes("--x\r\nno header at all"));
        body.Headers.TryAddWithoutValidation("Content-Type", type);
        var (status, page) = await shared.Http.Post(body);
        status.ShouldBe(400);
        page.ShouldContain("请重新选择文件再试一次");
    }

    [Fact]
    public async Task The_answer_may_not_be_stored_anywhere()
    {
        using var answer = await shared.Http.PostAsync("check", HandIn.Form(TestDocument.Sound(ReportFormat.Json)));
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task Nothing_is_written_to_disk()
    {
        await using var server = await RunningServer.Start();
        var before = Files(server.DataPath);
        await server.Http.Post(HandIn.Form(TestDocument.Sound(ReportFormat.Docx)));
        Files(server.DataPath).ShouldBe(before);

        static string[] Files(string folder) => [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public async Task A_file_above_the_limit_gets_a_Chinese_page_and_the_text_is_kept()
    {
        await using var server = await RunningServer.Start(options => options with { Limits = new CheckLimits { FileBytes = 1024 * 1024 } });
        var (status, page) = await server.Http.Post(HandIn.Form(new("大.docx", new byte[5 * 1024 * 1024]), text: "保留这句话"));
        status.ShouldBe(413);
        page.ShouldContain("文件太大");
        page.ShouldContain("保留这句话");
    }

    [Fact]
    public async Task A_request_beyond_what_is_even_read_gets_the_page_too()
    {
        await using var server = await RunningServer.Start(options => options with
        {
            Limits = new CheckLimits { FileBytes = 1024 * 1024, DrainBytes = 2 * 1024 * 1024 },
        });
        var (status, page) = await server.Http.Post(HandIn.Form(new("大.docx", new byte[3 * 1024 * 1024])));
        status.ShouldBe(413);
        page.ShouldContain("文件太大");
    }

    [Fact]
    public async Task Too_many_checks_in_a_minute_are_asked_to_wait()
    {
        await using var server = await RunningServer.Start(options => options with { Limits = new CheckLimits { PerMinute = 2 } });
        (await server.Http.Post(HandIn.Form())).Status.ShouldBe(400);
        (await server.Http.Post(HandIn.Form())).Status.ShouldBe(400);
        var (status, page) = await server.Http.Post(HandIn.Form());
        status.ShouldBe(429);
        page.ShouldContain("操作得太频繁");
        using var looking = await server.Http.GetAsync("check");
        looking.StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
