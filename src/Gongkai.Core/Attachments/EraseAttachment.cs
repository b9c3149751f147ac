using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Attachments;

/// <summary>删除附件内容：账目留下，内容、文件名和密钥销毁。</summary>
public sealed record EraseAttachment(Subject Which) : Act
{
    public override ActKind Kind => AttachmentActs.Erase;

    public override Subject On => Which;

    public override Outcome<Decision> Decide(Scene scene) => Decision.Unless(
        [.. LedgerRules.CheckReason(this), .. Check(Attachment.From(scene.History))],
        () => Decision.Of(scene.Subject, new AttachmentErased()));

    private static IEnumerable<Finding> Check(Attachment? attachment)
    {
        if (attachment is null)
            yield return KeepingRules.Break(KeepingRules.Erase, "没有这份附件");
        if (attachment is { IsErased: true })
            yield return KeepingRules.Break(KeepingRules.Erase, "这份附件的内容已经删除");
    }
}
