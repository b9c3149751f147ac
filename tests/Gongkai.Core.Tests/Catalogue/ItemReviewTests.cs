using Gongkai.Core.Catalogue;
using Gongkai.Core.Ledger;
using Gongkai.Core.People;

namespace Gongkai.Core.Tests.Catalogue;

public sealed class ItemReviewTests
{
    private readonly ItemOffice office = new();

    [Fact]
    public void An_item_goes_through_four_pairs_of_eyes_and_takes_its_index_number()
    {
        office.Published();

        var item = office.Item();
        (item.Stage, item.IsPublic, item.Index!.Text).ShouldBe((ItemStage.Published, true, "DEMO1/2026-00001"));
        item.Current!.PublishedOn.ShouldBe(new DateOnly(2026, 3, 2));
        item.Current.Approvals.Select(approval => approval.Step).ShouldBe([Duty.FirstReview, Duty.SecrecyReview, Duty.SecondReview, Duty.Sign]);
    }

    [Fact]
    public void Index_numbers_run_on_by_the_year_the_information_was_formed()
    {
        office.Published();
        var second = office.Published();
        var older = office.Published(ItemOffice.Notice with
        {
            FormedOn = new DateOnly(2025, 12, 30),
            Body = "年底检查。",
            Explanations = [new("REG-26", "上级批复晚，收到之后即公开")],
        });

        office.Item(second).Index!.Text.ShouldBe("DEMO1/2026-00002");
        office.Item(older).Index!.Text.ShouldBe("DEMO1/2025-00001");
    }

    [Fact]
    public void A_refused_publication_uses_up_no_number()
    {
        var number = office.Save(ItemOffice.Notice);
        office.Submit(number).Review(number);
        office.Platform.Rules(office.Signer, new PublishItem(office.Item(number)) { LegalDate = new DateOnly(2026, 2, 27) }).ShouldBe(["ITEM-DATES"]);

        office.Platform.Do(office.Signer, new PublishItem(office.Item(number)));

        office.Item(number).Index!.Serial.ShouldBe(1);
    }

    [Fact]
    public void Steps_come_in_their_order_and_none_is_left_out()
    {
        office.Save(ItemOffice.Notice);
        office.Platform.Rules(office.Signer, new PublishItem(office.Item())).ShouldBe(["ITEM-STAGE"]);
        office.Platform.Rules(office.First, new ReviewItem(office.Item(), Duty.FirstReview)).ShouldBe(["ITEM-STAGE"]);

        office.Submit();

        office.Platform.Rules(office.Signer, new ReviewItem(office.Item(), Duty.Sign)).ShouldBe(["ITEM-STAGE"]);
        office.Platform.Rules(office.Signer, new PublishItem(office.Item())).ShouldBe(["ITEM-STAGE"]);
        office.Platform.Rules(office.Drafter, new SaveItem(office.Organ, 1, ItemOffice.Notice with { Title = "另一份通报" })).ShouldBe(["ITEM-STAGE"]);
    }

    [Fact]
    public void Whoever_drafted_it_neither_reviews_nor_publishes_it()
    {
        office.Save(ItemOffice.Notice);
        office.Submit();
        var person = office.Drafter.Person;

        office.Platform.Rules(office.Platform.Appoint(person, office.Organ, Role.FirstReviewer), new ReviewItem(office.Item(), Duty.FirstReview)).ShouldBe(["POST-REVIEWER"]);
        office.Platform.Do(office.First, new ReviewItem(office.Item(), Duty.FirstReview));
        office.Platform.Rules(office.Platform.Appoint(person, office.Organ, Role.SecrecyReviewer), new ReviewItem(office.Item(), Duty.SecrecyReview, Secrecy: ItemOffice.Clear)).ShouldBe(["POST-SECOND"]);
        office.Platform.Do(office.Secrecy, new ReviewItem(office.Item(), Duty.SecrecyReview, Secrecy: ItemOffice.Clear));
        office.Platform.Do(office.Second, new ReviewItem(office.Item(), Duty.SecondReview));
        office.Platform.Rules(office.Platform.Appoint(person, office.Organ, Role.Signer), new ReviewItem(office.Item(), Duty.Sign)).ShouldBe(["POST-SECOND"]);
        office.Platform.Do(office.Signer, new ReviewItem(office.Item(), Duty.Sign));
        office.Platform.Rules(office.Drafter, new PublishItem(office.Item())).ShouldBe(["ITEM-PUBLISHER"]);
    }

    [Fact]
    public void Nobody_holds_two_steps_that_follow_each_other()
    {
        office.Save(ItemOffice.Notice);
        office.Submit();
        office.Platform.Do(office.First, new ReviewItem(office.Item(), Duty.FirstReview));
        office.Platform.Do(office.Secrecy, new ReviewItem(office.Item(), Duty.SecrecyReview, Secrecy: ItemOffice.Clear));

        var both = office.Platform.Appoint(office.Secrecy.Person, office.Organ, Role.SecondReviewer);

        office.Platform.Rules(both, new ReviewItem(office.Item(), Duty.SecondReview)).ShouldBe(["ITEM-ADJACENT"]);
    }

    [Fact]
    public void Secrecy_is_reviewed_point_by_point()
    {
        office.Save(ItemOffice.Notice);
        office.Submit();
        office.Platform.Do(office.First, new ReviewItem(office.Item(), Duty.FirstReview));

        office.Platform.Rules(office.Secrecy, new ReviewItem(office.Item(), Duty.SecrecyReview)).Count().ShouldBe(SecrecyPointName.All.Count);
        office.Platform.Rules(office.Secrecy, new ReviewItem(office.Item(), Duty.SecrecyReview, Secrecy: ItemOffice.Clear with { Cleared = [.. ItemOffice.Clear.Cleared.Skip(1)] })).ShouldBe(["ITEM-SECRECY"]);
    }

