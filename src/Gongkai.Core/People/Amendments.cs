using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.Rules;

namespace Gongkai.Core.People;

/// <summary>人员、岗位、委托的更正：更正之后仍须合法。换人、换角色不是更正，请卸任后重新任命。</summary>
public static class Amendments
{
    public static readonly Amendable People = new(new ActKind("person.amend", "更正人员记录", Person.SubjectKind, "LEDGER-AMEND"), Check);

    public static readonly Amendable Posts = new(new ActKind("post.amend", "更正岗位记录", Post.SubjectKind, "LEDGER-AMEND"), CheckPost) { Fixed = ["Person", "Role"] };

    public static readonly Amendable Delegations = new(new ActKind("delegation.amend", "更正委托记录", Delegation.SubjectKind, "LEDGER-AMEND"), CheckDelegation) { Fixed = ["Post", "Deputy"] };

    /// <summary>全部，按此排列。</summary>
    public static IReadOnlyList<Amendable> All { get; } = [People, Posts, Delegations];

    private static IEnumerable<Finding> Check(History amended, Scene scene) =>
        PeopleRules.CheckSignInName(Person.From(amended)!.SignInName, scene.View<Staff>(), except: amended.Subject.Number);

    private static IEnumerable<Finding> CheckPost(History amended, Scene scene)
    {
        var (staff, after, before) = (scene.View<Staff>(), Post.Folded(amended)!, Post.Folded(scene.History)!);
        return
        [
            .. after.Person != before.Person || after.Role != before.Role
                ? [LedgerRules.Break(LedgerRules.Amendment, "更正不换人、不换角色：请卸任后重新任命")]
                : Array.Empty<Finding>(),
            .. scene.Who.Involves(after.Person) ? [LedgerRules.Break(LedgerRules.Amendment, "不能更正自己的岗位，请另一人办理")] : Array.Empty<Finding>(),
            .. PostRules.CheckAppointment(after, staff, scene.View<OrganTree>()),
            .. after.Role is Role.SystemAdministrator ? LastAdministrator.Check(staff.With(after), scene.Today) : [],
        ];
    }

    private static IEnumerable<Finding> CheckDelegation(History amended, Scene scene)
    {
        var (after, before) = (Delegation.Folded(amended)!, Delegation.Folded(scene.History)!);
        return
        [
            .. after.Deputy != before.Deputy || after.Post != before.Post
                ? [LedgerRules.Break(LedgerRules.Amendment, "更正不换受托人、不换岗位：请终止委托后重新委托")]
                : Array.Empty<Finding>(),
            .. DelegationRules.Check(after, scene.View<Staff>()),
        ];
    }
}
