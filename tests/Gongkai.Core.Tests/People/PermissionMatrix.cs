using System.Text;
using Gongkai.Core.Ledger;
using Gongkai.Core.People;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Tests.People;

/// <summary>Who may do what to whose records, asked one by one and laid out for reading.</summary>
internal sealed class PermissionMatrix
{
    private static readonly (Relation Relation, char Letter)[] Letters =
        [(Relation.Own, '本'), (Relation.Child, '下'), (Relation.Parent, '上'), (Relation.Stranger, '外')];

    private static readonly Dictionary<Role, string> Short = RoleName.All.ToDictionary(role => role.Role, role => role.Role switch
    {
        Role.SecrecyReviewer => "保密",
        Role.UnitHead => "负责",
        Role.ReportFiller => "填报",
        Role.ReportReviewer => "审核",
        Role.ReportMerger => "汇总",
        Role.Supervisor => "监督",
        _ => role.Name[..2],
    });

    private readonly PaperPlatform settled = new();
    private readonly PaperPlatform early = new();
    private readonly Dictionary<Relation, long> organs;
    private readonly Dictionary<Role, Actor> actors;
    private readonly Actor first;

    public PermissionMatrix()
    {
        var upper = settled.NewOrgan("DEMO1");
        var own = settled.NewOrgan("DEMO2", upper);
        organs = new() { [Relation.Parent] = upper, [Relation.Own] = own, [Relation.Child] = settled.NewOrgan("DEMO3", own), [Relation.Stranger] = settled.NewOrgan("DEMO4", upper) };
        actors = RoleName.All.ToDictionary(role => role.Role, role => settled.Hold(role.Role, role.IsPlatform ? Subject.Platform : own));
        first = early.Hold(Role.SystemAdministrator);
    }

    public string Render()
    {
        var page = new StringBuilder();
        page.Append("权限表：行为（或案件的侧面）× 角色。\n\n");
        page.Append("　本：本机关的记录（平台岗位：平台自身的）　下：下级机关的（平台岗位：各机关的）\n　上：上级机关的　外：不相隶属机关的　暂：只在还没有在任的安全管理时　己：本人对自己的，不凭岗位　空：不可以\n\n");
        page.Append("　负责：工作机构负责人　填报、审核、汇总：年报填报、年报审核、年报汇总　监督：上级监督　系统、安全、审计：系统管理、安全管理、审计管理\n\n");
        Table(page, "行为", ActKinds.All.OrderBy(kind => (uint)Array.FindIndex([.. Grants.Lines], line => line.Act == kind.Key))
            .Select(kind => ($"{kind.Term} {kind.Key}", (Func<Role, string>)(role => Cell(role, kind)))));
        page.Append('\n');
        Table(page, "案件的侧面", FacetName.All.Select(facet => (facet.Name, (Func<Role, string>)(role => Cell(role, facet.Facet)))));
        return page.ToString();
    }

    private string Cell(Role role, ActKind kind)
    {
        var letters = Allowed(role, (actor, organ) => Permissions.Ask(actor, kind, organ, settled.Staff, settled.Tree, settled.Today) is Allowed<Grant>);
        var interim = role == Role.SystemAdministrator && letters.Length == 0
            && Permissions.Ask(first, kind, Subject.Platform, early.Staff, early.Tree, early.Today) is Allowed<Grant>;
        return interim ? "暂" : letters.Length == 0 && OfOneself(actors[role], kind) ? "己" : letters;
    }

    private bool OfOneself(Actor actor, ActKind kind) =>
        Permissions.Ask(Actor.Self(actor.Person), kind, Subject.Platform, settled.Staff, settled.Tree, settled.Today) is Allowed<Grant>;

    private string Cell(Role role, Facet facet) =>
        Allowed(role, (actor, organ) => Permissions.MaySee(actor, facet, organ, settled.Staff, settled.Tree, settled.Today));

    private string Allowed(Role role, Func<Actor, long, bool> ask) => string.Concat(
        from one in Letters
        let organ = !RoleName.Of(role).IsPlatform ? organs[one.Relation]
            : one.Relation == Relation.Own ? Subject.Platform
            : one.Relation == Relation.Child ? organs[Relation.Own]
            : -2
        where organ >= 0 && ask(actors[role], organ)
        select one.Letter);

    private static void Table(StringBuilder page, string heading, IEnumerable<(string Name, Func<Role, string> Cell)> rows)
    {
        Line(page, heading, RoleName.All.Select(role => Short[role.Role]));
        foreach (var (name, cell) in rows)
            Line(page, name, RoleName.All.Select(role => cell(role.Role)));
    }

    private static void Line(StringBuilder page, string name, IEnumerable<string> cells) =>
        page.Append((Pad(name, 50) + string.Concat(cells.Select(cell => Pad(cell, 6)))).TrimEnd()).Append('\n');

    // A Chinese character is two columns wide.
    private static string Pad(string text, int width) => text + new string(' ', Math.Max(1, width - text.Sum(c => c > 0x2E7F ? 2 : 1)));
}
