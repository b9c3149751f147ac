using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.People;

/// <summary>登记人员：登录名不重复，姓名另存。</summary>
public sealed record AddPerson(string SignInName, PersonalContent Details) : Act
{
    public override ActKind Kind => PeopleActs.Add;

    public override Subject On => Subject.New(Subject.Platform, Person.SubjectKind);

    public override IReadOnlyList<PersonalContent> Personal => [Details];

    public override Outcome<Decision> Decide(Scene scene)
    {
        var name = SignInName.Trim().ToLowerInvariant();
        return Decision.Unless(
            [.. PeopleRules.CheckSignInName(name, scene.View<Staff>()), .. PeopleRules.CheckDetails(PersonDetails.Read(Details.Json))],
            () => Decision.Of(scene.Subject, new PersonAdded(name, scene.Personal[0])));
    }
}
