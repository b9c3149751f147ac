using Gongkai.Storage.Reports;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Reports;

public sealed class PendingFilesTests(PostgresCluster cluster)
{
    private const long Officer = 7;

    [Theory, OnBothEngines]
    public async Task A_file_waits_for_its_officer_through_a_restart_and_on_every_node_and_then_expires(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO1");
        var key = await open.Platform.PendingFiles.Keep(organ, Officer, "张三的年报.docx", "三张表"u8.ToArray());
        await open.Reopen();
        await using var another = await open.Another();

        (await another.PendingFiles.Find(organ, Officer, key))!.About.ShouldBe("张三的年报.docx");
        (await another.PendingFiles.Content(organ, Officer, key)).ShouldBe("三张表"u8.ToArray());
        (await another.PendingFiles.Find(organ, Officer + 1, key)).ShouldBeNull("it is another's");
        (await another.PendingFiles.Find(organ + 1, Officer, key)).ShouldBeNull("it was handed in elsewhere");
        var dump = string.Join('\n', await Dump.Of(open.Platform.Database));
        foreach (var word in new[] { "张三", "三张表", key })
            dump.ShouldNotContain(word);

        open.Clock.Now += PendingFiles.Lifetime + TimeSpan.FromMinutes(1);
        (await another.PendingFiles.Find(organ, Officer, key)).ShouldBeNull();
        (await another.PendingFiles.Clear()).ShouldBe(1);
    }

    [Theory, OnBothEngines]
    public async Task Whoever_keeps_too_many_lets_the_oldest_go(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO1");
        var first = await open.Platform.PendingFiles.Keep(organ, Officer, "一", new byte[10]);
        var others = await open.Platform.PendingFiles.Keep(organ, Officer + 1, "别人的", new byte[10]);
        for (var i = 0; i < PendingFiles.MostOfOne; i++)
        {
            open.Clock.Now += TimeSpan.FromMinutes(1);
            await open.Platform.PendingFiles.Keep(organ, Officer, "又一", new byte[10]);
        }

        (await open.Platform.PendingFiles.Find(organ, Officer, first)).ShouldBeNull();
        (await open.Platform.PendingFiles.Find(organ, Officer + 1, others)).ShouldNotBeNull();
    }
}
