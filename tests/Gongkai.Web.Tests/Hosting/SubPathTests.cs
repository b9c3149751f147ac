namespace Gongkai.Web.Tests.Hosting;

public sealed class SubPathTests(SharedBrowser browser)
{
    [Fact]
    public async Task Below_a_sub_path_every_link_form_and_file_works()
    {
        await using var server = await RunningServer.Start(options => options with { PathBase = "/sub/path" });
        await using var visit = await browser.Visit($"{server.Address}/");
        await visit.Page.ClickAsync("main >> text=核对年报");
        visit.Page.Url.ShouldEndWith("/sub/path/check");
        await visit.Page.ClickAsync("text=长者版");
        visit.Page.Url.ShouldEndWith("/sub/path/check");
        await visit.Upload(TestDocument.WithOneWrongTotal(Documents.Reports.ReportFormat.Json));
        await visit.Submit();
        (await visit.Text("h1")).ShouldContain("处错误");
        visit.Requests.ShouldAllBe(address => address.StartsWith(server.Address, StringComparison.Ordinal));
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_proxy_that_takes_the_sub_path_off_gets_the_same_links()
    {
        await using var server = await RunningServer.Start(options => options with { PathBase = "/sub" });
        var page = await server.Http.GetStringAsync(new Uri(new Uri(server.Address), "/check"));
        page.ShouldContain("action=\"/sub/check\"");
        page.ShouldContain("href=\"/sub/css/text.css");
    }
}
