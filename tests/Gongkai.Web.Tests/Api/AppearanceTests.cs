namespace Gongkai.Web.Tests.Api;

public sealed class AppearanceTests(SharedServer shared, SharedBrowser browser)
{
    [Theory]
    [InlineData("/check", "/check")]
    [InlineData("/check?x=1", "/check?x=1")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("https://evil.example", "/")]
    [InlineData("", "/")]
    public async Task Switching_goes_back_only_within_the_site(string back, string expected)
    {
        using var form = new FormUrlEncodedContent([new("view", "large"), new("back", back)]);
        using var answer = await shared.Http.PostAsync("appearance", form);
        ((int)answer.StatusCode).ShouldBe(302);
        answer.Headers.Location!.ToString().ShouldBe(expected);
        answer.Headers.GetValues("Set-Cookie").Single().ShouldContain("gongkai-view=large");
    }

    [Fact]
    public async Task Large_type_is_remembered_without_scripts_and_can_be_undone()
    {
        await using var visit = await browser.Visit($"{shared.Server.Address}/check", new Viewer(Scripted: false));
        await visit.Page.ClickAsync("text=长者版");
        visit.Page.Url.ShouldEndWith("/check");
        (await visit.Page.GetAttributeAsync("html", "class")).ShouldBe("large");
        await visit.Page.GotoAsync(shared.Server.Address);
        (await visit.Page.GetAttributeAsync("html", "class")).ShouldBe("large");
        await visit.Page.ClickAsync("text=标准版");
        (await visit.Page.GetAttributeAsync("html", "class")).ShouldBeNull();
        (await visit.Cookies()).ShouldBeEmpty();
    }
}
