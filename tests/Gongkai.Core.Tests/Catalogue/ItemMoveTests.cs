using Gongkai.Core.Catalogue;
using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Tests;

namespace Gongkai.Core.Tests.Catalogue;

public sealed class ItemMoveTests
{
    [Fact]
    public void What_may_follow_in_which_stage_is_what_was_approved() =>
        ApprovedText.ShouldMatch(ItemMatrix.Render(), "tests", "Gongkai.Core.Tests", "Catalogue", "moves.txt");

    [Fact]
    public void Each_fact_has_one_line_in_the_matrix() =>
        ItemMove.All.Select(move => move.Fact.Name).Order().ShouldBe(
            EventType.All.Where(one => one.Payload.IsSubclassOf(typeof(ItemFact))).Select(one => one.Payload.Name).Order());

    /// <summary>Whatever people try, in whatever order: nothing is public that was not reviewed for secrecy and signed by two others.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Nothing_goes_out_unreviewed_whatever_is_tried(int seed)
    {
        var office = new ItemOffice();
        var random = new Random(seed);
        // Two who may do nearly everything, and the rest in one post each.
        List<Actor> people = [office.Drafter, office.First, office.Secrecy, office.Second, office.Signer, office.Head];
        foreach (var role in new[] { Role.FirstReviewer, Role.SecrecyReviewer, Role.SecondReviewer, Role.Signer })
            people.AddRange([office.Platform.Appoint(office.Drafter.Person, office.Organ, role), office.Platform.Appoint(office.Head.Person, office.Organ, role)]);
        office.Save(ItemOffice.Notice);
        var published = 0;
        for (var step = 0; step < 800; step++)
        {
            var item = office.Item();
            // Mostly what comes next, so that it gets through at times.
            Act act = random.Next(24) switch
            {
                0 => new SaveItem(office.Organ, 1, ItemOffice.Notice with { Title = $"第 {step} 稿通报" }),
                1 => new ReturnItem(office.Organ, 1) { Reason = "请修改" },
                2 => new WithdrawItem(office.Organ, 1) { Reason = "有误，先撤下" },
                3 => new SubmitItem(item, IsUrgent: true) { Reason = "紧急" },
                4 or 5 or 6 => new SubmitItem(item),
                7 or 8 or 10 => new PublishItem(item, "更正"),
                9 => new ReviewItem(item, Duty.Sign),
                _ => new ReviewItem(item, item.Awaiting ?? Duty.FirstReview, Secrecy: item.Awaiting == Duty.SecrecyReview ? ItemOffice.Clear : null),
            };
            var able = people.FindAll(one => Grants.Find(RoleName.Find(one.Role)!.Role, act.Kind, Relation.Own) is not null);
            var chosen = random.Next(5) == 0 ? people : able;
            office.Platform.Try(chosen[random.Next(chosen.Count)], act);

            var after = office.Item();
            if (after.Editions.Count == item.Editions.Count)
                continue;
            published++;
            var edition = after.Current!;
            var drafters = item.Versions.Where(version => version.Entry > (item.Current?.Entry ?? 0)).Select(version => version.Who.Person).ToHashSet();
            edition.Approvals.Select(approval => approval.Step).ShouldBeSubsetOf([Duty.FirstReview, Duty.SecrecyReview, Duty.SecondReview, Duty.Sign]);
            var (secrecy, signed) = (edition.Approvals.Single(one => one.Step == Duty.SecrecyReview), edition.Approvals.Single(one => one.Step == Duty.Sign));
            drafters.ShouldNotContain(secrecy.Who.Person);
            drafters.ShouldNotContain(signed.Who.Person);
            edition.Approvals.Zip(edition.Approvals.Skip(1)).ShouldAllBe(pair => pair.First.Who.Person != pair.Second.Who.Person);
            (edition.Approvals.Count + edition.Owing.Count).ShouldBe(4);
        }

        published.ShouldBeGreaterThan(3);
    }
}
