using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.People;

/// <summary>变更姓名或联系方式：新的另存，账上换成新的引用。</summary>
public sealed record ChangePerson(long Id, PersonalContent Details) : Act
{
    public override ActKind Kind => PeopleActs.Change;

    public override Subject On => Person.SubjectOf(Id);

    public override IReadOnlyList<PersonalContent> Personal => [Details];

    public override Outcome<Decision> Decide(Scene scene) => Decision.Unless(
        [
            .. scene.View<Staff>().Find(Id) is null ? [PeopleRules.Break(PeopleRules.SignInName, "没有这名人员，请从人员名单选择")] : Array.Empty<Finding>(),
            .. PeopleRules.CheckDetails(PersonDetails.Read(Details.Json)),
        ],
        () => Decision.Of(On, new PersonDetailsChanged(scene.Personal[0])));
}