    [Fact]
    public void What_is_returned_is_reviewed_from_the_beginning()
    {
        office.Save(ItemOffice.Notice);
        office.Submit();
        office.Platform.Do(office.First, new ReviewItem(office.Item(), Duty.FirstReview));
        office.Platform.Rules(office.Secrecy, new ReturnItem(office.Organ, 1)).ShouldBe(["LEDGER-REASON"]);
        office.Platform.Do(office.Secrecy, new ReturnItem(office.Organ, 1) { Reason = "检查单位的名单请脱敏" });
        office.Item().ReturnRemark.ShouldBe("检查单位的名单请脱敏");

        office.Submit();

        (office.Item().Stage, office.Item().ReturnRemark).ShouldBe((ItemStage.FirstReview, null));
    }

    [Fact]
    public void What_a_reviewer_signs_is_what_the_reviewer_saw()
    {
        office.Save(ItemOffice.Notice);
        office.Submit();
        var seen = office.Item();
        office.Platform.Do(office.Drafter, new ReturnItem(office.Organ, 1) { Reason = "取回修改" });
        office.Save(ItemOffice.Notice with { Title = "改过的通报" }, 1);
        office.Submit();

        office.Platform.Rules(office.First, new ReviewItem(seen, Duty.FirstReview)).ShouldBe(["ITEM-STAGE"]);
    }

    [Fact]
    public void An_organ_sets_its_steps_but_never_without_secrecy_review_and_signature()
    {
        var setting = new CatalogueSetting();
        office.Platform.Rules(office.Head, new ArrangeCatalogue(office.Organ, setting with { Ordinary = [Duty.FirstReview, Duty.Sign] })).ShouldBe(["ITEM-STEPS"]);
        office.Platform.Rules(office.Head, new ArrangeCatalogue(office.Organ, setting with { Ordinary = [Duty.Sign, Duty.SecrecyReview] })).ShouldBe(["ITEM-STEPS"]);
        office.Platform.Do(office.Head, new ArrangeCatalogue(office.Organ, setting with { Ordinary = [Duty.SecrecyReview, Duty.Sign] }));

        office.Save(ItemOffice.Notice);
        office.Submit();

        office.Item().Stage.ShouldBe(ItemStage.SecrecyReview);
    }

    [Fact]
    public void In_an_emergency_two_people_suffice_before_and_the_rest_is_owed_within_24_hours()
    {
        office.Save(ItemOffice.Notice);
        office.Platform.Rules(office.Drafter, new SubmitItem(office.Item(), IsUrgent: true)).ShouldBe(["LEDGER-REASON"]);
        office.Platform.Do(office.Drafter, new SubmitItem(office.Item(), IsUrgent: true) { Reason = "暴雨红色预警，须立即发布避险点" });
        office.Platform.Rules(office.Signer, new PublishItem(office.Item())).ShouldBe(["ITEM-STAGE"]);
        office.Platform.Do(office.Secrecy, new ReviewItem(office.Item(), Duty.SecrecyReview, Secrecy: ItemOffice.Clear));
        office.Platform.Rules(office.Platform.Appoint(office.Secrecy.Person, office.Organ, Role.Signer), new ReviewItem(office.Item(), Duty.Sign)).ShouldBe(["ITEM-ADJACENT"]);
        office.Platform.Do(office.Signer, new ReviewItem(office.Item(), Duty.Sign));
        office.Platform.Do(office.Signer, new PublishItem(office.Item()));

        office.Item().Owing.ShouldBe([Duty.FirstReview, Duty.SecondReview]);
        (office.Item().Current!.OwedBy - office.Item().Current!.PublishedAt).ShouldBe(TimeSpan.FromHours(24));
        office.Platform.Do(office.First, new ReviewItem(office.Item(), Duty.FirstReview));
        office.Platform.Do(office.Second, new ReviewItem(office.Item(), Duty.SecondReview));
        office.Item().Owing.ShouldBeEmpty();
        office.Platform.Rules(office.Second, new ReviewItem(office.Item(), Duty.SecondReview)).ShouldBe(["ITEM-STAGE"]);
    }

    [Fact]
    public void Where_there_is_one_officer_the_exception_is_written_down()
    {
        office.Platform.Do(new EndPost(new Subject(office.Organ, Post.SubjectKind, office.First.Post), new DateOnly(2026, 3, 1)));
        var number = office.Save(ItemOffice.Notice);
        office.Submit(number);
        var single = office.Platform.Appoint(office.Drafter.Person, office.Organ, Role.FirstReviewer);
        office.Platform.Do(single, new ReviewItem(office.Item(), Duty.FirstReview));
        office.Platform.Do(office.Secrecy, new ReviewItem(office.Item(), Duty.SecrecyReview, Secrecy: ItemOffice.Clear));
        office.Platform.Do(office.Second, new ReviewItem(office.Item(), Duty.SecondReview));
        office.Platform.Do(office.Signer, new ReviewItem(office.Item(), Duty.Sign));
        office.Platform.Do(office.Drafter, new PublishItem(office.Item()));

        office.Platform.Of(office.Item().Subject).Entries[^1].Fact.ShouldBeOfType<ItemPublished>().Exception.ShouldNotBeNull();
    }
}
