using Gongkai.Core.Ledger;

namespace Gongkai.Core.People;

/// <summary>人员全景：全部人员、岗位与委托，可以问任何一天谁担任什么。</summary>
public sealed class Staff(IEnumerable<Person> people, IEnumerable<Post> posts)
{
    private readonly Dictionary<long, Person> people = people.ToDictionary(person => person.Id);
    private readonly Dictionary<Subject, Post> posts = posts.ToDictionary(post => post.Subject);

    public IEnumerable<Person> People => people.Values.OrderBy(person => person.Id);

    public IEnumerable<Post> Posts => posts.Values.OrderBy(post => post.Organ).ThenBy(post => post.Subject.Number);

    public Person? Find(long person) => people.GetValueOrDefault(person);

    public Post? Find(Subject post) => posts.GetValueOrDefault(post);

    public Person? WithSignInName(string name) => people.Values.FirstOrDefault(person => person.SignInName == name);

    /// <summary>一个人那一天有效的岗位；停用的人没有。</summary>
    public IEnumerable<Post> HeldBy(long person, DateOnly on) =>
        Find(person) is { IsSuspended: false } ? Posts.Where(post => post.Person == person && post.IsHeld(on)) : [];
}
