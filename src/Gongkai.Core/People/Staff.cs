using System.Collections.Immutable;
using Gongkai.Core.Ledger;

namespace Gongkai.Core.People;

/// <summary>人员全景：全部人员、岗位、委托与监督查看，可以问任何一天谁担任什么、谁代谁行使什么。不变：换上一件得到新的全景，人再多也只动一处。</summary>
public sealed class Staff
{
    private ImmutableSortedDictionary<long, Person> people = ImmutableSortedDictionary<long, Person>.Empty;
    private ImmutableSortedDictionary<Subject, Post> posts = Roster<Post>.Empty;
    private ImmutableSortedDictionary<Subject, Delegation> delegations = Roster<Delegation>.Empty;
    private ImmutableSortedDictionary<Subject, SupervisionOpening> openings = Roster<SupervisionOpening>.Empty;
    private Shelf<string, Person> byName = new(person => person.SignInName, person => new Subject(Subject.Platform, Person.SubjectKind, person.Id));
    private Shelf<long, Post> byHolder = new(post => post.Person, post => post.Subject);
    private Shelf<long, Post> byOrgan = new(post => post.Organ, post => post.Subject);
    private Shelf<long, Delegation> byDeputy = new(delegation => delegation.Deputy, delegation => delegation.Subject);
    private Shelf<Subject, Delegation> byPost = new(delegation => delegation.Post, delegation => delegation.Subject);

    public Staff(IEnumerable<Person> people, IEnumerable<Post> posts, IEnumerable<Delegation> delegations, IEnumerable<SupervisionOpening> openings)
    {
        foreach (var person in people)
            Put(person);
        foreach (var post in posts)
            Put(post);
        foreach (var delegation in delegations)
            Put(delegation);
        foreach (var opening in openings)
            Put(opening);
    }

    private Staff(Staff before) =>
        (people, posts, delegations, openings, byName, byHolder, byOrgan, byDeputy, byPost) =
        (before.people, before.posts, before.delegations, before.openings, before.byName, before.byHolder, before.byOrgan, before.byDeputy, before.byPost);

    /// <summary>还没有任何人。</summary>
    public static Staff Empty { get; } = new([], [], [], []);

    public IEnumerable<Person> People => people.Values;

    public IEnumerable<Post> Posts => posts.Values;

    public IEnumerable<Delegation> Delegations => delegations.Values;

    public IEnumerable<SupervisionOpening> Openings => openings.Values;

    /// <summary>从来没有任命过系统管理：平台还等着首次设置。</summary>
    public bool IsBare => PostsAt(Subject.Platform).All(post => post.Role is not Role.SystemAdministrator);

    public Person? Find(long person) => people.GetValueOrDefault(person);

    public Post? Find(Subject post) => posts.GetValueOrDefault(post);

    public Delegation? FindDelegation(Subject delegation) => delegations.GetValueOrDefault(delegation);

    public SupervisionOpening? FindOpening(Subject opening) => openings.GetValueOrDefault(opening);

    public Person? WithSignInName(string name) => byName[name].FirstOrDefault();

    /// <summary>一个人的全部岗位，包括已经卸任的和将来的。</summary>
    public IEnumerable<Post> PostsOf(long person) => byHolder[person];

    /// <summary>一个机关（或平台）的全部岗位，包括已经卸任的和将来的。</summary>
    public IEnumerable<Post> PostsAt(long organ) => byOrgan[organ];

    /// <summary>一个岗位的全部委托，包括已经结束的。</summary>
    public IEnumerable<Delegation> DelegationsOf(Subject post) => byPost[post];

    /// <summary>一个人那一天自己担任的有效岗位；停用的人没有。</summary>
    public IEnumerable<Post> HeldBy(long person, DateOnly on) =>
        IsActive(person) ? PostsOf(person).Where(post => post.IsHeld(on)) : [];

