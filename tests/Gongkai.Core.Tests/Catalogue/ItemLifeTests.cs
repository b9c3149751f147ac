using Gongkai.Core.Catalogue;
using Gongkai.Core.People;

namespace Gongkai.Core.Tests.Catalogue;

public sealed class ItemLifeTests
{
    private static readonly ItemContent Measures = ItemOffice.Notice with
    {
        Title = "城市养犬管理办法",
        Kind = ItemKind.NormativeDocument,
        DocumentNumber = "云滨政〔2026〕5号",
        Basis = "A20-01",
        EffectiveOn = new DateOnly(2026, 4, 1),
        ExpiresOn = new DateOnly(2031, 3, 31),
    };

    private readonly ItemOffice office = new();

    [Fact]
    public void A_correction_is_a_new_edition_with_a_note_and_the_first_stays()
    {
        office.Published();
        office.Save(ItemOffice.Notice with { Summary = "通报第一季度检查情况，更正整改数。" }, 1);
        (office.Item().Stage, office.Item().IsPublic).ShouldBe((ItemStage.Drafting, true));
        office.Submit().Review();

        office.Platform.Rules(office.Signer, new PublishItem(office.Item())).ShouldBe(["ITEM-CONTENT"]);
        office.Platform.Do(office.Signer, new PublishItem(office.Item(), "整改数由 39 处更正为 38 处"));

        var item = office.Item();
        item.Editions.Select(edition => (edition.Number, edition.Note)).ShouldBe([(1, null), (2, "整改数由 39 处更正为 38 处")]);
        item.Index!.Text.ShouldBe("DEMO1/2026-00001");
        item.Editions[0].Content.Summary.ShouldBe(ItemOffice.Notice.Summary);
    }

    [Fact]
    public void Withdrawing_takes_effect_at_once_and_names_its_reason()
    {
        office.Published();
        office.Platform.Rules(office.Head, new WithdrawItem(office.Organ, 1)).ShouldBe(["LEDGER-REASON"]);
        office.Platform.Do(office.Head, new WithdrawItem(office.Organ, 1) { Reason = "公示期满" });

        (office.Item().IsPublic, office.Item().Stage, office.Item().Withdrawal!.Reason).ShouldBe((false, ItemStage.Withdrawn, "公示期满"));
        office.Platform.Rules(office.Head, new WithdrawItem(office.Organ, 1) { Reason = "再撤一次" }).ShouldBe(["ITEM-STAGE"]);
    }

    [Fact]
    public void What_was_withdrawn_while_it_was_corrected_comes_back_by_the_new_edition_only()
    {
        office.Published();
        office.Save(ItemOffice.Notice with { Title = "更正的通报" }, 1);
        office.Platform.Do(office.Head, new WithdrawItem(office.Organ, 1) { Reason = "数字有误" });
        (office.Item().IsPublic, office.Item().Stage).ShouldBe((false, ItemStage.Drafting));

        office.Submit().Review();
        office.Platform.Do(office.Signer, new PublishItem(office.Item(), "更正数字"));

        (office.Item().IsPublic, office.Item().Withdrawal).ShouldBe((true, null));
    }

    [Fact]
    public void Validity_follows_the_dates_and_is_never_stored()
    {
        office.Published(Measures);
        var item = office.Item();

        item.ValidityOn(new DateOnly(2026, 3, 31)).ShouldBe(Validity.NotYet);
        item.ValidityOn(new DateOnly(2026, 4, 1)).ShouldBe(Validity.InForce);
        item.ValidityOn(new DateOnly(2031, 3, 31)).ShouldBe(Validity.InForce);
        item.ValidityOn(new DateOnly(2031, 4, 1)).ShouldBe(Validity.Expired);
    }

    [Fact]
    public void An_abolished_document_stays_and_names_what_replaced_it()
    {
        office.Published(Measures);
        var replacement = office.Published(Measures with { Title = "养犬管理规定", DocumentNumber = "云滨政〔2026〕9号" });
        var on = new DateOnly(2027, 1, 1);

        office.Platform.Rules(office.Signer, new AbolishItem(office.Organ, 1, Replacement: 1) { LegalDate = on, Reason = "被替代" }).ShouldBe(["ITEM-VALIDITY"]);
        office.Platform.Do(office.Signer, new AbolishItem(office.Organ, 1, replacement) { LegalDate = on, Reason = "被新的规定替代" });

        var item = office.Item();
        (item.IsPublic, item.Abolition!.Replacement, item.ValidityOn(on.AddDays(-1)), item.ValidityOn(on)).ShouldBe((true, replacement, Validity.InForce, Validity.Abolished));
        office.Platform.Rules(office.Signer, new AbolishItem(office.Organ, 1) { LegalDate = on, Reason = "再废止一次" }).ShouldBe(["ITEM-VALIDITY"]);
    }

    [Fact]
    public void A_notice_is_not_abolished()
    {
        office.Published();

        office.Platform.Rules(office.Signer, new AbolishItem(office.Organ, 1) { Reason = "不再适用" }).ShouldBe(["ITEM-VALIDITY"]);
        office.Item().ValidityOn(office.Platform.Today).ShouldBeNull();
    }

    [Fact]
    public void What_was_public_elsewhere_before_is_taken_over_with_its_moment()
    {
        var at = new DateTimeOffset(2026, 2, 27, 15, 30, 0, TimeSpan.FromHours(8));

        office.Platform.Do(office.Drafter, new ImportItem(office.Organ, ItemOffice.Notice, at, "原-17", "区政府门户网站"));

        var item = office.Item();
        (item.IsPublic, item.Current!.PublishedAt, item.FormerIndex, item.Source).ShouldBe((true, at, "原-17", "区政府门户网站"));
        office.Platform.Rules(office.Drafter, new ImportItem(office.Organ, ItemOffice.Notice, at.AddDays(30))).ShouldBe(["ITEM-DATES"]);
        office.Platform.Rules(office.Drafter, new ImportItem(office.Organ, ItemOffice.Notice with { Body = "身份证号 11010519491231002X" }, at)).ShouldBe(["PII-ID18"]);
    }

    [Fact]
    public void The_template_of_index_numbers_keeps_its_parts_apart()
    {
        string[] wrong = ["{年}{5位流水}", "{代码}{年}-{5位流水}", "{代码}/{年}-{2位流水}", "{代码}/{年}{5位流水}", "固定"];
        foreach (var template in wrong)
            new IndexTemplate(template).Check().ShouldNotBeEmpty(template);
        IndexTemplate.Default.Check().ShouldBeEmpty();
        new IndexTemplate("{代码}-A-{年}-{4位流水}").Check().ShouldBeEmpty();
        new IndexTemplate("{代码}-A-{年}-{4位流水}").Number("DEMO1", 2026, 12345).Text.ShouldBe("DEMO1-A-2026-12345");
    }

    [Fact]
    public void Saving_the_same_again_is_nothing_to_save()
    {
        office.Save(ItemOffice.Notice);

        office.Platform.Rules(office.Drafter, new SaveItem(office.Organ, 1, ItemOffice.Notice with { Channels = [Channel.Website] })).ShouldBe(["ITEM-CONTENT"]);
    }

    [Fact]
    public void Another_organ_cannot_touch_it()
    {
        office.Save(ItemOffice.Notice);
        var stranger = office.Platform.Hold(Role.Drafter, office.Platform.NewOrgan("DEMO2"));

        office.Platform.Rules(stranger, new SaveItem(office.Organ, 1, ItemOffice.Notice with { Title = "别的通报" })).ShouldBe(["POST-PERMIT"]);
    }
}
