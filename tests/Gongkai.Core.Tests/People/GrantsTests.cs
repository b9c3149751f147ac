using Gongkai.Core.Ledger;
using Gongkai.Core.People;

namespace Gongkai.Core.Tests.People;

public sealed class GrantsTests
{
    [Fact]
    public void Each_act_has_one_line_in_the_table_and_each_line_is_an_act()
    {
        ActKinds.All.Select(kind => kind.Key).ShouldBeUnique();

        // What all do to their own credentials needs no post.
        Grants.Lines.Select(line => line.Act).Order().ShouldBe(ActKinds.All.Except(CredentialActs.Own).Select(kind => kind.Key).Order());
    }

    [Fact]
    public void A_platform_post_does_no_business_act()
    {
        var business = ActKinds.All.Where(ActKinds.IsBusiness).Select(kind => kind.Key).ToHashSet();

        Grants.All.Where(grant => Roles.OfPlatform.Contains(grant.Role) && business.Contains(grant.Act)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Role.Reader)]
    [InlineData(Role.AuditAdministrator)]
    public void Who_only_reads_writes_nothing(Role role) =>
        Grants.All.Where(grant => grant.Role == role && !ActKinds.IsView(grant.Act)).ShouldBeEmpty();

    [Fact]
    public void Upwards_and_sideways_nothing_is_granted() =>
        Grants.All.Where(grant => grant.Relation is Relation.Parent or Relation.Stranger).ShouldBeEmpty();

    [Fact]
    public void A_post_of_an_organ_does_nothing_to_the_platform()
    {
        var platform = new PaperPlatform();
        var organ = platform.NewOrgan("DEMO1");
        foreach (var role in Roles.OfOrgan)
        {
            var actor = platform.Hold(role, organ);
            ActKinds.All.Where(kind => Permissions.Ask(actor, kind, Subject.Platform, platform.Staff, platform.Tree, platform.Today) is Gongkai.Core.Rules.Allowed<Grant>).ShouldBeEmpty();
        }
    }

    [Fact]
    public void What_serves_until_security_is_in_office_ends_when_it_is()
    {
        var platform = new PaperPlatform();
        var system = platform.Hold(Role.SystemAdministrator);
        bool May(ActKind kind) => Permissions.Ask(system, kind, Subject.Platform, platform.Staff, platform.Tree, platform.Today) is Gongkai.Core.Rules.Allowed<Grant>;

        May(PeopleActs.Appoint).ShouldBeTrue();
        var security = platform.Hold(Role.SecurityAdministrator);
        May(PeopleActs.Appoint).ShouldBeFalse();
        platform.Do(new EndPost(new Subject(0, "post", security.Post), platform.Today.AddDays(-1)));
        May(PeopleActs.Appoint).ShouldBeTrue();
    }
}
