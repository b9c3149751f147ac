namespace Gongkai.Web.Tests.Hosting;

public sealed class HeaderTests(SharedServer shared)
{
    [Theory]
    [InlineData("")]
    [InlineData("check")]
    [InlineData("healthz")]
    [InlineData("css/text.css")]
    [InlineData("no-such-page")]
    public async Task Every_answer_carries_the_security_headers_and_no_cookie(string path)
    {
        using var answer = await shared.Http.GetAsync(path);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'none'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("unsafe");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Referrer-Policy").ShouldBe(["same-origin"]);
        answer.Headers.Contains("Permissions-Policy").ShouldBeTrue();
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        answer.Headers.Contains("Server").ShouldBeFalse();
    }

    [Fact]
    public async Task Chinese_is_written_as_itself()
    {
        var page = await shared.Http.GetStringAsync("check");
        page.ShouldContain("核对年报");
        page.ShouldNotContain("&#x");
    }
}
