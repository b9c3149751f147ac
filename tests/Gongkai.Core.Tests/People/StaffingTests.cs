using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;

namespace Gongkai.Core.Tests.People;

public sealed class StaffingTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly OrganTree Tree = new(
        [Organ.Created(1, new OrganCreated("DEMO00001", new OrganName("青禾街道办事处"), null, "qinghe", new OrganNature(OrganLevel.Street)), new DateOnly(2020, 1, 1))!], isDemonstration: true);

    [Fact]
    public void An_organ_without_posts_is_empty_and_lacks_nothing_yet() => Of().ShouldBe((true, 0, ""));

    [Fact]
    public void With_an_officer_it_lacks_whoever_must_do_the_rest() => Of(Role.CaseOfficer).ShouldBe((false, 1, "SecrecyReviewer Signer UnitHead"));

    [Fact]
    public void Each_post_that_is_held_fills_its_gap() => Of(Role.Drafter, Role.Signer, Role.UnitHead).ShouldBe((false, 1, "SecrecyReviewer"));

    [Fact]
    public void Who_only_supervises_or_reads_needs_no_signer() => Of(Role.Supervisor, Role.Reader).ShouldBe((false, 0, ""));

    [Fact]
    public void Posts_of_a_suspended_person_do_not_count() => Of(suspended: true, Role.CaseOfficer, Role.Signer).ShouldBe((true, 0, ""));

    private static (bool IsEmpty, int Officers, string Missing) Of(params Role[] roles) => Of(suspended: false, roles);

    // Each role is held by a person of its own.
    private static (bool IsEmpty, int Officers, string Missing) Of(bool suspended, params Role[] roles)
    {
        var people = roles.Select((_, index) => new Person { Id = index + 1, SignInName = $"p{index}", Details = new PersonalReference(0, index + 1, ""), IsSuspended = suspended });
        var posts = roles.Select((role, index) => new Post { Subject = new Subject(1, Post.SubjectKind, index + 1), Person = index + 1, Role = role, From = new DateOnly(2026, 1, 1) });
        var staffing = Staffing.Of(new Staff(people, posts, [], []), Tree, Today).ShouldHaveSingleItem();
        return (staffing.IsEmpty, staffing.Officers, string.Join(' ', staffing.Missing));
    }
}
