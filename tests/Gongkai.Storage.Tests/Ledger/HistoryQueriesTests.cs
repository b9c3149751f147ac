using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Storage.Ledger;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Ledger;

public sealed class HistoryQueriesTests(PostgresCluster cluster)
{
    [Theory, OnBothEngines]
    public async Task A_record_tells_who_did_what_and_what_was_amended_newest_first(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO00001");
        var head = await open.Appoint(await open.Person("周敏"), organ, Role.UnitHead);
        var subject = Organ.SubjectOf(organ);
        var created = (OrganCreated)(await open.Platform.History.Load(subject)).Entries[0].Fact;
        await open.Do(new Amend(OrganAmendments.Organs, subject, 1, created with { Name = new OrganName("青禾街道办事处") }) { Reason = "名称写错" }, head);

        var page = await open.Platform.History.Tell(subject);

        (page.Total, page.Page, page.Pages).ShouldBe((2, 1, 1));
        var (amendment, founding) = (page.Entries[0], page.Entries[1]);
        (amendment.Who, amendment.Post, amendment.What, amendment.Reason, amendment.Amends).ShouldBe(("周敏", "工作机构负责人", "更正", "名称写错", 1));
        amendment.Changes.ShouldHaveSingleItem().ShouldBe(new ToldChange("名称", "示例机关DEMO00001", "青禾街道办事处"));
        (founding.Who, founding.Post, founding.AmendedBy).ShouldBe(("平台", "演示数据", amendment.Number));
        (await open.Platform.Look()).Tree.Find(organ)!.Name.Latest.Full.ShouldBe("青禾街道办事处");
    }

    [Theory, OnBothEngines]
    public async Task A_long_history_is_shown_page_by_page(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO00001");
        for (var i = 1; i <= 5; i++)
            await open.Do(new RenameOrgan(organ, new OrganName($"青禾街道办事处{i}")));

        var first = await open.Platform.History.Tell(Organ.SubjectOf(organ), page: 1, size: 4);
        var last = await open.Platform.History.Tell(Organ.SubjectOf(organ), page: 9, size: 4);

        (first.Entries.Count, first.Pages, last.Page, last.Entries.Count).ShouldBe((4, 2, 2, 2));
        first.Entries[0].Changes.ShouldHaveSingleItem().ShouldBe(new ToldChange("名称", "青禾街道办事处4", "青禾街道办事处5"));
    }

    [Theory, OnBothEngines]
    public async Task Names_that_stand_sealed_are_told_and_an_amended_history_rebuilds_the_same(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        var organ = await open.Organ("DEMO00001");
        var officer = await open.Appoint(await open.Person("林晓"), organ, Role.CaseOfficer);
        await open.Appoint(officer.Person, organ, Role.UnitHead);
        var head = officer with { Post = 2, Role = "unit-head" };
        await open.Do(new DescribeOrgan(organ, new OrganDescription { Telephone = "0551-6000100" }), head);
        var wrong = (await open.Platform.History.Load(Organ.SubjectOf(organ))).Entries[^1];

        var amending = new Amend(OrganAmendments.Organs, Organ.SubjectOf(organ), wrong.Number, new OrganDescribed(new OrganDescription { Telephone = "0551-6000101" })) { Reason = "号码写错" };
        (await open.Refused(amending, head)).ShouldHaveSingleItem().Rule.ShouldBe("POST-SECOND");
        var scan = (await open.Do(new AddAttachment(AttachmentPurpose.Scan, Organ.SubjectOf(organ), "发文稿纸.pdf", "application/pdf", ".pdf", 1, "digest", "place"))).Subject.Number;
        await open.Do(amending with { Paper = new PaperSignature("周敏", new DateOnly(2026, 3, 1), scan) }, head);

        var told = (await open.Platform.History.Tell(Organ.SubjectOf(organ))).Entries[0];
        told.Changes.ShouldBe(
        [
            new ToldChange("联系电话", "0551-6000100", "0551-6000101"),
            new ToldChange("签批人", null, "周敏", IsFirst: true),
            new ToldChange("签批日期", null, "2026-03-01", IsFirst: true),
            new ToldChange("扫描件附件号", null, "1", IsFirst: true),
        ]);
        await open.Reopen();
        (await open.Platform.Look()).Tree.Find(organ)!.Description.Latest.Telephone.ShouldBe("0551-6000101");
    }

    [Fact]
    public void Each_kind_of_record_has_at_most_one_way_to_be_amended() =>
        Amendables.All.Select(one => one.Kind.SubjectKind).ShouldBeUnique();
}
