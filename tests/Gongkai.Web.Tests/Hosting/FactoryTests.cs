using Microsoft.AspNetCore.Mvc.Testing;

namespace Gongkai.Web.Tests.Hosting;

/// <summary>The framework's own test host starts the program by its entry point, with arguments of its own.</summary>
public sealed class FactoryTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("gongkai-factory-");

    [Fact]
    public async Task The_program_runs_in_the_frameworks_test_host_too()
    {
        await using var factory = new WebApplicationFactory<Program>()
            .WithWebHostBuilder(host => host
                .UseSetting("data", Path.Combine(folder.FullName, "data"))
                .UseSetting("urls", "http://127.0.0.1:0"));
        factory.UseKestrel(0);
        factory.StartServer();
        using var http = factory.CreateClient();
        (await http.GetStringAsync("check")).ShouldContain("核对年报");
        (await http.GetStringAsync("css/text.css")).ShouldContain("body");
    }

    public void Dispose() => folder.Delete(recursive: true);
}
