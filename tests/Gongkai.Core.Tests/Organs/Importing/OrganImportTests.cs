using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Organs.Importing;
using static Gongkai.Core.Tests.Organs.OrganStory;

namespace Gongkai.Core.Tests.Organs.Importing;

public sealed class OrganImportTests
{
    private static readonly OrganRow District = new() { Row = 2, Code = "DEMO00002", Name = "云川市滨河区人民政府", Level = "县级", Address = "binhe" };
    private static readonly OrganRow Street = new() { Row = 3, Code = "DEMO00001", Name = "云川市滨河区青禾街道办事处", Level = "街道", ParentCode = "DEMO00002", Address = "qinghe" };
    private static readonly OrganRow Bureau = new() { Row = 4, Code = "DEMO00011", Name = "云川市滨河区民政局", Level = "政府部门", ParentCode = "DEMO00002", Address = "minzheng" };

    [Fact]
    public void A_district_is_made_parents_first_whatever_the_order_of_the_rows()
    {
        var story = new OrganStory();

        var plan = Apply(story, [Street, Bureau, District]);

        plan.Steps.Select(step => step.Place.Row).ShouldBe([2, 3, 4]);
        story.Tree.Walk(Today).Select(one => (one.Organ.Address, one.Depth)).ShouldBe([("binhe", 0), ("minzheng", 1), ("qinghe", 1)]);
    }

    [Fact]
    public void A_parent_and_a_review_organ_may_be_given_by_name_and_stand_later_in_the_list()
    {
        var story = new OrganStory();

        Apply(story, [Bureau with { Row = 2, ReviewOrgan = "云川市滨河区青禾街道办事处" }, Street with { ParentCode = "云川市滨河区人民政府", ReviewOrgan = "DEMO00002" }, District with { Row = 4 }]);

        var (bureau, street) = (story.Tree.At("minzheng")!, story.Tree.At("qinghe")!);
        bureau.Nature.Latest.ReviewOrgan.ShouldBe(OrganReference.To(street.Id));
        street.Nature.Latest.ReviewOrgan.ShouldBe(OrganReference.To(story.Tree.At("binhe")!.Id));
    }

    [Fact]
    public void What_the_list_leaves_blank_is_worked_out_or_left_as_it_is()
    {
        var story = new OrganStory();
        Apply(story, [District, Street with { Level = null, Address = null, Telephone = "0379-63312345", Order = "3" }]);

        story.Tree.At("demo00001")!.Nature.Latest.Level.ShouldBe(OrganLevel.Street);
        var plan = Apply(story, [new OrganRow { Row = 2, Code = "DEMO00001", Name = "云川市滨河区青禾街道办事处" }]);

        plan.Steps.ShouldBeEmpty();
        plan.Unchanged.ShouldBe(1);
        story.Tree.WithCode("DEMO00001", Today)!.Description.Latest.Telephone.ShouldBe("0379-63312345");
    }

    [Fact]
    public void An_organ_that_is_there_is_changed_and_each_change_is_said()
    {
        var story = Yunchuan();

        var plan = Apply(story,
        [
            new OrganRow { Row = 2, Code = "demo00001", Name = "云川市滨河区青禾镇人民政府", ParentCode = "DEMO00003", Level = "乡镇", Address = "Qinghe-Zhen", Telephone = "0379-63312345", Order = "5" },
        ]);

        plan.Steps.Select(step => step.ToString()).ShouldBe(
        [
            "第 2 行　机关更名　云川市滨河区青禾街道办事处　名称：云川市滨河区青禾街道办事处 → 云川市滨河区青禾镇人民政府",
            "第 2 行　机关改隶　云川市滨河区青禾镇人民政府　上级机关：云川市滨河区人民政府 → 云川市人民政府",
            "第 2 行　变更地址标识　云川市滨河区青禾镇人民政府　地址标识：qinghe → qinghe-zhen",
            "第 2 行　变更机关性质　云川市滨河区青禾镇人民政府　层级：街道 → 乡镇",
            "第 2 行　更新机关说明　云川市滨河区青禾镇人民政府　联系电话：0379-63312345",
            "第 2 行　变更机关排列　云川市滨河区青禾镇人民政府　排列号：5",
        ]);
        story.Tree.At("qinghe")!.NameOn(Today).ShouldBe("云川市滨河区青禾镇人民政府");
    }

    [Fact]
    public void Two_organs_may_change_places()
    {
        var story = Yunchuan();

        // The street becomes the parent of the district, which was its own.
        Apply(story, [new OrganRow { Row = 2, Code = "DEMO00002", ParentCode = "DEMO00001" }, new OrganRow { Row = 3, Code = "DEMO00001", ParentCode = "DEMO00003" }]);

        story.Tree.Above(2, Today).Select(organ => organ.Id).ShouldBe([3L, 1L]);
    }

