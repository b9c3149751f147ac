using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using static Gongkai.Core.Tests.Organs.OrganStory;

namespace Gongkai.Core.Tests.Organs;

/// <summary>Each act with what its rules allow and what they do not; 1 is the city, 2 the district, 3 the street.</summary>
public sealed class OrganActsTests
{
    private readonly OrganStory story = Yunchuan();

    public static TheoryData<string, Act, string> Refused => new()
    {
        { "a code with a wrong check digit", Creation("91350100M000100Y44", "某局", 2, "mouju"), "ORG-CODE-VALID" },
        { "a code too short", Creation("9135", "某局", 2, "mouju"), "ORG-CODE-VALID" },
        { "no code", Creation("", "某局", 2, "mouju"), "ORG-CODE-VALID" },
        { "the code of another", Creation("DEMO00001", "某局", 2, "mouju"), "ORG-CODE-VALID" },
        { "a name of one character", Creation("DEMO9", "局", 2, "mouju"), "ORG-NAME" },
        { "the name of another", Creation("DEMO9", "云川市人民政府", 2, "mouju"), "ORG-NAME" },
        { "a parent that is not there", Creation("DEMO9", "某局", 9, "mouju"), "ORG-PARENT" },
        { "an address in capitals", Creation("DEMO9", "某局", 2, "MOUJU"), "ORG-ADDRESS" },
        { "an address in Chinese", Creation("DEMO9", "某局", 2, "某局"), "ORG-ADDRESS" },
        { "an address of one letter", Creation("DEMO9", "某局", 2, "m"), "ORG-ADDRESS" },
        { "an address that ends in a hyphen", Creation("DEMO9", "某局", 2, "mou-"), "ORG-ADDRESS" },
        { "a word of the platform as address", Creation("DEMO9", "某局", 2, "people"), "ORG-ADDRESS" },
        { "the address of another", Creation("DEMO9", "某局", 2, "qinghe"), "ORG-ADDRESS" },
        { "founding before the People's Republic", Creation("DEMO9", "某局", null, "mouju") with { LegalDate = new(1849, 10, 1) }, "ORG-DATED" },
        { "founding in two years", Creation("DEMO9", "某局", 2, "mouju") with { LegalDate = new(2028, 3, 2) }, "ORG-DATED" },
        { "founding before the parent", Creation("DEMO9", "某局", 2, "mouju") with { LegalDate = new(2019, 1, 1) }, "ORG-PARENT" },
        { "a mobile number as telephone", Creation("DEMO9", "某局", 2, "mouju") with { Description = new() { Telephone = "13800138000" } }, "PII-MOBILE" },
        { "an order number of zero", Creation("DEMO9", "某局", 2, "mouju") with { Order = 0 }, "ORG-ORDER" },
        { "renaming an organ that is not there", new RenameOrgan(9, new("某局")), "ORG-EXISTS" },
        { "renaming to the same", new RenameOrgan(3, new(" 云川市滨河区青禾街道办事处 ")), "ORG-SAME" },
        { "renaming to the name of another", new RenameOrgan(3, new("云川市人民政府")), "ORG-NAME" },
        { "renaming before the founding", new RenameOrgan(3, new("青禾镇")) { LegalDate = new(2019, 12, 31) }, "ORG-DATED" },
        { "renaming in two years", new RenameOrgan(3, new("青禾镇")) { LegalDate = new(2028, 3, 2) }, "ORG-DATED" },
        { "a brief name as long as a sentence", new RenameOrgan(3, new("云川市滨河区青禾街道办事处", new string('长', 31))), "ORG-NAME" },
        { "moving below itself", new MoveOrgan(2, 2), "ORG-PARENT" },
        { "moving below a child", new MoveOrgan(1, 3), "ORG-PARENT" },
        { "moving to where it is", new MoveOrgan(3, 2), "ORG-SAME" },
        { "recoding to the code of another", new RecodeOrgan(3, "DEMO00002"), "ORG-CODE-VALID" },
        { "a future address", new ReaddressOrgan(3, "qh") { LegalDate = new(2026, 6, 1) }, "ORG-DATED" },
        { "the address of another for a second organ", new ReaddressOrgan(3, "binhe"), "ORG-ADDRESS" },
        { "itself as review organ", new ReclassifyOrgan(3, new(OrganLevel.Street, ReviewOrgan: OrganReference.To(3))), "ORG-REVIEW" },
        { "a review organ that is not there", new ReclassifyOrgan(3, new(OrganLevel.Street, ReviewOrgan: OrganReference.To(9))), "ORG-REVIEW" },
        { "a long document prefix", new ReclassifyOrgan(3, new(OrganLevel.Street, DocumentPrefix: new string('政', 21))), "ORG-NATURE" },
        { "an identity number in the introduction", new DescribeOrgan(3, new() { Introduction = "负责人身份证 11010519491231002X" }), "PII-ID18" },
        { "an empty description over an empty one", new DescribeOrgan(3, new() { Introduction = "  " }), "ORG-SAME" },
        { "an order number too large", new ArrangeOrgan(3, 10000), "ORG-ORDER" },
    };

