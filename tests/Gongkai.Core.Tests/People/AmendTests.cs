using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;

namespace Gongkai.Core.Tests.People;

public sealed class AmendTests
{
    private readonly PaperPlatform platform = new();
    private readonly long organ;
    private readonly Actor system;
    private readonly Actor head;

    public AmendTests()
    {
        system = platform.Hold(Role.SystemAdministrator);
        organ = platform.Do(system, new CreateOrgan(Created("青禾街道办事处"))).Organ;
        head = platform.Hold(Role.UnitHead, organ);
    }

    [Fact]
    public void Another_person_puts_a_wrong_entry_right_and_both_values_stay()
    {
        platform.Do(head, Amending(Created("清禾街道办事处")));

        platform.Tree.Find(organ)!.Name.Latest.Full.ShouldBe("清禾街道办事处");
        platform.Of(Organ.SubjectOf(organ)).Entries.Select(entry => entry.Fact).ShouldBe(
            [Created("青禾街道办事处"), new EntryAmended(1, Created("清禾街道办事处"), null, null)]);
    }

    [Fact]
    public void The_date_in_law_can_be_put_right_as_well()
    {
        platform.Do(head, Amending(Created("青禾街道办事处")) with { CorrectDate = new DateOnly(2019, 5, 1) });

        platform.Tree.Find(organ)!.Since.ShouldBe(new DateOnly(2019, 5, 1));
    }

    [Fact]
    public void Who_made_the_entry_does_not_amend_it() =>
        platform.Rules(system, Amending(Created("清禾街道办事处"))).ShouldBe(["POST-SECOND"]);

    [Fact]
    public void A_wrong_amendment_is_put_right_by_someone_else_again()
    {
        platform.Do(head, Amending(Created("清禾街道办事处")));

        platform.Rules(head, Amending(Created("青河街道办事处"))).ShouldBe(["POST-SECOND"]);
        platform.Do(system, Amending(Created("青河街道办事处")));
        platform.Tree.Find(organ)!.Name.Latest.Full.ShouldBe("青河街道办事处");
    }

    [Theory]
    [InlineData(null, "LEDGER-REASON")]
    [InlineData("名称写错", null)]
    public void An_amendment_says_why(string? reason, string? rule) =>
        platform.Rules(head, Amending(Created("清禾街道办事处")) with { Reason = reason }).ShouldBe(rule is null ? [] : [rule]);

    [Fact]
    public void An_amendment_changes_something_of_the_same_kind_in_an_entry_that_is_there()
    {
        platform.Rules(head, Amending(Created("青禾街道办事处"))).ShouldBe(["LEDGER-AMEND"]);
        platform.Rules(head, Amending(new OrganRenamed(new OrganName("清禾街道办事处")))).ShouldBe(["LEDGER-AMEND"]);
        platform.Rules(head, Amending(Created("清禾街道办事处")) with { Entry = 9 }).ShouldBe(["LEDGER-AMEND"]);
    }

    [Fact]
    public void An_amendment_is_not_amended_itself()
    {
        platform.Do(head, Amending(Created("清禾街道办事处")));

        platform.Rules(system, Amending(Created("青河街道办事处")) with { Entry = 2 }).ShouldBe(["LEDGER-AMEND"]);
    }

    [Fact]
    public void What_the_law_forbids_is_not_reached_by_amending()
    {
        platform.NewOrgan("DEMO2");

        platform.Rules(head, Amending(Created("青禾街道办事处") with { Code = "DEMO2" })).ShouldBe(["ORG-CODE-VALID"]);
        platform.Rules(head, Amending(Created("青禾街道办事处") with { Address = "demo2" })).ShouldBe(["ORG-ADDRESS"]);
        platform.Rules(head, Amending(Created(""))).ShouldBe(["ORG-NAME"]);
        platform.Rules(head, Amending(Created("青禾街道办事处") with { Parent = 2 })).ShouldBe(["LEDGER-AMEND"]);
    }

    [Fact]
    public void Entries_that_another_chain_mirrors_are_not_amended()
    {
        var lower = platform.NewOrgan("DEMO2", organ);
        var joined = platform.Of(Organ.SubjectOf(organ)).Entries[^1];

        platform.Rules(head, new Amend(OrganAmendments.Organs, Organ.SubjectOf(organ), joined.Number, new OrganJoinedBelow(organ)) { Reason = "下级写错" }).ShouldBe(["LEDGER-AMEND"]);
        platform.Tree.Find(lower)!.Parent.Latest.ShouldBe(organ);
    }

