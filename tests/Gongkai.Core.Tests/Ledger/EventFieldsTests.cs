using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;

namespace Gongkai.Core.Tests.Ledger;

public sealed class EventFieldsTests
{
    private static readonly OrganCreated Created = new("DEMO1", new OrganName("青禾街道办事处"), Parent: null, "qinghe", new OrganNature(OrganLevel.Street, "派出机关"));

    [Fact]
    public void Fields_are_read_down_to_the_innermost() =>
        EventFields.Of(Created).Select(field => (field.Path, field.Written, field.IsRequired)).ShouldBe(
        [
            ("Code", "DEMO1", true), ("Name.Full", "青禾街道办事处", true), ("Name.Brief", "", false), ("Parent", "", false), ("Address", "qinghe", true),
            ("Nature.Level", "street", true), ("Nature.Kind", "派出机关", false), ("Nature.DocumentPrefix", "", false),
            ("Nature.ReviewOrgan.Organ", "", false), ("Nature.ReviewOrgan.Name", "", false),
        ]);

    [Fact]
    public void New_values_make_another_event_and_leave_the_first_as_it_was()
    {
        var other = EventFields.With(Created, new Dictionary<string, object?>
        {
            ["Name.Full"] = "清禾街道办事处",
            ["Nature.Kind"] = null,
            ["Nature.Level"] = OrganLevel.Town,
            ["Nature.ReviewOrgan.Name"] = "滨河区人民政府",
            ["Parent"] = 7L,
        });

        other.ShouldBe(Created with
        {
            Name = new OrganName("清禾街道办事处"),
            Parent = 7,
            Nature = new OrganNature(OrganLevel.Town, null, null, OrganReference.Outside("滨河区人民政府")),
        });
        Created.Name.Full.ShouldBe("青禾街道办事处");
        EventFields.With(other, new Dictionary<string, object?> { ["Nature.ReviewOrgan.Name"] = null }).ShouldBeOfType<OrganCreated>().Nature.ReviewOrgan.ShouldBeNull();
    }

    [Fact]
    public void What_is_not_in_the_form_stays()
    {
        var details = new PersonalReference(0, 3, "digest");

        EventFields.With(new PersonAdded("lin", details), new Dictionary<string, object?> { ["SignInName"] = "linxiao" }).ShouldBe(new PersonAdded("linxiao", details));
    }

    [Fact]
    public void Emptying_all_of_a_description_leaves_an_empty_description() =>
        EventFields.With(new OrganDescribed(new OrganDescription { Fax = "1" }), new Dictionary<string, object?> { ["Description.Fax"] = null })
            .ShouldBe(new OrganDescribed(new OrganDescription()));

    [Fact]
    public void Text_of_a_form_is_read_or_it_is_said_how_to_write_it()
    {
        var post = new PostAppointed(1, Role.Drafter, null, new DateOnly(2026, 3, 2), null);
        EventField Field(string path) => EventFields.Of(post).Single(field => field.Path == path);

        Field("To").Read(" 2026-12-31 ").Value.ShouldBe(new DateOnly(2026, 12, 31));
        Field("To").Read("").ShouldBe((null, null));
        Field("To").Read("2026/12/31").Problem.ShouldBe("至“2026/12/31”的写法不对，应为年-月-日，如 2026-03-02");
        Field("From").Read("").Problem.ShouldBe("请填写自");
        Field("Role").Read("unitHead").Value.ShouldBe(Role.UnitHead);
        Field("Role").Read("boss").Problem.ShouldNotBeNull();
        Field("Unit").Read("3").Value.ShouldBe(3L);
    }

    [Fact]
    public void A_list_of_choices_is_written_and_read()
    {
        var opened = new SupervisionOpened(1, 2, [Facet.Scan, Facet.FreeText], new DateOnly(2026, 3, 9));
        var field = EventFields.Of(opened).Single(one => one.Path == "Facets");

        field.Written.ShouldBe("scan freeText");
        ((IReadOnlyList<Facet>)field.Read("applicant scan").Value!).ShouldBe([Facet.Applicant, Facet.Scan]);
        field.Read("applicant nothing").Problem.ShouldNotBeNull();
    }
}