    /// <summary>一个人那一天可以用的全部身份：自己的岗位在前，受托代行的在后。</summary>
    public IEnumerable<Actor> ActorsOf(long person, DateOnly on) =>
    [
        .. HeldBy(person, on).Select(post => new Actor(person, post.Organ, post.Subject.Number, RoleName.Of(post.Role).Key)),
        .. byDeputy[person]
            .Select(delegation => Find(delegation.Post)!)
            .Select(post => new Actor(person, post.Organ, post.Subject.Number, RoleName.Of(post.Role).Key, post.Person))
            .Distinct()
            .Where(actor => Exercised(actor, on) is not null),
    ];

    /// <summary>主体那一天所行使的岗位：岗位在任，由本人或受托人行使，两人都没有停用；否则为 <c>null</c>。</summary>
    public Post? Exercised(Actor who, DateOnly on) =>
        Find(new Subject(who.PostOrgan, Post.SubjectKind, who.Post)) is { } post
        && post.IsHeld(on) && IsActive(post.Person) && IsActive(who.Person) && RoleName.Of(post.Role).Key == who.Role
        && (who.ForPerson is { } principal ? principal == post.Person && IsDeputy(who.Person, post, on) : who.Person == post.Person)
            ? post
            : null;

    /// <summary>那一天有没有人担任这个平台岗位。</summary>
    public bool HasActive(Role role, DateOnly on) =>
        PostsAt(Subject.Platform).Any(post => post.Role == role && post.IsHeld(on) && IsActive(post.Person));

    /// <summary>机关那一天担任撰稿、一审、办件的人数；一人的，签发等须由另一人为之。</summary>
    public int Officers(long organ, DateOnly on) =>
        PostsAt(organ).Where(post => post.IsHeld(on) && IsActive(post.Person))
            .Where(post => post.Role is Role.Drafter or Role.FirstReviewer or Role.CaseOfficer)
            .Select(post => post.Person).Distinct().Count();

    /// <summary>机关那一天只有一名经办人：撰稿、一审、办件只有一人；只设年报岗位的机关，年报填报只有一人。</summary>
    public bool HasOneOfficer(long organ, DateOnly on) => Officers(organ, on) switch
    {
        0 => PostsAt(organ).Where(post => post.Role is Role.ReportFiller && post.IsHeld(on) && IsActive(post.Person)).Select(post => post.Person).Distinct().Count() == 1,
        var officers => officers == 1,
    };

    /// <summary>换上这名人员之后的全景。</summary>
    public Staff With(Person person)
    {
        var after = new Staff(this);
        after.Put(person);
        return after;
    }

    /// <summary>换上这个岗位之后的全景。</summary>
    public Staff With(Post post)
    {
        var after = new Staff(this);
        after.Put(post);
        return after;
    }

    /// <summary>换上这项委托之后的全景。</summary>
    public Staff With(Delegation delegation)
    {
        var after = new Staff(this);
        after.Put(delegation);
        return after;
    }

    /// <summary>换上这项监督查看之后的全景。</summary>
    public Staff With(SupervisionOpening opening)
    {
        var after = new Staff(this);
        after.Put(opening);
        return after;
    }

    private bool IsDeputy(long person, Post post, DateOnly on) =>
        byPost[post.Subject].Any(delegation => delegation.Deputy == person && delegation.IsOn(on));

    private bool IsActive(long person) => Find(person) is { IsSuspended: false };

    private void Put(Person person)
    {
        byName = byName.With(Find(person.Id), person);
        people = people.SetItem(person.Id, person);
    }

    private void Put(Post post)
    {
        byHolder = byHolder.With(Find(post.Subject), post);
        byOrgan = byOrgan.With(Find(post.Subject), post);
        posts = posts.SetItem(post.Subject, post);
    }

    private void Put(Delegation delegation)
    {
        byDeputy = byDeputy.With(FindDelegation(delegation.Subject), delegation);
        byPost = byPost.With(FindDelegation(delegation.Subject), delegation);
        delegations = delegations.SetItem(delegation.Subject, delegation);
    }

    private void Put(SupervisionOpening opening) => openings = openings.SetItem(opening.Subject, opening);
}
