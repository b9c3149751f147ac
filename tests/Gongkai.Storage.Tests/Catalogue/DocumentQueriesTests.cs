using Gongkai.Core.Calendar;
using Gongkai.Core.Catalogue;
using Gongkai.Core.Catalogue.Register;
using Gongkai.Core.Organs;
using Gongkai.Storage.Catalogue;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Catalogue;

public sealed class DocumentQueriesTests(PostgresCluster cluster)
{
    private static readonly WorkdayCalendar Calendar = WorkdayCalendar.Shipped;
    private static readonly AttributeJudgement Proactive = new() { Attribute = DisclosureType.Proactive };

    private static readonly ItemContent Notice = new()
    {
        Title = "检查情况通报",
        FormedOn = new DateOnly(2023, 4, 6),
        Basis = "A20-13",
        Topic = "市场监管、安全生产监管",
        Summary = "检查的情况。",
        Body = "共检查 126 家。",
    };

    [Theory, OnBothEngines]
    public async Task Each_document_stands_where_its_judgement_its_item_and_the_day_put_it(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO1");
        var unit = (await open.Do(new CreateUnit(organ, new UnitCreated("办公室", Parent: null, Telephone: null, Order: null)))).Subject.Number;
        await open.Do(new ImportItem(organ, Notice, new DateTimeOffset(2023, 4, 14, 9, 0, 0, TimeSpan.FromHours(8))));
        await open.Do(new RegisterDocument(organ, Document("已公开", 6), Proactive));
        await open.Do(new LinkDocument(organ, 1, 1));
        await open.Do(new RegisterDocument(organ, Document("未认定", 7) with { Unit = unit, DocumentNumber = "云滨政〔2023〕5号" }));
        await open.Do(new RegisterDocument(organ, Document("待公开", 7), Proactive));
        await open.Do(new RegisterDocument(organ, Document("不予公开", 7), new AttributeJudgement { Attribute = DisclosureType.Withheld, Ground = WithholdingGround.Process, Reason = "还在请示" }));
        await open.Do(new RegisterDocument(organ, Document("登记错了", 7), Proactive));
        await open.Do(new CancelDocument(organ, 5) { Reason = "登记重了" });
        // Published before it changed: the clock runs anew.
        await open.Do(new RegisterDocument(organ, Document("变更过", 6) with { ChangedOn = new DateOnly(2023, 4, 17) }, Proactive));
        await open.Do(new LinkDocument(organ, 6, 1));
        await open.Reopen();

        (await Titles(open, organ, new DateOnly(2023, 4, 20))).ShouldBe(["已公开 Fulfilled", "未认定 Undecided", "待公开 Due", "不予公开 None", "变更过 Due", "登记错了 Cancelled"]);
        var due = PublicationClock.DueOn(new DateOnly(2023, 4, 7), Calendar);
        (await Titles(open, organ, due)).ShouldContain("待公开 Due");
        (await Titles(open, organ, due.AddDays(1))).ShouldBe(["已公开 Fulfilled", "未认定 Overdue", "待公开 Overdue", "不予公开 None", "变更过 Due", "登记错了 Cancelled"]);

        var documents = open.Platform.Documents;
        (await documents.ByUnit(organ, due.AddDays(1), Calendar)).ShouldBe([new UnitDocuments(null, 0, 1, 2), new UnitDocuments(unit, 1, 1, 1)], ignoreOrder: true);
        (await documents.OfItem(organ, 1, due, Calendar)).Select(row => row.Number).ShouldBe([1, 6]);
        (await documents.Page(organ, new DocumentFilter(due, Calendar) { Words = "〔2023〕5" }, 0, 10)).ShouldHaveSingleItem().Title.ShouldBe("未认定");
        (await documents.Count(organ, new DocumentFilter(due, Calendar) { Unit = unit })).ShouldBe(1);
        (await documents.Count(organ, new DocumentFilter(due, Calendar) { Attribute = DisclosureType.Withheld })).ShouldBe(1);
        (await documents.Page(organ, new DocumentFilter(due, Calendar), 0, 10)).Select(row => row.Title).ShouldBe(["未认定", "待公开", "变更过", "已公开", "不予公开"]);
        (await documents.Count(organ + 1, new DocumentFilter(due, Calendar))).ShouldBe(0);

        (await documents.Page(organ, new DocumentFilter(due, Calendar) { Duty = DocumentDuty.Due, IsUnattended = true }, 0, 10)).Select(row => row.Title).ShouldBe(["待公开"]);
        await open.Do(new WithdrawItem(organ, 1) { Reason = "有差错" });
        (await documents.Page(organ, new DocumentFilter(due, Calendar) { Duty = DocumentDuty.Due, IsUnattended = true }, 0, 10)).Select(row => row.Title).ShouldBe(["待公开", "变更过"]);
        (await documents.Row(organ, 1, due.AddDays(-3), Calendar))!.Duty.ShouldBe(DocumentDuty.Due);
    }

    [Theory, OnBothEngines]
    public async Task A_draft_comes_from_the_document_in_one_transaction(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO1");
        await open.Do(new RegisterDocument(organ, Document("检查计划", 7), Proactive));

        var item = (await open.Do(new DraftFromDocument(organ, 1))).Subject;

        (await open.Platform.Items.Find(organ, item.Number))!.Content.Title.ShouldBe("检查计划");
        (await open.Platform.Documents.Find(organ, 1))!.Item.ShouldBe(item.Number);
        (await open.Platform.Items.Desk(organ, [], null, 0, 10)).ShouldHaveSingleItem().Number.ShouldBe(item.Number);
    }

    private static DocumentContent Document(string title, int day) => new() { Title = title, Genre = "通知", MadeOn = new DateOnly(2023, 4, day) };

    // What each state is asked for is what each row says.
    private static async Task<IReadOnlyList<string>> Titles(OpenPlatform open, long organ, DateOnly today)
    {
        var rows = new List<DocumentRow>();
        foreach (var duty in Enum.GetValues<DocumentDuty>())
        {
            var page = await open.Platform.Documents.Page(organ, new DocumentFilter(today, Calendar) { Duty = duty }, 0, 10);
            page.ShouldAllBe(row => row.Duty == duty);
            rows.AddRange(page);
        }

        rows.Count(row => row.Duty != DocumentDuty.Cancelled).ShouldBe((int)await open.Platform.Documents.Count(organ, new DocumentFilter(today, Calendar)));
        return [.. rows.OrderBy(row => row.Duty == DocumentDuty.Cancelled).ThenBy(row => row.Number).Select(row => $"{row.Title} {row.Duty}")];
    }
}
