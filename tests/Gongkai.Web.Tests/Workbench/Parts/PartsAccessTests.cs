using System.Net;

namespace Gongkai.Web.Tests.Workbench.Parts;

public sealed class PartsAccessTests(SharedServer shared)
{
    [Theory]
    [InlineData("workbench/parts")]
    [InlineData("workbench/parts/record")]
    [InlineData("workbench/parts/working")]
    public async Task Outside_development_there_is_no_such_page(string path)
    {
        using var page = await shared.Http.GetAsync(path);
        page.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await page.Content.ReadAsStringAsync()).ShouldContain("没有找到这个页面");
        using var form = new FormUrlEncodedContent([new("Form.Name", "x")]);
        using var answer = await shared.Http.PostAsync(path, form);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
