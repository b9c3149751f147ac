using Gongkai.Core.Ledger;
using Gongkai.Core.Organs;
using Gongkai.Core.People;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Attachments;

/// <summary>查看身份证件影像：先留痕，后给看。</summary>
public sealed record SeeIdentityDocument(Subject Which) : Act
{
    public override ActKind Kind => AttachmentActs.See;

    public override Subject On => Which;

    public override Outcome<Decision> Decide(Scene scene) =>
        Attachment.From(scene.History) is { IsErased: false } attachment
        && Permissions.MaySee(scene.Who, AttachmentPurposeName.Of(attachment.Particulars.Purpose).Facet, Which.Organ, scene.View<Staff>(), scene.View<OrganTree>(), scene.Today)
            ? new Allowed<Decision>(Decision.Of(scene.Subject, new AttachmentSeen()))
            : new Blocked<Decision>([KeepingRules.Break(KeepingRules.See, "没有这份证件影像，或者您的岗位不能查看，或者已经删除")]);
}
