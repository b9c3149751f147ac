using System.Net;
using Deque.AxeCore.Playwright;
using Gongkai.Web.Hosting;
using Gongkai.Web.Tests.Workbench.Parts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Gongkai.Web.Tests.Portal;

/// <summary>Where a form was not taken, what was typed goes back to the one who typed it, and to no one else.</summary>
public sealed class KeptFormTests(DevelopmentServer development, SharedBrowser browser) : IClassFixture<DevelopmentServer>
{
    [Fact]
    public async Task A_form_whose_token_is_lost_can_be_sent_again_as_it_was()
    {
        await using var visit = await browser.Visit(development.Parts);
        await visit.Page.FillAsync("#Form-Name", "青禾街道办事处");
        await visit.Page.FillAsync("#Form-Note", "第一行\n<第二行>");
        await visit.Page.FillAsync("#Form-Password", "a-secret-of-mine");
        await visit.Page.Context.ClearCookiesAsync();
        await visit.Page.ClickAsync("#sample-form button >> text='保存'");
        await visit.Page.WaitForSelectorAsync("text=您填写的内容还在");
        (await visit.Text(".kept")).ShouldContain("<第二行>");
        (await visit.Page.RunAxe()).Violations.Select(violation => violation.Id).ShouldBeEmpty();
        (await visit.Page.ContentAsync()).ShouldNotContain("a-secret-of-mine");

        await visit.Page.ClickAsync("button >> text=再交一次");
        await visit.Page.WaitForSelectorAsync("#problem");
        (await visit.Page.InputValueAsync("#Form-Name")).ShouldBe("青禾街道办事处");
        (await visit.Page.InputValueAsync("#Form-Note")).ShouldBe("第一行\n<第二行>");
    }

    [Fact]
    public async Task A_form_with_too_large_a_file_is_answered_calmly_and_keeps_its_words()
    {
        await using var visit = await browser.Visit(development.Parts);
        await visit.Page.FillAsync("#Form-Name", "青禾街道办事处");
        await visit.Upload(new("扫描.pdf", new byte[12 * 1024 * 1024]), "#Scan");
        await visit.Page.ClickAsync("#sample-form button >> text='保存'");
        await visit.Page.WaitForSelectorAsync("text=提交的内容太大");
        (await visit.Text(".kept")).ShouldContain("青禾街道办事处");
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Origin", "https://evil.example")]
    public async Task What_another_site_sent_is_never_shown(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "workbench/parts") { Content = new FormUrlEncodedContent([new("Form.Name", "planted")]) };
        request.Headers.Add(header, value);
        using var answer = await development.Server.Http.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain("planted");
    }

    [Theory]
    [InlineData(28, 503, "现在不能保存")]
    [InlineData(30, 503, "已有内容可以照常查看")]
    [InlineData(5, 500, "出了一点问题")]
    public async Task A_full_or_read_only_disk_is_one_calm_sentence(int number, int status, string sentence)
    {
        await using var server = await RunningServer.Start(more: app =>
            app.MapPost("/broken", Task (HttpContext _) => throw new IOException("No space left: /secret/path", number)).ForEveryone());
        using var form = new FormUrlEncodedContent([new("Name", "青禾街道办事处")]);
        using var answer = await server.Http.PostAsync("broken", form);
        ((int)answer.StatusCode).ShouldBe(status);
        var page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain(sentence);
        page.ShouldContain("青禾街道办事处");
        page.ShouldContain("追踪编号");
        page.ShouldNotContain("secret");
    }
}
