namespace Gongkai.Web.Tests.Hosting;

public sealed class WatchingTests
{
    [Fact]
    public async Task A_running_server_takes_none_of_the_systems_few_places_for_watching_files()
    {
        var folder = Directory.CreateTempSubdirectory("gongkai-watch-");
        await using (var server = await ServerProcess.Start(folder.FullName))
        {
            using var http = new HttpClient();
            await http.GetStringAsync($"{server.Address}/check");
            if (Directory.Exists($"/proc/{server.Id}/fd"))
                Directory.EnumerateFiles($"/proc/{server.Id}/fd").Select(handle => new FileInfo(handle).LinkTarget).Count(target => target?.Contains("inotify", StringComparison.Ordinal) == true).ShouldBe(0);
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task An_address_in_use_is_told_as_such_and_as_nothing_else()
    {
        var folder = Directory.CreateTempSubdirectory("gongkai-watch-");
        await using (var first = await ServerProcess.Start(Path.Combine(folder.FullName, "one")))
        {
            // It ends without a line on standard output: no log, no stack trace.
            var problem = await Should.ThrowAsync<InvalidOperationException>(() => ServerProcess.Start(Path.Combine(folder.FullName, "two"), "--urls", first.Address));
            problem.Message.ShouldContain("不能监听");
            problem.Message.ShouldNotContain("Exception");
        }

        folder.Delete(recursive: true);
    }
}
