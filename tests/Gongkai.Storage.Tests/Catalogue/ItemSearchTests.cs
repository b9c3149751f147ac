using Gongkai.Core.Catalogue;
using Gongkai.Core.Catalogue.Search;
using Gongkai.Storage.Catalogue;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Catalogue;

/// <summary>What is public is found at once and what is withdrawn is gone, on both engines alike.</summary>
public sealed class ItemSearchTests(PostgresCluster cluster)
{
    private static readonly ItemContent Notice = new()
    {
        Title = "第一季度安全生产检查情况通报",
        FormedOn = new DateOnly(2023, 4, 6),
        Basis = "A20-13",
        Topic = "市场监管、安全生产监管",
        Summary = "通报第一季度检查的情况。",
        Body = "一、检查情况\n共检查 126 家，依据云滨政〔2023〕5号。",
    };

    private static readonly ItemContent Measures = Notice with
    {
        Title = "养犬管理办法",
        Topic = "其他",
        Kind = ItemKind.NormativeDocument,
        DocumentNumber = "云滨政〔2023〕5号",
        Basis = "A20-01",
        Summary = "养犬登记的条件。",
        Body = "犬只应当登记。",
        EffectiveOn = new DateOnly(2023, 5, 1),
        ExpiresOn = new DateOnly(2024, 4, 30),
    };

    [Theory, OnBothEngines]
    public async Task What_is_published_is_found_by_whatever_people_write(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO1");
        await open.Do(new ImportItem(organ, Notice, At(14), "旧-7", "区政府网站"));
        await open.Do(new ImportItem(organ, Measures, At(18)));
        await open.Do(new SaveItem(organ, 0, Notice with { Title = "没有发布的草稿" }));

        foreach (var written in new[] { "安全", "安全生产", "检查情况", "126", "DEMO1/2023-00001", "旧-7", "第一季度 通报", "第一季度安全生产检查情况通报", "查", "安全检查" })
            (await Find(open, written)).ShouldBe([Notice.Title], written);
        foreach (var written in new[] { "云滨政〔2023〕5号", "云滨政[2023]5号", "（2023）5号", "云滨政2023年5号" })
            (await Find(open, written)).ShouldBe([Measures.Title, Notice.Title], written);
        (await Find(open, "养狗")).ShouldBe([Measures.Title]);
        (await Find(open, "草稿")).ShouldBeEmpty();
        foreach (var hostile in new[] { "\"", "'", "a' or 'b", "(", "*", "\ud800", "NEAR(", "☃", "&|!" })
            await Find(open, hostile);

        var filtered = await Result(open, "2023", new SearchFilter { Organ = organ, Basis = DisclosureBasis.Find("A20-01"), Year = 2023, Kind = ItemKind.NormativeDocument, Validity = Validity.InForce });
        filtered.Rows.ShouldHaveSingleItem().Item.Title.ShouldBe(Measures.Title);
        (await Result(open, "养犬", new SearchFilter { Validity = Validity.Expired })).Rows.ShouldBeEmpty();
        (await Result(open, "养犬", new SearchFilter { Organ = organ + 1 })).Rows.ShouldBeEmpty();
        (await Result(open, "云滨政〔2023〕5号", new SearchFilter())).Facets.Bases.Select(one => (one.Basis.Code, one.Count)).ShouldBe([("A20-01", 1), ("A20-13", 1)]);
    }

    [Theory, OnBothEngines]
    public async Task A_correction_replaces_a_withdrawal_removes_and_the_ledger_makes_it_again(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO1");
        await open.Do(new ImportItem(organ, Notice, At(14)));
        await open.Do(new ImportItem(organ, Measures, At(14)));
        await open.Do(new SaveItem(organ, 1, Notice with { Body = "更正之后的文字，共检查 127 家。", Explanations = [new("REG-26", "更正")] }));
        (await Find(open, "127")).ShouldBeEmpty();
        await Publish(open, organ, 1);
        (await Find(open, "127")).ShouldBe([Notice.Title]);
        (await Find(open, "126")).ShouldBeEmpty();
        await open.Do(new WithdrawItem(organ, 2) { Reason = "公示期满，按规定撤下" });
        (await Find(open, "养犬")).ShouldBeEmpty();
        (await Find(open, "云滨政〔2023〕5号")).ShouldBeEmpty();

        (await open.Platform.Audit.Rebuild()).ShouldBeOfType<Core.Rules.Allowed<Gongkai.Storage.Ledger.RebuildReport>>();
        (await Find(open, "127")).ShouldBe([Notice.Title]);
        (await Find(open, "养犬")).ShouldBeEmpty();
    }

    private static async Task Publish(OpenPlatform open, long organ, long number)
    {
        await open.Do(new SubmitItem(await Item(open, organ, number)));
        await open.Do(new ReviewItem(await Item(open, organ, number), Core.People.Duty.FirstReview));
        await open.Do(new ReviewItem(await Item(open, organ, number), Core.People.Duty.SecrecyReview, Secrecy: new([.. SecrecyPointName.All.Select(point => point.Point)], null)));
        await open.Do(new ReviewItem(await Item(open, organ, number), Core.People.Duty.SecondReview));
        await open.Do(new ReviewItem(await Item(open, organ, number), Core.People.Duty.Sign));
        await open.Do(new PublishItem(await Item(open, organ, number), "改正家数"));
    }

    private static async Task<DisclosureItem> Item(OpenPlatform open, long organ, long number) => (await open.Platform.Items.Find(organ, number))!;

    private static async Task<IEnumerable<string>> Find(OpenPlatform open, string written) => (await Result(open, written, new SearchFilter())).Rows.Select(row => row.Item.Title);

    private static Task<SearchResult> Result(OpenPlatform open, string written, SearchFilter filter) =>
        open.Platform.Search.Find(SearchQuery.Of(written, ItemSearch.Synonyms), filter, new DateOnly(2023, 6, 1), 0, 10);

    private static DateTimeOffset At(int day) => new(2023, 4, day, 9, 0, 0, TimeSpan.FromHours(8));
}
