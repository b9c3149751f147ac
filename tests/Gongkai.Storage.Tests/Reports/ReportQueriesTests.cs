using Gongkai.Core.People;
using Gongkai.Core.Reports.Records;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Reports;

public sealed class ReportQueriesTests(PostgresCluster cluster)
{
    private static readonly ReportContent Content = ReportContent.Blank with
    {
        Preface = "依据《条例》编制。",
        Cells = new Dictionary<string, decimal> { ["T2.R6"] = 12.50m, ["T3.R1.C1"] = 3 },
        Explanations = [new("CK-FMT-SEC5", "本年没有需要说明的问题")],
    };

    [Theory, OnBothEngines]
    public async Task What_was_published_before_is_found_again_cell_for_cell(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO1");
        await open.Do(new ImportReport(organ, 2024, Content, Original: null, new DateOnly(2025, 1, 20)));
        await open.Do(new SaveReport(organ, 2025, Content with { Preface = "草稿" }));

        await open.Reopen();

        var published = (await open.Platform.Reports.Current(organ)).ShouldHaveSingleItem();
        (published.Year, published.Edition, published.PublishedOn).ShouldBe((2024, 1, new DateOnly(2025, 1, 20)));
        published.Content.IsSameAs(Content).ShouldBeTrue();
        published.Content.Cells["T2.R6"].Scale.ShouldBe((byte)2);
        (await open.Platform.Reports.List(organ)).Select(row => (row.Year, row.Stage, row.Editions)).ShouldBe(
            [(2025, ReportStage.Drafting, 0), (2024, ReportStage.Published, 1)]);
        (await open.Platform.Reports.Find(organ, 2025))!.Content.Preface.ShouldBe("草稿");
        (await open.Platform.Reports.CurrentOf(2024)).ShouldHaveSingleItem().Organ.ShouldBe(organ);
    }

    [Theory, OnBothEngines]
    public async Task Of_two_who_save_at_once_the_second_is_told_and_nothing_is_lost(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO1");
        var seen = (await open.Do(new SaveReport(organ, 2025, Content))).Entries[^1].Number;
        await open.Do(new SaveReport(organ, 2025, Content with { Preface = "先存的" }) { SeenVersion = seen });

        var refused = await open.Refused(new SaveReport(organ, 2025, Content with { Preface = "后存的" }) { SeenVersion = seen });

        refused.ShouldHaveSingleItem().Message.ShouldContain("别人已经先改过");
        (await open.Platform.Reports.Find(organ, 2025))!.Versions.Select(version => version.Content.Preface).ShouldBe([Content.Preface, "先存的"]);
    }

    [Theory, OnBothEngines]
    public async Task Remaking_the_rows_from_the_ledger_changes_nothing(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO1");
        await open.Do(new ImportReport(organ, 2024, Content, Original: null, new DateOnly(2025, 1, 20)));
        var head = await open.Appoint(await open.Person("zhang"), organ, Role.ReportReviewer);
        await open.Do(new ReopenReport(organ, 2024) { Reason = "表二漏报" }, head);

        await open.Platform.Audit.Rebuild();

        (await open.Platform.Reports.List(organ)).ShouldHaveSingleItem().Stage.ShouldBe(ReportStage.Drafting);
        (await open.Platform.Reports.Editions(organ, 2024)).ShouldHaveSingleItem().Content.IsSameAs(Content).ShouldBeTrue();
    }
}
