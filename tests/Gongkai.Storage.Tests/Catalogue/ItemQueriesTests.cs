using Gongkai.Core.Catalogue;
using Gongkai.Core.People;
using Gongkai.Storage.Catalogue;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Catalogue;

public sealed class ItemQueriesTests(PostgresCluster cluster)
{
    private static readonly ItemContent Notice = new()
    {
        Title = "第一季度安全生产检查情况通报",
        FormedOn = new DateOnly(2023, 4, 6),
        Basis = "A20-13",
        Topic = "市场监管、安全生产监管",
        Summary = "通报第一季度检查的情况。",
        Body = "一、检查情况\n共检查 126 家。",
        Channels = [Channel.Website, Channel.NoticeBoard],
    };

    private static readonly ItemContent Measures = Notice with
    {
        Title = "养犬管理办法",
        Kind = ItemKind.NormativeDocument,
        DocumentNumber = "云滨政〔2023〕5号",
        Basis = "A20-01",
        EffectiveOn = new DateOnly(2023, 5, 1),
        ExpiresOn = new DateOnly(2024, 4, 30),
    };

    [Theory, OnBothEngines]
    public async Task What_was_published_is_found_by_index_address_and_column(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO1");
        await open.Do(new ImportItem(organ, Notice, At(14), "旧-7", "区政府网站"));
        await open.Do(new ImportItem(organ, Measures, At(18)));
        await open.Do(new SaveItem(organ, 0, Notice with { Title = "没有发布的草稿" }));

        await open.Reopen();

        var items = open.Platform.Items;
        (await items.Page(organ, new ItemFilter(), null, 10)).Select(row => (row.Title, row.IndexNumber, row.Slug)).ShouldBe(
            [("养犬管理办法", "DEMO1/2023-00002", "2023-2"), (Notice.Title, "DEMO1/2023-00001", "2023-1")]);
        (await items.At(organ, 2023, 1))!.PublishedOn.ShouldBe(new DateOnly(2023, 4, 14));
        (await items.WithIndex("旧-7")).ShouldHaveSingleItem().Number.ShouldBe(1);
        (await items.WithIndex("DEMO1/2023-00002")).ShouldHaveSingleItem().Number.ShouldBe(2);
        (await items.CountsByBasis(organ)).ShouldBe(new Dictionary<string, long> { ["A20-13"] = 1, ["A20-01"] = 1 }, ignoreOrder: true);
        (await items.Years(organ)).ShouldBe([2023]);
        (await items.Editions(organ, 1)).ShouldHaveSingleItem().Content.IsSameAs(Notice).ShouldBeTrue();
        (await items.Desk(organ, [ItemStage.Drafting], "草稿", 0, 10)).ShouldHaveSingleItem().Number.ShouldBe(3);
        (await items.DeskCount(organ, [], null)).ShouldBe(3);
        (await items.DeskCount(organ, [], "%")).ShouldBe(0);
    }

    [Theory, OnBothEngines]
    public async Task Pages_follow_one_another_without_gap_or_repetition(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO1");
        // Several in the same minute: the number decides.
        for (var n = 0; n < 7; n++)
            await open.Do(new ImportItem(organ, Notice with { Title = $"通报 {n}" }, At(14 + (n / 3))));

        var seen = new List<string>();
        ItemPlaceMark? mark = null;
        while (await open.Platform.Items.Page(organ, new ItemFilter { Basis = DisclosureBasis.Find("A20-13"), Year = 2023 }, mark, 3) is { Count: > 0 } page)
        {
            seen.AddRange(page.Select(row => row.Title));
            mark = new ItemPlaceMark(page[^1].PublishedAt, page[^1].Number);
        }

        seen.ShouldBe([.. Enumerable.Range(0, 7).Reverse().Select(n => $"通报 {n}")]);
        (await open.Platform.Items.Count(organ, new ItemFilter { Year = 2022 })).ShouldBe(0);
    }

    [Theory, OnBothEngines]
    public async Task Validity_is_filtered_as_Core_reckons_it(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO1");
        ItemContent[] documents = [Measures, Measures with { ExpiresOn = null }, Measures with { ExpiresOn = null, AmendedOn = new DateOnly(2023, 9, 1) }, Measures with { ExpiresOn = null }];
        foreach (var document in documents)
            await open.Do(new ImportItem(organ, document, At(18)));
        await open.Do(new AbolishItem(organ, 4, 2) { LegalDate = new DateOnly(2023, 8, 1), Reason = "被新的办法替代" });

        foreach (var on in new DateOnly[] { new(2023, 4, 20), new(2023, 5, 1), new(2023, 8, 1), new(2023, 12, 31), new(2024, 5, 1) })
        {
            foreach (var validity in Enum.GetValues<Validity>())
            {
                var rows = await open.Platform.Items.Page(organ, new ItemFilter { Kinds = [ItemKind.NormativeDocument], Validity = (validity, on) }, null, 10);
                var reckoned = new List<long>();
                for (var number = 1; number <= documents.Length; number++)
                {
                    if ((await open.Platform.Items.Find(organ, number))!.ValidityOn(on) == validity)
                        reckoned.Add(number);
                }

                rows.Select(row => row.Number).Order().ToList().ShouldBe(reckoned, $"{validity} {on}");
                rows.ShouldAllBe(row => row.ValidityOn(on) == validity);
            }
        }

        (await open.Platform.Items.ReplacedBy(organ, 2)).ShouldHaveSingleItem().Number.ShouldBe(4);
    }