    [Theory, MemberData(nameof(Refused))]
    public void What_the_rules_forbid_names_its_rule(string what, Act act, string rule) =>
        story.Do(act).ShouldHaveSingleItem(what).Rule.ShouldBe(rule, what);

    public static TheoryData<string, Act> Accepted => new()
    {
        { "an organ with a real code", Creation("91350100M000100Y43", "某局", 2, "mouju") },
        { "an organ at the top", Creation("DEMO9", "某省人民政府", null, "mousheng", OrganLevel.Province) },
        { "an organ that comes in a month", Creation("DEMO9", "某局", 2, "mouju") with { LegalDate = new(2026, 4, 1) } },
        { "a name with a brief one", new RenameOrgan(3, new("云川市滨河区青禾镇人民政府", "青禾镇")) },
        { "only the brief name", new RenameOrgan(3, new("云川市滨河区青禾街道办事处", "青禾街道")) },
        { "a move to the top", new MoveOrgan(3, null) },
        { "a move to the grandparent", new MoveOrgan(3, 1) },
        { "a review organ on the platform", new ReclassifyOrgan(3, new(OrganLevel.Street, ReviewOrgan: OrganReference.To(2))) },
        { "a review organ outside", new ReclassifyOrgan(1, new(OrganLevel.Prefecture, ReviewOrgan: OrganReference.Outside("某省人民政府"))) },
        { "itself as review organ of a province", new ReclassifyOrgan(1, new(OrganLevel.Province, ReviewOrgan: OrganReference.To(1))) },
        { "its own earlier code on an earlier day", new RecodeOrgan(3, "DEMO77") { LegalDate = new(2021, 1, 1) } },
        { "an order number", new ArrangeOrgan(3, 1) },
    };

    [Theory, MemberData(nameof(Accepted))]
    public void What_the_rules_allow_is_done(string what, Act act) => story.Do(act).ShouldBeEmpty(what);

    [Fact]
    public void A_demonstration_code_is_refused_where_data_are_real()
    {
        var finding = new OrganStory(demonstration: false).Do(Creation("DEMO00001", "某局", null, "mouju")).ShouldHaveSingleItem();

        finding.Rule.ShouldBe("ORG-CODE-VALID");
        finding.Message.ShouldContain("正式平台不能用");
    }

    [Fact]
    public void Every_fault_of_one_form_is_said_at_once() =>
        story.Do(Creation("1", "局", 9, "A") with { Description = new() { PostalCode = "12" } }).SelectMany(finding => finding.Where)
            .ShouldBe(["Code", "Name", "ParentCode", "Address", "PostalCode"]);

    [Fact]
    public void A_name_of_the_future_is_used_from_its_day()
    {
        story.Do(new RenameOrgan(3, new("云川市滨河区青禾镇人民政府")) { LegalDate = new(2026, 7, 1) }).ShouldBeEmpty();

        var organ = story.Tree.Find(3)!;
        organ.NameOn(new(2026, 6, 30)).ShouldBe("云川市滨河区青禾街道办事处");
        organ.NameOn(new(2026, 7, 1)).ShouldBe("云川市滨河区青禾镇人民政府");
    }

    [Fact]
    public void A_move_of_the_future_takes_effect_on_its_day()
    {
        story.Do(new MoveOrgan(3, 1) { LegalDate = new(2026, 7, 1) }).ShouldBeEmpty();

        story.Tree.IsAbove(2, 3, new(2026, 6, 30)).ShouldBeTrue();
        story.Tree.IsAbove(2, 3, new(2026, 7, 1)).ShouldBeFalse();
        story.Tree.Below(1, new(2026, 7, 1)).Select(organ => organ.Id).ShouldBe([2L, 3L], ignoreOrder: true);
    }

    [Fact]
    public void A_change_recorded_late_fills_only_its_own_time()
    {
        story.Do(new RenameOrgan(3, new("现在的名称")) { LegalDate = new(2025, 1, 1) }).ShouldBeEmpty();
        story.Do(new RenameOrgan(3, new("当中的名称")) { LegalDate = new(2023, 1, 1) }).ShouldBeEmpty();

        var organ = story.Tree.Find(3)!;
        new[] { 2022, 2024, 2026 }.Select(year => organ.NameOn(new(year, 1, 1))).ShouldBe(["云川市滨河区青禾街道办事处", "当中的名称", "现在的名称"]);
    }

    [Fact]
    public void Two_moves_that_would_make_a_circle_only_in_the_future_are_refused()
    {
        var bureau = story.Create("DEMO9", "某局", 1, "mouju");
        story.Do(new MoveOrgan(2, bureau) { LegalDate = new(2026, 7, 1) }).ShouldBeEmpty();

        // Below the district today, and the district below it from July.
        var finding = story.Do(new MoveOrgan(bureau, 3)).ShouldHaveSingleItem();

        finding.Rule.ShouldBe("ORG-PARENT");
        finding.Message.ShouldContain("2026-07-01");
    }

