using System.Text.Json;
using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;

namespace Gongkai.Core.Attachments;

/// <summary>收存附件：内容已经写好，入账之后才算收存。</summary>
/// <param name="About">所附的记录；附件与它同在一个机关。</param>
/// <param name="FileName">文件名，另存为个人信息。</param>
public sealed record AddAttachment(AttachmentPurpose Purpose, Subject About, string FileName, string MediaType, string Extension, long Length, string Digest, string Place) : Act
{
    public override ActKind Kind => AttachmentActs.Add;

    public override Subject On => Subject.New(About.Organ, Attachment.SubjectKind);

    public override IReadOnlyList<PersonalContent> Personal => [new("file-name", JsonSerializer.Serialize(FileName))];

    public override Outcome<Decision> Decide(Scene scene) => Decision.Unless(
        [.. KeepingRules.CheckLength(Length)],
        () => Decision.Of(scene.Subject, new AttachmentAdded(Purpose, About, scene.Personal[0], MediaType, Extension, Length, Digest, Place)));
}
