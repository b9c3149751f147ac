using Gongkai.Core.Ledger;
using Gongkai.Core.People;

namespace Gongkai.Core.Tests.People;

public sealed class StaffTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);

    [Fact]
    public void Staff_put_together_piece_by_piece_answers_as_one_put_together_at_once()
    {
        var random = new Random(20261101);
        for (var round = 0; round < 200; round++)
        {
            var (people, posts, delegations) = (new Dictionary<long, Person>(), new Dictionary<Subject, Post>(), new Dictionary<Subject, Delegation>());
            var staff = Staff.Empty;
            for (var step = 0; step < 40; step++)
            {
                switch (random.Next(3))
                {
                    case 0:
                        var person = APerson(random);
                        (people[person.Id], staff) = (person, staff.With(person));
                        break;
                    case 1:
                        var post = APost(random);
                        (posts[post.Subject], staff) = (post, staff.With(post));
                        break;
                    default:
                        var delegation = ADelegation(random);
                        if (!posts.ContainsKey(delegation.Post))
                            break;
                        (delegations[delegation.Subject], staff) = (delegation, staff.With(delegation));
                        break;
                }
            }

            var whole = new Staff(people.Values, posts.Values, delegations.Values, []);
            Told(staff).ShouldBe(Told(whole));
            Held(staff).ShouldBe(
                from person in people.Values.OrderBy(person => person.Id)
                from post in posts.Values.OrderBy(post => post.Organ).ThenBy(post => post.Subject.Number)
                where post.Person == person.Id && !person.IsSuspended && post.IsHeld(Day)
                select (person.Id, post.Subject));
        }
    }

    [Fact]
    public void What_was_seen_before_a_change_stays_as_it_was_seen()
    {
        var before = Staff.Empty.With(APost(1, 1, holder: 7));

        var after = before.With(APost(1, 1, holder: 8));

        before.PostsOf(7).ShouldHaveSingleItem();
        before.PostsOf(8).ShouldBeEmpty();
        after.PostsOf(7).ShouldBeEmpty();
        after.PostsOf(8).ShouldHaveSingleItem();
        after.PostsAt(1).ShouldHaveSingleItem();
    }

    private static IEnumerable<(long Person, Subject Post)> Held(Staff staff) =>
        staff.People.SelectMany(person => staff.HeldBy(person.Id, Day).Select(post => (person.Id, post.Subject)));

    private static IEnumerable<string> Told(Staff staff) => staff.People.SelectMany(person => staff.ActorsOf(person.Id, Day)
        .Select(actor => $"{actor.Person} acts as {actor.PostOrgan}/{actor.Post} for {actor.ForPerson}")
        .Append($"{staff.WithSignInName(person.SignInName)?.Id} is {person.SignInName}"));

    private static Person APerson(Random random)
    {
        var id = random.Next(1, 8);
        return new Person { Id = id, SignInName = $"name{id}{random.Next(2)}", Details = default!, IsSuspended = random.Next(4) == 0 };
    }

    private static Post APost(Random random) => APost(random.Next(0, 4), random.Next(1, 5), random.Next(1, 8));

    private static Post APost(long organ, long number, long holder) => new()
    {
        Subject = new Subject(organ, Post.SubjectKind, number),
        Person = holder,
        Role = Role.CaseOfficer,
        From = new DateOnly(2026, 1, 1),
    };

    private static Delegation ADelegation(Random random)
    {
        var organ = random.Next(0, 4);
        return new Delegation
        {
            Subject = new Subject(organ, Delegation.SubjectKind, random.Next(1, 4)),
            Post = new Subject(organ, Post.SubjectKind, random.Next(1, 5)),
            Deputy = random.Next(1, 8),
            From = new DateOnly(2026, 10, 1),
            To = new DateOnly(2026, 12, 1),
        };
    }
}
