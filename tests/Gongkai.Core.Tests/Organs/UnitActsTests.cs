using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using static Gongkai.Core.Tests.Organs.OrganStory;

namespace Gongkai.Core.Tests.Organs;

/// <summary>The street (3) has 党政办公室 (1), 档案室 (2) below it, and 财政所 (3).</summary>
public sealed class UnitActsTests
{
    private readonly OrganStory story = Yunchuan();

    public UnitActsTests()
    {
        story.Unit(3, "党政办公室");
        story.Unit(3, "档案室", parent: 1);
        story.Unit(3, "财政所");
    }

    public static TheoryData<string, Act, string> Refused => new()
    {
        { "a unit of an organ that is not there", Creation(9, "党政办公室"), "ORG-EXISTS" },
        { "a name of one character", Creation(3, "办"), "UNIT-NAME" },
        { "the name of another", Creation(3, " 财政所"), "UNIT-NAME" },
        { "a parent that is not there", Creation(3, "信访办", parent: 9), "UNIT-PARENT" },
        { "a mobile number", new CreateUnit(3, new("信访办", null, "13800138000", null)), "PII-MOBILE" },
        { "founding before the organ", Creation(3, "信访办") with { LegalDate = new(2019, 1, 1) }, "UNIT-DATED" },
        { "renaming to the name of another", new RenameUnit(3, 1, "财政所"), "UNIT-NAME" },
        { "renaming to the same", new RenameUnit(3, 1, "党政办公室"), "ORG-SAME" },
        { "renaming a unit that is not there", new RenameUnit(3, 9, "某办"), "ORG-EXISTS" },
        { "moving below itself", new MoveUnit(3, 1, 1), "UNIT-PARENT" },
        { "moving below a child", new MoveUnit(3, 1, 2), "UNIT-PARENT" },
        { "closing with a unit below", new CloseUnit(3, 1), "UNIT-CLOSE" },
        { "the same telephone", new DescribeUnit(3, 3, null, null), "ORG-SAME" },
        { "a telephone that is none", new DescribeUnit(3, 3, "内线", null), "ORG-CONTACT" },
    };

    [Theory, MemberData(nameof(Refused))]
    public void What_the_rules_forbid_names_its_rule(string what, Act act, string rule) =>
        story.Do(act).ShouldHaveSingleItem(what).Rule.ShouldBe(rule, what);

    [Fact]
    public void Units_stand_below_their_organ_in_time()
    {
        story.Do(new MoveUnit(3, 2, null) { LegalDate = new(2026, 5, 1) }).ShouldBeEmpty();

        story.Tree.WalkUnits(3, Today).Select(one => (one.Unit.Number, one.Depth)).ShouldBe([(1L, 0), (2L, 1), (3L, 0)]);
        story.Tree.WalkUnits(3, new(2026, 5, 1)).ShouldAllBe(one => one.Depth == 0);
    }

    [Fact]
    public void A_unit_is_closed_after_those_below_it_and_stays_on_record()
    {
        story.Do(new CloseUnit(3, 2)).ShouldBeEmpty();
        story.Do(new CloseUnit(3, 1)).ShouldBeEmpty();

        story.Tree.WalkUnits(3, Today).Select(one => one.Unit.Number).ShouldBe([3L]);
        story.Tree.WalkUnits(3, Today.AddDays(-1)).Count().ShouldBe(3);
        story.Do(new RenameUnit(3, 1, "综合办公室")).ShouldHaveSingleItem().Rule.ShouldBe("UNIT-CLOSE");
        story.Do(new CloseUnit(3, 1)).ShouldNotBeEmpty();
        // The name is free again.
        story.Do(Creation(3, "党政办公室")).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_comes_below_a_unit_that_will_be_closed()
    {
        story.Do(new CloseUnit(3, 3) with { LegalDate = new(2026, 9, 1) }).ShouldBeEmpty();

        story.Do(new MoveUnit(3, 2, 3)).ShouldHaveSingleItem().Rule.ShouldBe("UNIT-PARENT");
        story.Tree.FindUnit(3, 3)!.IsOpen(new(2026, 8, 31)).ShouldBeTrue();
        story.Do(new RenameUnit(3, 3, "财政经济所")).ShouldBeEmpty();
    }

    [Fact]
    public void The_name_of_a_head_is_kept_apart_from_the_ledger()
    {
        new HeadUnit(3, 1, " 周敏 ").Personal.ShouldHaveSingleItem().ShouldBe(new PersonalContent("unit-head", """{"name":"周敏"}"""));
        new HeadUnit(3, 1, " ").Personal.ShouldBeEmpty();
        story.Do(new HeadUnit(3, 1, null)).ShouldHaveSingleItem().Rule.ShouldBe("ORG-SAME");
        story.Do(new HeadUnit(3, 1, new string('长', 41))).ShouldHaveSingleItem().Rule.ShouldBe("UNIT-HEAD");
    }

    private static CreateUnit Creation(long organ, string name, long? parent = null) => new(organ, new UnitCreated(name, parent, null, null));
}
