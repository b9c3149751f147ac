using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Tests.People;

/// <summary>The platform without a database: acts are asked, decided and entered in memory, as Acts.Perform does.</summary>
internal sealed class PaperPlatform
{
    private readonly Dictionary<Subject, History> histories = [];
    private readonly Dictionary<long, long> numbers = [];
    private readonly Dictionary<(long Organ, string Name), long> counters = [];
    private long organs;

    public DateOnly Today { get; set; } = new(2026, 3, 2);

    public IEnumerable<History> Histories => histories.Values;

    public Staff Staff => new(
        Folded(Person.SubjectKind, Person.From), Folded(Post.SubjectKind, Post.Folded),
        Folded(Delegation.SubjectKind, Delegation.Folded), Folded(SupervisionOpening.SubjectKind, SupervisionOpening.Folded));

    public OrganTree Tree => new(Folded(Organ.SubjectKind, Organ.From), Folded(Unit.SubjectKind, Unit.From), isDemonstration: true);

    public History Of(Subject subject) => histories.TryGetValue(subject, out var history) ? history : new History(subject, []);

    /// <summary>What a test expects to be allowed; the subject it was done to.</summary>
    public Subject Do(Actor who, Act act) => Try(who, act) is Allowed<Decision>(var decision)
        ? decision.Subject
        : throw new InvalidOperationException(string.Join('\n', Findings(who, act)));

    public Subject Do(Act act) => Do(Actor.Demonstration, act);

    /// <summary>The numbers of the rules that forbid it.</summary>
    public IEnumerable<string> Rules(Actor who, Act act) => Findings(who, act).Select(finding => finding.Rule);

    public IReadOnlyList<Finding> Findings(Actor who, Act act) => Try(who, act) is Blocked<Decision>(var findings) ? findings : [];

    public Outcome<Decision> Try(Actor who, Act act)
    {
        var (staff, tree) = (Staff, Tree);
        if (Permissions.Ask(who, act.Kind, act.On.Organ, staff, tree, Today) is Blocked<Grant>(var refused))
            return new Blocked<Decision>(refused);
        var subject = !act.On.IsNew ? act.On
            : act.On.Organ == Subject.NewOrgan ? new Subject(organs + 1, act.On.Kind, 1)
            : act.On with { Number = histories.Keys.Where(one => one.Organ == act.On.Organ && one.Kind == act.On.Kind).Select(one => one.Number).DefaultIfEmpty().Max() + 1 };
        var scene = new Scene(who, Moment, Today, histories, [tree, staff])
        {
            Subject = subject,
            Reserved = [.. act.Reserves.Select((name, index) => counters.GetValueOrDefault((act.On.Organ, name)) + 1 + act.Reserves.Take(index).Count(earlier => earlier == name))],
            Personal = [.. act.Personal.Select((_, index) => new PersonalReference(subject.Organ, index + 1, new string('a', 64)))],
        };
        var outcome = act.Decide(scene);
        if (outcome is Allowed<Decision>(var decision))
        {
            // A number is used up only by what is allowed.
            foreach (var name in act.Reserves)
                counters[(act.On.Organ, name)] = counters.GetValueOrDefault((act.On.Organ, name)) + 1;
            Enter(who, act, decision);
        }

        return outcome;
    }

    public long NewOrgan(string code, long? parent = null) =>
        Do(new CreateOrgan(new OrganCreated(code, new OrganName($"示例机关{code}"), parent, code.ToLowerInvariant(), new OrganNature(OrganLevel.Street)))).Organ;

    public long NewPerson(string name) => Do(new AddPerson(name, new PersonDetails(name).ToContent())).Number;

    public Actor Appoint(long person, long organ, Role role, DateOnly? from = null, DateOnly? to = null)
    {
        var post = Do(new AppointPost(organ, new PostAppointed(person, role, Unit: null, from ?? new DateOnly(2026, 1, 1), to)));
        return new Actor(person, organ, post.Number, RoleName.Of(role).Key);
    }

    /// <summary>A new person in a new post.</summary>
    public Actor Hold(Role role, long organ = Subject.Platform) => Appoint(NewPerson($"person-{Staff.People.Count()}"), organ, role);

    private DateTimeOffset Moment => new(Today.ToDateTime(new TimeOnly(9, 0)), TimeSpan.FromHours(8));

    private void Enter(Actor who, Act act, Decision decision)
    {
        organs = Math.Max(organs, decision.Subject.Organ);
        foreach (var part in decision.Parts)
        {
            foreach (var fact in part.Facts)
                Enter(who, act, part.Subject, fact);
            if (part.Elsewhere is var (subject, elsewhere))
                Enter(who, act, subject, elsewhere);
        }
    }

    private void Enter(Actor who, Act act, Subject subject, Event fact)
    {
        var number = numbers[subject.Organ] = numbers.GetValueOrDefault(subject.Organ) + 1;
        histories[subject] = Of(subject).With(new Entry
        {
            Organ = subject.Organ,
            Number = number,
            Subject = subject,
            Who = who,
            RecordedAt = Moment,
            LegalDate = act.LegalDate ?? Today,
            Act = act.Kind.Key,
            Fact = fact,
            Reason = act.Reason,
            Basis = act.Kind.Basis,
        });
    }

    private IEnumerable<T> Folded<T>(string kind, Func<History, T?> fold)
        where T : class => histories.Values.Where(history => history.Subject.Kind == kind).Select(fold).OfType<T>();
}
