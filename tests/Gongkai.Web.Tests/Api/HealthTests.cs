namespace Gongkai.Web.Tests.Api;

public sealed class HealthTests(SharedServer shared)
{
    [Theory]
    [InlineData("healthz")]
    [InlineData("readyz")]
    public async Task The_probes_answer(string path) => ((int)(await shared.Http.GetAsync(path)).StatusCode).ShouldBe(200);
}