    [Fact]
    public void A_unit_is_amended_under_the_rules_it_was_made_under()
    {
        platform.Do(new CreateUnit(organ, new UnitCreated("党政办公室", Parent: null, Telephone: null, Order: null)));
        var unit = platform.Do(new CreateUnit(organ, new UnitCreated("社会事务科", Parent: null, Telephone: null, Order: null)));
        Amend Units(string name) => new(UnitAmendments.Units, unit, platform.Of(unit).Entries[0].Number, new UnitCreated(name, null, null, null)) { Reason = "名称写错" };

        platform.Rules(head, Units("党政办公室")).ShouldBe(["UNIT-NAME"]);
        platform.Do(head, Units("社会事务办公室"));

        platform.Tree.FindUnit(organ, unit.Number)!.Name.Latest.ShouldBe("社会事务办公室");
    }

    [Fact]
    public void The_only_officer_amends_their_own_entry_with_a_paper_sign_off()
    {
        platform.Appoint(head.Person, organ, Role.CaseOfficer);
        platform.Do(head, new DescribeOrgan(organ, new OrganDescription { Telephone = "0551-6000100" }));
        var wrong = new Amend(OrganAmendments.Organs, Organ.SubjectOf(organ), platform.Of(Organ.SubjectOf(organ)).Version, new OrganDescribed(new OrganDescription { Telephone = "0551-6000101" })) { Reason = "号码写错" };

        platform.Rules(head, wrong).ShouldBe(["POST-SECOND"]);
        platform.Rules(head, wrong with { Paper = new PaperSignature("周敏", platform.Today, 1) }).ShouldBe(["POST-PAPER"]);
        var scan = platform.Do(new AddAttachment(AttachmentPurpose.Scan, Organ.SubjectOf(organ), "发文稿纸.pdf", "application/pdf", ".pdf", 1, "digest", "place")).Number;
        platform.Do(head, wrong with { Paper = new PaperSignature("周敏", platform.Today, scan) });

        var signed = platform.Of(Organ.SubjectOf(organ)).Amendments.Last().Fact.PaperSignOff.ShouldNotBeNull();
        (signed.SignedOn, signed.Scan).ShouldBe((platform.Today, scan));
    }

    [Fact]
    public void A_post_is_amended_in_its_days_and_never_in_its_person_or_role()
    {
        var security = platform.Hold(Role.SecurityAdministrator);
        var drafter = platform.Hold(Role.Drafter, organ);
        var post = new Subject(organ, "post", drafter.Post);
        var entry = platform.Of(post).Version;
        Amend Posts(PostAppointed corrected) => new(Amendments.Posts, post, entry, corrected) { Reason = "日期写错" };
        var appointed = (PostAppointed)platform.Of(post).Entries[0].Fact;

        platform.Rules(security, Posts(appointed with { Role = Role.Signer })).ShouldBe(["LEDGER-AMEND"]);
        platform.Rules(security, Posts(appointed with { Person = head.Person })).ShouldBe(["LEDGER-AMEND"]);
        platform.Rules(security, Posts(appointed with { To = new DateOnly(2025, 1, 1) })).ShouldBe(["POST-APPOINT"]);
        platform.Rules(drafter, Posts(appointed with { To = new DateOnly(2026, 6, 30) })).ShouldBe(["POST-PERMIT"]);
        platform.Do(security, Posts(appointed with { To = new DateOnly(2026, 6, 30) }));

        platform.Staff.Find(post)!.To.ShouldBe(new DateOnly(2026, 6, 30));
    }

    [Fact]
    public void Amending_is_no_way_round_the_separation_of_the_three()
    {
        var security = platform.Hold(Role.SecurityAdministrator);
        var person = platform.NewPerson("both");
        var audit = platform.Appoint(person, 0, Role.AuditAdministrator, new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 31));
        platform.Appoint(person, 0, Role.SystemAdministrator, new DateOnly(2026, 2, 1));
        var post = new Subject(0, "post", audit.Post);
        var appointed = (PostAppointed)platform.Of(post).Entries[0].Fact;

        platform.Rules(security, new Amend(Amendments.Posts, post, platform.Of(post).Version, appointed with { To = new DateOnly(2026, 2, 1) }) { Reason = "日期写错" })
            .ShouldBe(["POST-SEPARATE"]);
    }

    [Fact]
    public void Nobody_amends_their_own_post()
    {
        var security = platform.Hold(Role.SecurityAdministrator);
        var post = new Subject(0, "post", security.Post);
        var appointed = (PostAppointed)platform.Of(post).Entries[0].Fact;

        platform.Rules(security, new Amend(Amendments.Posts, post, platform.Of(post).Version, appointed with { To = new DateOnly(2030, 1, 1) }) { Reason = "日期写错" })
            .ShouldBe(["LEDGER-AMEND"]);
    }

    private Amend Amending(Event corrected) => new(OrganAmendments.Organs, Organ.SubjectOf(organ), 1, corrected) { Reason = "名称写错" };

    private static OrganCreated Created(string name) => new("DEMO1", new OrganName(name), Parent: null, "qinghe", new OrganNature(OrganLevel.Street));
}
