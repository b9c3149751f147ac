namespace Gongkai.Web.Tests.Portal;

public sealed class ErrorPageTests(SharedServer shared)
{
    [Theory]
    [InlineData("no-such-page", 404, "没有找到这个页面")]
    [InlineData("error/500", 500, "出了一点问题")]
    [InlineData("error/429", 429, "操作得太频繁")]
    [InlineData("check/download", 405, "不能这样打开")]
    public async Task An_error_is_one_Chinese_sentence_and_a_trace_number(string path, int status, string sentence)
    {
        using var answer = await shared.Http.GetAsync(path);
        var page = await answer.Content.ReadAsStringAsync();
        ((int)answer.StatusCode).ShouldBe(status);
        page.ShouldContain(sentence);
        page.ShouldContain("追踪编号");
        page.ShouldNotContain("Exception");
        page.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task An_error_page_cannot_be_made_to_answer_well() =>
        ((int)(await shared.Http.GetAsync("error/200")).StatusCode).ShouldBe(404);
}
