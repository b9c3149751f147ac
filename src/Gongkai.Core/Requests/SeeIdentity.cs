using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Requests;

/// <summary>查看申请人的证件号码：平时遮蔽，先留痕，后给看（安全隐私 §3）。</summary>
/// <param name="Number">申请的号。</param>
public sealed record SeeIdentity(long Organ, long Number) : Act
{
    public override ActKind Kind => CaseActs.SeeIdentity;

    public override Subject On => new(Organ, Application.SubjectKind, Number);

    public override Outcome<Decision> Decide(Scene scene) =>
        Application.From(scene.History) is not null
        && Permissions.MaySee(scene.Who, Facet.IdentityDocument, Organ, scene.View<Staff>(), scene.View<OrganTree>(), scene.Today)
            ? new Allowed<Decision>(Decision.Of(On, new IdentitySeen()))
            : new Blocked<Decision>([CaseRules.Break(CaseRules.Contents, "没有这份申请，或者您的岗位不能查看证件号码")]);
}

/// <summary>有人查看了申请人的证件号码。</summary>
[EventType("application.identity-seen", 1, "查看证件号码", StandsAlone = true)]
public sealed record IdentitySeen : Event;
