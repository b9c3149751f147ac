using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Storage.Demonstration;
using Gongkai.Storage.Tests.Engines;
using Gongkai.Tests;

namespace Gongkai.Storage.Tests.Demonstration;

public sealed class DemonstrationSeedingTests(PostgresCluster cluster)
{
    [Theory, OnBothEngines]
    public async Task Fictional_organs_and_ten_people_come_by_real_acts_once(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        await Load(open);
        var entries = await Count(open);
        await Load(open);

        (await Count(open)).ShouldBe(entries);
        var (staff, tree) = await open.Platform.Look();
        tree.All.Count().ShouldBe(DemonstrationOrgans.All.Count);
        tree.All.ShouldAllBe(organ => organ.NameOn(open.Platform.Today).Contains("演示", StringComparison.Ordinal));
        var street = tree.WithCode("DEMO00001", open.Platform.Today)!;
        tree.Above(street.Id, open.Platform.Today).Select(organ => organ.Code.Latest).ShouldBe(["DEMO00002", "DEMO00003"]);
        tree.Below(tree.WithCode("DEMO00002", open.Platform.Today)!.Id, open.Platform.Today).Count(organ => organ.Nature.Latest.Level == OrganLevel.Department).ShouldBe(6);
        Roles(staff, "chengbanren", open).ShouldBe([Role.CaseOfficer, Role.FirstReviewer], ignoreOrder: true);
        Roles(staff, "fenguan", open).ShouldBe([Role.Signer]);
        Roles(staff, "zhuguan", open).ShouldBe([Role.Supervisor, Role.ReportMerger], ignoreOrder: true);
        foreach (var account in DemonstrationAccounts.All)
            (await open.Platform.Credentials.Find(staff.WithSignInName(account.Account)!.Id))!.PasswordHash.ShouldBe("hash");
    }

    [Theory, OnBothEngines]
    public async Task A_load_that_was_cut_off_leaves_nothing_and_is_made_again(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);
        using var cut = new CancellationTokenSource();
        await Should.ThrowAsync<OperationCanceledException>(() => DemonstrationSeeding.Load(
            open.Platform,
            async _ =>
            {
                await cut.CancelAsync();
                return "hash";
            },
            stop: cut.Token));
        (await Count(open)).ShouldBe(0);

        await Load(open);

        (await open.Platform.Look()).Tree.All.Count().ShouldBe(DemonstrationOrgans.All.Count);
    }

    [Theory, OnBothEngines]
    public async Task Two_nodes_that_start_at_once_load_it_once(Engine engine)
    {
        await using var open = await OpenPlatform.On(engine, cluster);

        await Task.WhenAll(Load(open), Load(open));

        (await open.Platform.Look()).Tree.All.Count().ShouldBe(DemonstrationOrgans.All.Count);
    }

    [Fact]
    public void The_public_password_would_be_a_good_one() =>
        new PasswordStrength(new HashSet<string>()).Check(DemonstrationAccounts.Password, "xinxiyuan", ["青禾街道"]).ShouldBeEmpty();

    private static Task Load(OpenPlatform open) => DemonstrationSeeding.Load(open.Platform, _ => Task.FromResult("hash"));

    private static Task<long> Count(OpenPlatform open) => open.Platform.Database.Read(session => session.Row<long>("select count(*) from entry"));

    private static IEnumerable<Role> Roles(Staff staff, string account, OpenPlatform open) =>
        staff.HeldBy(staff.WithSignInName(account)!.Id, open.Platform.Today).Select(post => post.Role);
}