    [Fact]
    public void A_move_is_on_the_chains_of_the_old_and_the_new_parent()
    {
        var decision = story.Decided(new MoveOrgan(3, 1));

        decision.Parts.Select(part => (part.Facts.Single(), part.Elsewhere)).ShouldBe(
        [
            (new OrganDetached(2), (Organ.SubjectOf(2), new OrganLeftBelow(3))),
            (new OrganMoved(1), (Organ.SubjectOf(1), new OrganJoinedBelow(3))),
        ]);
    }

    [Fact]
    public void A_code_given_up_may_be_used_by_another_from_that_day()
    {
        story.Do(new RecodeOrgan(3, "DEMO77") { LegalDate = new(2026, 2, 1) }).ShouldBeEmpty();

        story.Do(Creation("DEMO00001", "某局", 2, "mouju") with { LegalDate = new(2026, 1, 31) }).ShouldHaveSingleItem().Rule.ShouldBe("ORG-CODE-VALID");
        story.Do(Creation("DEMO00001", "某局", 2, "mouju") with { LegalDate = new(2026, 2, 1) }).ShouldBeEmpty();
        story.Tree.WithCode("DEMO00001", Today)!.Id.ShouldBe(4);
        story.Tree.WithCode("DEMO00001", new(2026, 1, 1))!.Id.ShouldBe(3);
    }

    [Fact]
    public void An_address_once_used_leads_to_its_organ_for_ever_even_when_changed_twice_on_one_day()
    {
        story.Do(new ReaddressOrgan(3, "qinghe-jiedao")).ShouldBeEmpty();
        story.Do(new ReaddressOrgan(3, "qhjd")).ShouldBeEmpty();

        new[] { "qinghe", "qinghe-jiedao", "qhjd" }.ShouldAllBe(address => story.Tree.At(address)!.Id == 3);
        story.Do(Creation("DEMO9", "某局", 2, "qinghe")).ShouldHaveSingleItem().Rule.ShouldBe("ORG-ADDRESS");
        story.Do(new ReaddressOrgan(3, "qinghe")).ShouldBeEmpty();
        story.Tree.Find(3)!.Address.ShouldBe("qinghe");
    }

    [Fact]
    public void Siblings_stand_by_number_then_by_name()
    {
        foreach (var (code, name, order) in new[] { ("DEMO11", "乙局", (int?)null), ("DEMO12", "甲局", null), ("DEMO13", "丁局", 2), ("DEMO14", "丙局", 1) })
            story.Do(Creation(code, name, 2, code.ToLowerInvariant()) with { Order = order }).ShouldBeEmpty();

        story.Tree.Below(2, Today).Select(organ => organ.NameOn(Today)).ShouldBe(["丙局", "丁局", "乙局", "云川市滨河区青禾街道办事处", "甲局"]);
        story.Tree.Walk(Today).Take(3).Select(one => (one.Organ.Id, one.Depth)).ShouldBe([(1L, 0), (2L, 1), (7L, 2)]);
    }

    [Theory]
    [InlineData("2026-03-02", "保存后立即生效。")]
    [InlineData("2026-07-01", "到 2026-07-01 自动生效，此前一切照旧。")]
    [InlineData("2025-09-01", "自 2025-09-01 起算（早于今天），今天即改用。")]
    [InlineData("2023-01-01", "只补记 2023-01-01 至 2024-12-31 的情况；那以后另有变更，今天的不变。")]
    public void Before_it_is_confirmed_the_act_says_when_it_takes_effect(string on, string effect)
    {
        story.Do(new RenameOrgan(3, new("现在的名称")) { LegalDate = new(2025, 1, 1) }).ShouldBeEmpty();

        new RenameOrgan(3, new("某名称")) { LegalDate = DateOnly.Parse(on) }.Consequences(story.Tree, Today)[0].ShouldBe(effect);
    }

    [Fact]
    public void An_act_says_what_it_changes_from_what_to_what()
    {
        story.Do(new DescribeOrgan(3, new() { Telephone = "0379-63312345", PostalCode = "471000" })).ShouldBeEmpty();

        new DescribeOrgan(3, new() { Telephone = "0379-63312346", Fax = "63312347" }).Changes(story.Tree, Today).Select(change => change.ToString())
            .ShouldBe(["邮政编码：删去“471000”", "联系电话：0379-63312345 → 0379-63312346", "传真：63312347"]);
    }

    [Fact]
    public void Text_pasted_from_a_document_is_tidied()
    {
        story.Do(new RenameOrgan(3, new("\u200b 云川市滨河区青禾镇人民政府\r\n", " "))).ShouldBeEmpty();

        story.Tree.Find(3)!.Name.Latest.ShouldBe(new OrganName("云川市滨河区青禾镇人民政府"));
    }
}
