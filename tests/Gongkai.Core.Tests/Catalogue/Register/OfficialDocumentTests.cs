using Gongkai.Core.Calendar;
using Gongkai.Core.Catalogue;
using Gongkai.Core.Catalogue.Register;
using Gongkai.Core.Ledger;

namespace Gongkai.Core.Tests.Catalogue.Register;

public sealed class OfficialDocumentTests
{
    private static readonly DocumentContent Plan = new() { Title = "年度检查计划", Genre = "通知", DocumentNumber = "云滨政〔2026〕5号", MadeOn = new DateOnly(2026, 2, 26) };
    private static readonly AttributeJudgement Proactive = new() { Attribute = DisclosureType.Proactive };

    private readonly ItemOffice office = new();

    [Fact]
    public void What_is_to_be_published_becomes_a_draft_once_with_what_was_registered()
    {
        office.Platform.Do(office.Drafter, new RegisterDocument(office.Organ, Plan));
        Refused(new DraftFromDocument(office.Organ, 1)).ShouldBe(DocumentRules.Draft.Id);
        office.Platform.Do(office.Drafter, new DecideDisclosure(office.Organ, 1, Proactive));

        var draft = office.Platform.Do(office.Drafter, new DraftFromDocument(office.Organ, 1));

        draft.Kind.ShouldBe(DisclosureItem.SubjectKind);
        var content = office.Item(draft.Number).Content;
        (content.Title, content.DocumentNumber, content.FormedOn, content.Genre).ShouldBe((Plan.Title, Plan.DocumentNumber, Plan.MadeOn, "通知"));
        Document().Item.ShouldBe(draft.Number);
        Refused(new DraftFromDocument(office.Organ, 1)).ShouldBe(DocumentRules.Draft.Id);
    }

    [Fact]
    public void The_clock_runs_from_the_day_it_was_made_and_anew_from_a_change()
    {
        var calendar = WorkdayCalendar.Shipped;
        office.Platform.Do(office.Drafter, new RegisterDocument(office.Organ, Plan with { MadeOn = new DateOnly(2023, 9, 27), DocumentNumber = null }));
        Document().DueOn(calendar).ShouldBe(new DateOnly(2023, 10, 31));
        office.Platform.Do(office.Drafter, new ChangeDocument(office.Organ, 1, Document().Content with { ChangedOn = new DateOnly(2023, 11, 1) }));
        Document().DueOn(calendar).ShouldBe(PublicationClock.DueOn(new DateOnly(2023, 11, 1), calendar));
    }

    [Fact]
    public void The_first_day_that_is_still_in_time_is_the_one_whose_deadline_has_not_passed()
    {
        var calendar = WorkdayCalendar.Shipped;
        for (var today = new DateOnly(2023, 9, 20); today < new DateOnly(2023, 11, 10); today = today.AddDays(1))
        {
            var first = PublicationClock.FirstTimely(today, calendar);
            PublicationClock.DueOn(first, calendar).ShouldBeGreaterThanOrEqualTo(today);
            PublicationClock.DueOn(first.AddDays(-1), calendar).ShouldBeLessThan(today);
        }
    }

    [Theory]
    [InlineData(DisclosureType.OnRequest, null, null, false)]
    [InlineData(DisclosureType.OnRequest, null, "内部文件", false)]
    [InlineData(DisclosureType.OnRequest, null, "不宜公开。", false)]
    [InlineData(DisclosureType.OnRequest, null, "只涉及一家企业的报价", true)]
    [InlineData(DisclosureType.OnRequest, WithholdingGround.Process, "只涉及一家企业的报价", false)]
    [InlineData(DisclosureType.Withheld, null, "还在请示，没有批复", false)]
    [InlineData(DisclosureType.Withheld, WithholdingGround.Process, "还在请示，没有批复", true)]
    [InlineData(DisclosureType.Withheld, WithholdingGround.Process, "内部", false)]
    [InlineData(DisclosureType.Proactive, null, null, true)]
    public void Whoever_does_not_publish_says_on_what_ground_and_internal_is_none(DisclosureType attribute, WithholdingGround? ground, string? reason, bool isAllowed)
    {
        var act = new RegisterDocument(office.Organ, Plan, new AttributeJudgement { Attribute = attribute, Ground = ground, Reason = reason });
        if (isAllowed)
            office.Platform.Do(office.Drafter, act);
        else
            Refused(act).ShouldBe(DocumentRules.Attribute.Id);
    }

    [Fact]
    public void What_is_written_wrong_is_not_registered()
    {
        DocumentContent[] wrong =
        [
            Plan with { Title = " " }, Plan with { Title = new string('长', 201) }, Plan with { DocumentNumber = "云滨政[2026]5号" }, Plan with { Genre = "便条" },
            Plan with { MadeOn = new DateOnly(2026, 3, 3) }, Plan with { ChangedOn = new DateOnly(2026, 2, 25) }, Plan with { ChangedOn = new DateOnly(2026, 3, 3) }, Plan with { Unit = 9 },
        ];
        foreach (var content in wrong)
            Refused(new RegisterDocument(office.Organ, content)).ShouldBe(DocumentRules.Content.Id);
    }

    [Fact]
    public void A_cancelled_one_is_not_handled_any_more()
    {
        office.Platform.Do(office.Drafter, new RegisterDocument(office.Organ, Plan, Proactive));
        office.Platform.Do(office.Head, new CancelDocument(office.Organ, 1) { Reason = "登记重了" });
        Document().CancelledFor.ShouldBe("登记重了");
        Refused(new DecideDisclosure(office.Organ, 1, Proactive)).ShouldBe(DocumentRules.Exists.Id);
        Refused(new DraftFromDocument(office.Organ, 1)).ShouldBe(DocumentRules.Exists.Id);
    }

    [Fact]
    public void What_is_public_is_withdrawn_before_it_is_judged_not_to_be()
    {
        var withheld = new AttributeJudgement { Attribute = DisclosureType.Withheld, Ground = WithholdingGround.Process, Reason = "还在请示，没有批复" };
        office.Platform.Do(office.Drafter, new RegisterDocument(office.Organ, Plan, Proactive));
        var item = office.Published();
        office.Platform.Do(office.Drafter, new LinkDocument(office.Organ, 1, item));

        Refused(new DecideDisclosure(office.Organ, 1, withheld, item)).ShouldBe(DocumentRules.Attribute.Id);
        Refused(new DecideDisclosure(office.Organ, 1, withheld)).ShouldBe(DocumentRules.Content.Id, "one who did not see the item");
        office.Platform.Do(office.Head, new WithdrawItem(office.Organ, item) { Reason = "不应当公开" });
        office.Platform.Do(office.Drafter, new DecideDisclosure(office.Organ, 1, withheld, item));
        Document().Judgement.ShouldBe(withheld);
    }

    [Fact]
    public void An_item_that_is_not_there_is_not_linked()
    {
        office.Platform.Do(office.Drafter, new RegisterDocument(office.Organ, Plan, Proactive));
        Refused(new LinkDocument(office.Organ, 1, 7)).ShouldBe(DocumentRules.Draft.Id);
        var item = office.Save(ItemOffice.Notice);
        office.Platform.Do(office.Drafter, new LinkDocument(office.Organ, 1, item));
        Document().Item.ShouldBe(item);
    }

    private OfficialDocument Document() => OfficialDocument.From(office.Platform.Of(OfficialDocument.SubjectOf(office.Organ, 1)))!;

    private string Refused(Act act) => office.Platform.Rules(office.Drafter, act).Distinct().ShouldHaveSingleItem();
}
