using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;

namespace Gongkai.Core.Tests.People;

public sealed class SupervisionTests
{
    private readonly PaperPlatform platform = new();
    private readonly long upper;
    private readonly long lower;
    private readonly long other;
    private readonly Actor supervisor;

    public SupervisionTests()
    {
        upper = platform.NewOrgan("DEMO1");
        lower = platform.NewOrgan("DEMO2", upper);
        other = platform.NewOrgan("DEMO3", upper);
        supervisor = platform.Hold(Role.Supervisor, upper);
    }

    [Fact]
    public void A_supervisor_sees_below_clocks_types_counts_and_letters_and_nothing_of_the_applicant() =>
        Seen(lower).ShouldBe([Facet.Deadline, Facet.Type, Facet.Count, Facet.Letter]);

    [Fact]
    public void Opening_more_is_for_those_facets_that_organ_that_post_and_those_days_only()
    {
        var colleague = platform.Hold(Role.Supervisor, upper);
        platform.Do(supervisor, Opening(Facet.Applicant, Facet.Scan));

        Seen(lower).ShouldBe([Facet.Deadline, Facet.Type, Facet.Count, Facet.Letter, Facet.Applicant, Facet.Scan]);
        Seen(other).ShouldBe([Facet.Deadline, Facet.Type, Facet.Count, Facet.Letter]);
        Sees(colleague, Facet.Applicant, lower).ShouldBeFalse();
        platform.Today = new DateOnly(2026, 3, 11);
        Sees(supervisor, Facet.Applicant, lower).ShouldBeTrue();
        platform.Today = new DateOnly(2026, 3, 12);
        Sees(supervisor, Facet.Applicant, lower).ShouldBeFalse();
    }

    [Fact]
    public void Both_chains_tell_of_it_with_the_reason()
    {
        var opening = platform.Do(supervisor, Opening(Facet.Applicant));

        var below = platform.Of(opening).Entries.ShouldHaveSingleItem();
        var above = platform.Of(Organ.SubjectOf(upper)).Entries[^1];
        (below.Organ, EventType.Of(below.Fact).Name, below.Reason).ShouldBe((lower, "supervision.opened", "核查答复超期的投诉"));
        (above.Organ, EventType.Of(above.Fact).Name, above.Reason).ShouldBe((upper, "supervision.opened-below", "核查答复超期的投诉"));
    }

    [Fact]
    public void Opening_has_a_reason_a_limit_and_something_to_open()
    {
        platform.Rules(supervisor, Opening(Facet.Applicant) with { Reason = null }).ShouldBe(["LEDGER-REASON"]);
        platform.Rules(supervisor, Opening(Facet.Applicant) with { Until = platform.Today.AddDays(30) }).ShouldBe(["SUP-OPEN"]);
        platform.Rules(supervisor, Opening(Facet.Applicant) with { Until = platform.Today.AddDays(29) }).ShouldBeEmpty();
        platform.Rules(supervisor, Opening(Facet.Applicant) with { LegalDate = platform.Today.AddDays(-1) }).ShouldBe(["SUP-OPEN"]);
        platform.Rules(supervisor, Opening()).ShouldBe(["SUP-OPEN"]);
        platform.Rules(supervisor, Opening(Facet.Count)).ShouldBe(["SUP-OPEN"]);
    }

    [Fact]
    public void Nobody_opens_sideways_upwards_or_from_another_post()
    {
        var lowerSupervisor = platform.Hold(Role.Supervisor, lower);

        platform.Rules(lowerSupervisor, new OpenSupervision(upper, lower, [Facet.Applicant], platform.Today) { Reason = "试一试向上看" }).ShouldBe(["POST-PERMIT"]);
        platform.Rules(lowerSupervisor, new OpenSupervision(other, lower, [Facet.Applicant], platform.Today) { Reason = "试一试向旁看" }).ShouldBe(["POST-PERMIT"]);
        platform.Rules(supervisor, Opening(Facet.Applicant) with { Supervisor = other }).ShouldBe(["SUP-OPEN"]);
    }

    [Fact]
    public void Who_opened_closes_at_once()
    {
        var opening = platform.Do(supervisor, Opening(Facet.Applicant));
        var colleague = platform.Hold(Role.Supervisor, upper);

        platform.Rules(colleague, new CloseSupervision(opening, upper)).ShouldBe(["SUP-OPEN"]);
        platform.Do(supervisor, new CloseSupervision(opening, upper));

        Sees(supervisor, Facet.Applicant, lower).ShouldBeFalse();
        platform.Rules(supervisor, new CloseSupervision(opening, upper)).ShouldBe(["SUP-OPEN"]);
    }

    [Fact]
    public void A_platform_post_sees_nothing_of_any_case()
    {
        foreach (var role in Roles.OfPlatform)
        {
            var actor = platform.Hold(role);
            FacetName.All.Where(facet => Sees(actor, facet.Facet, lower)).ShouldBeEmpty();
        }
    }

    private OpenSupervision Opening(params Facet[] facets) =>
        new(lower, upper, facets, new DateOnly(2026, 3, 11)) { Reason = "核查答复超期的投诉" };

    private Facet[] Seen(long organ) => [.. Enum.GetValues<Facet>().Where(facet => Sees(supervisor, facet, organ))];

    private bool Sees(Actor actor, Facet facet, long organ) => Permissions.MaySee(actor, facet, organ, platform.Staff, platform.Tree, platform.Today);
}
