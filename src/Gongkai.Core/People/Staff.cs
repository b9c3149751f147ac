using Gongkai.Core.Ledger;

namespace Gongkai.Core.People;

/// <summary>人员全景：全部人员、岗位、委托与监督查看，可以问任何一天谁担任什么、谁代谁行使什么。</summary>
public sealed class Staff(IEnumerable<Person> people, IEnumerable<Post> posts, IEnumerable<Delegation> delegations, IEnumerable<SupervisionOpening> openings)
{
    private readonly Dictionary<long, Person> people = people.ToDictionary(person => person.Id);
    private readonly Dictionary<Subject, Post> posts = posts.ToDictionary(post => post.Subject);
    private readonly Dictionary<Subject, Delegation> delegations = delegations.ToDictionary(delegation => delegation.Subject);
    private readonly Dictionary<Subject, SupervisionOpening> openings = openings.ToDictionary(opening => opening.Subject);

    /// <summary>还没有任何人。</summary>
    public static Staff Empty { get; } = new([], [], [], []);

    public IEnumerable<Person> People => people.Values.OrderBy(person => person.Id);

    public IEnumerable<Post> Posts => posts.Values.OrderBy(post => post.Organ).ThenBy(post => post.Subject.Number);

    public IEnumerable<Delegation> Delegations => delegations.Values.OrderBy(one => one.Subject.Organ).ThenBy(one => one.Subject.Number);

    public IEnumerable<SupervisionOpening> Openings => openings.Values.OrderBy(one => one.Subject.Organ).ThenBy(one => one.Subject.Number);

    /// <summary>从来没有任命过系统管理：平台还等着首次设置。</summary>
    public bool IsBare => posts.Values.All(post => post.Role is not Role.SystemAdministrator);

    public Person? Find(long person) => people.GetValueOrDefault(person);

    public Post? Find(Subject post) => posts.GetValueOrDefault(post);

    public Delegation? FindDelegation(Subject delegation) => delegations.GetValueOrDefault(delegation);

    public SupervisionOpening? FindOpening(Subject opening) => openings.GetValueOrDefault(opening);

    public Person? WithSignInName(string name) => people.Values.FirstOrDefault(person => person.SignInName == name);

    /// <summary>一个人那一天自己担任的有效岗位；停用的人没有。</summary>
    public IEnumerable<Post> HeldBy(long person, DateOnly on) =>
        IsActive(person) ? Posts.Where(post => post.Person == person && post.IsHeld(on)) : [];

    /// <summary>一个人那一天可以用的全部身份：自己的岗位在前，受托代行的在后。</summary>
    public IEnumerable<Actor> ActorsOf(long person, DateOnly on) =>
    [
        .. HeldBy(person, on).Select(post => new Actor(person, post.Organ, post.Subject.Number, RoleName.Of(post.Role).Key)),
        .. Delegations.Where(delegation => delegation.Deputy == person)
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
        posts.Values.Any(post => post.Role == role && post.Organ == Subject.Platform && post.IsHeld(on) && IsActive(post.Person));

    /// <summary>机关那一天担任撰稿、一审、办件的人数；一人的，签发等须由另一人为之。</summary>
    public int Officers(long organ, DateOnly on) =>
        posts.Values.Where(post => post.Organ == organ && post.IsHeld(on) && IsActive(post.Person))
            .Where(post => post.Role is Role.Drafter or Role.FirstReviewer or Role.CaseOfficer)
            .Select(post => post.Person).Distinct().Count();

    /// <summary>换上这名人员之后的全景。</summary>
    public Staff With(Person person) => new(People.Where(one => one.Id != person.Id).Append(person), Posts, Delegations, Openings);

    /// <summary>换上这个岗位之后的全景。</summary>
    public Staff With(Post post) => new(People, Posts.Where(one => one.Subject != post.Subject).Append(post), Delegations, Openings);

    /// <summary>换上这项委托之后的全景。</summary>
    public Staff With(Delegation delegation) => new(People, Posts, Delegations.Where(one => one.Subject != delegation.Subject).Append(delegation), Openings);

    private bool IsDeputy(long person, Post post, DateOnly on) =>
        delegations.Values.Any(delegation => delegation.Post == post.Subject && delegation.Deputy == person && delegation.IsOn(on));

    private bool IsActive(long person) => Find(person) is { IsSuspended: false };
}