    public static TheoryData<string, OrganRow[], string[]> Mistakes => new()
    {
        { "no code", [Street with { Code = null, ParentCode = null }], ["第 3 行　机关代码　〔ORG-CODE-VALID〕没有填机关代码，请照登记证书填写 18 位统一社会信用代码"] },
        { "a code twice", [District, Street with { Code = "DEMO00002", ParentCode = null }], ["第 3 行　机关代码　〔ORG-CODE-VALID〕与第 2 行的机关代码“DEMO00002”相同，请核对是哪一行写错，或删去一行"] },
        { "a wrong check digit", [District with { Code = "91350100M000100Y44" }], ["第 2 行　机关代码　〔ORG-CODE-VALID〕机关代码“91350100M000100Y44”的校验位不对，有一位写错了，请核对登记证书"] },
        { "a parent that is nowhere", [Street with { ParentCode = "DEMO99" }], ["第 3 行　上级机关　〔ORG-PARENT〕上级机关“DEMO99”不在平台上，也不在这份清单里，请核对代码，或添上它的一行"] },
        { "a circle", [District with { ParentCode = "DEMO00001" }, Street], ["第 2 行　上级机关　〔ORG-PARENT〕上级互相循环：", "第 3 行　上级机关　〔ORG-PARENT〕上级互相循环："] },
        { "itself as parent", [District with { ParentCode = "DEMO00002" }], ["第 2 行　上级机关　〔ORG-PARENT〕上级机关写成了本机关自己"] },
        { "a level that is none", [District with { Level = "处级" }], ["第 2 行　层级　〔ORG-NATURE〕层级“处级”认不得，应为国务院部门、省级、设区的市级、县级、政府部门、乡镇、街道之一"] },
        { "no level and no hint", [District with { Name = "云川市园区管委会", Level = null }], ["第 2 行　层级　〔ORG-NATURE〕没有填层级"] },
        { "an address twice", [District, Street with { Address = "binhe" }], ["第 3 行　地址标识　〔ORG-ADDRESS〕地址标识“binhe”现在或从前由云川市滨河区人民政府使用"] },
        { "a mobile number", [District with { Telephone = "13800138000" }], ["第 2 行　联系电话　〔PII-MOBILE〕联系电话里有手机号码 138****8000"] },
        { "an order that is no number", [District with { Order = "一" }], ["第 2 行　排列号　〔ORG-ORDER〕排列号“一”应为 1 至 9999 的整数"] },
        { "a review organ's code that is nowhere", [District with { ReviewOrgan = "DEMO77" }], ["第 2 行　行政复议机关　〔ORG-REVIEW〕复议机关代码“DEMO77”不在平台上"] },
        { "a faulty parent is not held against its children", [District with { PostalCode = "12" }, Street, Bureau], ["第 2 行　邮政编码　〔ORG-CONTACT〕"] },
        { "several in one row and in several", [District with { Level = "处级", Fax = "x" }, Street with { Name = "街" }],
            ["第 2 行　层级", "第 2 行　传真", "第 3 行　名称"] },
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void A_mistake_is_named_with_its_row_and_column_and_nothing_is_planned(string what, OrganRow[] rows, string[] findings)
    {
        var plan = OrganImport.Plan(rows, [], new OrganTree([], isDemonstration: true), Today);

        plan.IsSound.ShouldBeFalse(what);
        plan.Steps.ShouldBeEmpty(what);
        plan.Findings.Count.ShouldBe(findings.Length, string.Join('\n', plan.Findings));
        plan.Findings.Select(finding => finding.ToString()).Zip(findings).ShouldAllBe(pair => pair.First.StartsWith(pair.Second), string.Join('\n', plan.Findings));
    }

    [Fact]
    public void Units_come_with_their_organs_and_below_each_other()
    {
        var story = new OrganStory();

        Apply(story, [District, Street],
        [
            new UnitRow { Row = 2, OrganCode = "DEMO00001", Name = "档案室", Parent = "党政办公室" },
            new UnitRow { Row = 3, OrganCode = "DEMO00001", Name = "党政办公室", Telephone = "0379-63312345" },
            new UnitRow { Row = 4, OrganCode = "DEMO00002", Name = "党政办公室" },
        ]);
        var second = Apply(story, [], [new UnitRow { Row = 2, OrganCode = "DEMO00001", Name = "党政办公室", Telephone = "0379-63312346" }, new UnitRow { Row = 3, OrganCode = "DEMO00002", Name = "党政办公室" }]);

        story.Tree.WalkUnits(2, Today).Select(one => (one.Unit.Name.Latest, one.Depth)).ShouldBe([("党政办公室", 0), ("档案室", 1)]);
        second.Steps.ShouldHaveSingleItem().Changes.ShouldHaveSingleItem().ToString().ShouldBe("联系电话：0379-63312345 → 0379-63312346");
        second.Unchanged.ShouldBe(1);
    }

    [Fact]
    public void A_mistake_in_a_unit_is_named_too()
    {
        UnitRow[] units =
        [
            new() { Row = 2, Name = "党政办公室" },
            new() { Row = 3, OrganCode = "DEMO77", Name = "党政办公室" },
            new() { Row = 4, OrganCode = "DEMO00002", Name = "办" },
            new() { Row = 5, OrganCode = "DEMO00002", Name = "档案室", Parent = "党政办公室" },
            new() { Row = 6, OrganCode = "DEMO00002", Name = "甲科", Parent = "乙科" },
            new() { Row = 7, OrganCode = "DEMO00002", Name = "乙科", Parent = "甲科" },
            new() { Row = 8, OrganCode = "DEMO00002", Name = "丙科" },
            new() { Row = 9, OrganCode = "DEMO00002", Name = "丙科" },
        ];

        OrganImport.Plan([District], units, new OrganTree([], isDemonstration: true), Today).Findings.Select(finding => (finding.Place.Row, finding.Finding.Rule))
            .ShouldBe([(2, "ORG-EXISTS"), (3, "ORG-EXISTS"), (4, "UNIT-NAME"), (5, "UNIT-PARENT"), (6, "UNIT-PARENT"), (7, "UNIT-PARENT"), (9, "UNIT-NAME")]);
    }

    [Fact]
    public void A_list_may_be_dated()
    {
        var story = new OrganStory();
        Apply(story, [District, Street], on: new(2019, 5, 15));

        Apply(story, [Street with { Name = "云川市滨河区青禾镇人民政府", Level = "乡镇", ParentCode = null }], on: new(2026, 7, 1));

        var street = story.Tree.At("qinghe")!;
        street.Since.ShouldBe(new(2019, 5, 15));
        (street.NameOn(Today), street.NameOn(new(2026, 7, 1))).ShouldBe(("云川市滨河区青禾街道办事处", "云川市滨河区青禾镇人民政府"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Importing_an_export_changes_nothing_and_makes_the_same_elsewhere(int seed)
    {
        var first = Random(seed);
        var (organs, units) = (OrganExport.Organs(first.Tree, Today), OrganExport.Units(first.Tree, Today));

        var again = OrganImport.Plan(organs, units, first.Tree, Today);
        again.Findings.ShouldBeEmpty();
        again.Steps.ShouldBeEmpty();
        again.Unchanged.ShouldBe(organs.Count + units.Count);

        var second = new OrganStory();
        Apply(second, organs, units);
        OrganExport.Organs(second.Tree, Today).ShouldBe(organs);
        OrganExport.Units(second.Tree, Today).ShouldBe(units);
    }

    private static ImportPlan Apply(OrganStory story, IReadOnlyList<OrganRow> organs, IReadOnlyList<UnitRow>? units = null, DateOnly? on = null)
    {
        var plan = OrganImport.Plan(organs, units ?? [], story.Tree, Today, on);
        plan.Findings.ShouldBeEmpty();
        foreach (var act in plan.Acts("试导入"))
            story.Do(act(story.Tree)).ShouldBeEmpty();
        return plan;
    }

    /// <summary>A tree that acts have shaped, some of them dated tomorrow.</summary>
    private static OrganStory Random(int seed)
    {
        var random = new Random(seed);
        var story = new OrganStory();
        for (var step = 0; step < 60; step++)
        {
            var organs = story.Tree.All.Count();
            var id = random.Next(1, organs + 2);
            Act act = random.Next(8) switch
            {
                0 or 1 => Creation($"DEMO{step}", $"机关{step}", organs == 0 || random.Next(4) == 0 ? null : random.Next(1, organs + 1), $"organ-{step}", (OrganLevel)random.Next(7)),
                2 => new MoveOrgan(id, random.Next(1, organs + 2)) { LegalDate = Today.AddDays(random.Next(2)) },
                3 => new RenameOrgan(id, new($"更名{step}", random.Next(2) == 0 ? null : $"简{step}")) { LegalDate = Today.AddDays(random.Next(2)) },
                4 => new DescribeOrgan(id, new() { Telephone = "0379-63312345", Introduction = $"第一段\n第{step}段", PostalCode = random.Next(2) == 0 ? "471000" : null }),
                5 => new ReclassifyOrgan(id, new((OrganLevel)random.Next(7), $"类型{step}", null, random.Next(3) switch { 0 => OrganReference.To(random.Next(1, organs + 2)), 1 => OrganReference.Outside("某省人民政府"), _ => null })),
                6 => new ArrangeOrgan(id, random.Next(1, 20)),
                _ => new CreateUnit(id, new($"科室{step}", random.Next(2) == 0 ? null : random.Next(1, 4), null, null)),
            };
            story.Do(act);
        }

        return story;
    }
}