    [Theory, OnBothEngines]
    public async Task A_document_wants_an_interpretation_while_it_stands_and_none_is_public(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO1");
        var other = await open.Organ("DEMO2");
        var reading = Notice with { Title = "办法解读", Kind = ItemKind.Interpretation };
        await open.Do(new ImportItem(organ, Measures, At(18)));
        await open.Do(new ImportItem(organ, Measures, At(17)));
        await open.Do(new ImportItem(organ, Notice, At(14)));
        await open.Do(new ImportItem(other, Measures, At(14)));
        await open.Do(new ImportItem(other, reading with { Interprets = 1 }, At(15)));
        var head = await open.Appoint(await open.Person("zhang"), organ, Role.UnitHead);

        (await Wanting(new DateOnly(2023, 5, 2))).ShouldBe([2, 1]);
        (await open.Platform.Items.Uninterpreted(organ, new DateOnly(2023, 5, 2), 1)).ShouldHaveSingleItem().FirstPublishedOn.ShouldBe(new DateOnly(2023, 4, 17));
        (await open.Platform.Items.Uninterpreted(other, new DateOnly(2023, 5, 2), 10)).ShouldBeEmpty();
        (await Wanting(new DateOnly(2024, 4, 18))).ShouldBe([1], "asked for a year from publication");
        (await Wanting(new DateOnly(2024, 4, 19))).ShouldBeEmpty();

        await open.Do(new ImportItem(organ, reading with { Interprets = 2 }, At(19)));
        (await Wanting(new DateOnly(2023, 5, 2))).ShouldBe([1]);
        await open.Do(new WithdrawItem(organ, 4) { Reason = "解读有误" }, head);
        (await Wanting(new DateOnly(2023, 5, 2))).ShouldBe([2, 1], "an interpretation that was taken down is none");
        await open.Do(new AbolishItem(organ, 1) { LegalDate = new DateOnly(2023, 6, 1), Reason = "不再需要" });
        (await Wanting(new DateOnly(2023, 5, 31))).ShouldBe([2, 1]);
        (await Wanting(new DateOnly(2023, 6, 1))).ShouldBe([2]);

        async Task<IEnumerable<long>> Wanting(DateOnly today) => (await open.Platform.Items.Uninterpreted(organ, today, 10)).Select(row => row.Number);
    }

    [Theory, OnBothEngines]
    public async Task What_is_about_to_expire_is_what_Core_reminds_of(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO1");
        var last = new DateOnly(2024, 4, 30);
        await open.Do(new ImportItem(organ, Measures with { ExpiresOn = last.AddDays(1) }, At(18)));
        await open.Do(new ImportItem(organ, Measures with { ExpiresOn = last }, At(18)));
        await open.Do(new ImportItem(organ, Measures with { ExpiresOn = null }, At(18)));
        await open.Do(new ImportItem(organ, Measures with { ExpiresOn = last }, At(18)));
        await open.Do(new AbolishItem(organ, 4) { LegalDate = new DateOnly(2023, 6, 1), Reason = "不再需要" });

        foreach (var today in new[] { -61, -60, -59, -30, 0, 1, 2 }.Select(last.AddDays))
        {
            long[] reminded = [.. new[] { (Number: 2L, Last: last), (Number: 1L, Last: last.AddDays(1)) }.Where(one => ExpiryReminder.On(today, one.Last) is not null).Select(one => one.Number)];
            (await open.Platform.Items.Expiring(organ, today, 10)).Select(row => row.Number).ShouldBe(reminded, $"{today}");
        }
    }

    [Theory, OnBothEngines]
    public async Task Withdrawn_leaves_the_lists_and_remaking_the_rows_changes_nothing(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO1");
        await open.Do(new ImportItem(organ, Notice, At(14)));
        await open.Do(new ImportItem(organ, Measures, At(18)));
        await open.Do(new ImportItem(organ, Notice with { Title = "办法解读", Kind = ItemKind.Interpretation, Interprets = 2 }, At(19)));
        var head = await open.Appoint(await open.Person("zhang"), organ, Role.UnitHead);
        await open.Do(new WithdrawItem(organ, 1) { Reason = "公示期满" }, head);

        foreach (var _ in Enumerable.Range(0, 2))
        {
            (await open.Platform.Items.Page(organ, new ItemFilter(), null, 10)).Select(row => row.Number).ShouldBe([3, 2]);
            (await open.Platform.Items.At(organ, 2023, 1))!.IsWithdrawn.ShouldBe(1);
            (await open.Platform.Items.InterpretationsOf(organ, 2)).ShouldHaveSingleItem().Title.ShouldBe("办法解读");
            await open.Platform.Audit.Rebuild();
        }
    }

    [Theory, OnBothEngines]
    public async Task Two_who_publish_at_once_take_two_numbers(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO1");

        await Task.WhenAll(Enumerable.Range(0, 6).Select(n => open.Do(new ImportItem(organ, Notice with { Title = $"通报 {n}" }, At(14)))));

        (await open.Platform.Items.Page(organ, new ItemFilter(), null, 10)).Select(row => row.IndexSerial).Order().ShouldBe([1, 2, 3, 4, 5, 6]);
    }

    private static DateTimeOffset At(int day) => new(2023, 4, day, 9, 30, 0, TimeSpan.FromHours(8));
}
